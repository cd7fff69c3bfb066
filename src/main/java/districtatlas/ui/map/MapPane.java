package districtatlas.ui.map;

import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.map.view.Viewport;
import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import districtatlas.ui.MapSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;

/**
 * The map: shows the session's scene, moves at once under the hand, and draws hover, selection and lit items above it.
 * FX thread only; painting happens elsewhere.
 */
public final class MapPane extends Region {
    /** A click that was not a drag. */
    public record Click(EastNorth place, List<ItemId> items, List<ZoneId> zones) {
    }

    private final ObjectProperty<Viewport.Insets> covered = new SimpleObjectProperty<>(Viewport.Insets.all(0));
    private final ObjectProperty<List<ItemId>> lit = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Consumer<Click>> onClick = new SimpleObjectProperty<>(c -> { });
    private final ObjectProperty<Optional<EastNorth>> pointer = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty settled = new SimpleBooleanProperty();

    /** @param items places of items on the grid, for hit testing and lighting up */
    public MapPane(MapSession session, ZoneShapes shapes, Map<ItemId, EastNorth> items) {
    }

    /** Margins that panels cover: fitting keeps clear of them. */
    public ObjectProperty<Viewport.Insets> coveredProperty() {
        return covered;
    }

    /** Items shown with a strong mark above the map: those of the open zone. The selection's item is shown stronger. */
    public ObjectProperty<List<ItemId>> litProperty() {
        return lit;
    }

    public ObjectProperty<Consumer<Click>> onClickProperty() {
        return onClick;
    }

    /** The place under the pointer; empty when it is elsewhere. */
    public ReadOnlyObjectProperty<Optional<EastNorth>> pointerProperty() {
        return pointer;
    }

    /** True when the picture shown is the whole and final one of the session's scene: all tiles and labels are in. */
    public BooleanProperty settledProperty() {
        return settled;
    }

    /** Moves (150–250 ms, or at once when motion is off) so that the extent lies clear of what is covered. */
    public void fit(Extent extent) {
    }

    public void zoomIn() {
    }

    public void zoomOut() {
    }
}
