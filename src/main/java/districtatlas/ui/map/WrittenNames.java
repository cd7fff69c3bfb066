package districtatlas.ui.map;

import districtatlas.coord.ScreenXY;
import districtatlas.map.layer.LayerId;
import districtatlas.map.view.Viewport;
import districtatlas.paint.lettering.PlacedLabel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The names that the map's picture bears now, and where. FX thread only. */
public final class WrittenNames {
    private final ReadOnlyObjectWrapper<List<PlacedLabel>> labels = new ReadOnlyObjectWrapper<>(List.of());

    private final ReadOnlyObjectWrapper<List<PlacedLabel>> kept = new ReadOnlyObjectWrapper<>(List.of());
    private double pixelScale = 1;

    WrittenNames() {
    }

    /** @param devicePixels of a logical one, in which their boxes are */
    void write(List<PlacedLabel> now, List<PlacedLabel> unsaid, double devicePixels) {
        pixelScale = devicePixels;
        kept.set(List.copyOf(unsaid));
        labels.set(List.copyOf(now));
    }

    public ReadOnlyObjectProperty<List<PlacedLabel>> labelsProperty() {
        return labels.getReadOnlyProperty();
    }

    /** Names that have a place and are not written, so that a class can be asked for them. */
    public ReadOnlyObjectProperty<List<PlacedLabel>> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /** Of which feature a place of the view lies on the name, written or kept: its id; empty for none that stands level. */
    public Optional<String> lyingAt(ScreenXY place, Viewport view) {
        return Stream.of(kept.get(), labels.get()).flatMap(List::stream).filter(l -> l.isLevel() && !l.featureId().isEmpty() && covers(l, place, view))
                .map(PlacedLabel::featureId).findFirst();
    }

    /** A feature's own name; empty when it is not written. */
    public Optional<PlacedLabel> of(String table, String featureId) {
        return labels.get().stream().filter(l -> l.featureId().equals(featureId) && l.layer().table().equals(table)).findFirst();
    }

    /** Features of a layer whose level names a place of the view lies on; what is written along a line has no box. */
    public List<String> at(LayerId layer, ScreenXY place, Viewport view) {
        return labels.get().stream().filter(l -> l.layer().equals(layer) && l.isLevel() && covers(l, place, view)).map(PlacedLabel::featureId).toList();
    }

    private boolean covers(PlacedLabel label, ScreenXY place, Viewport view) {
        ScreenXY middle = view.toScreen(label.anchor());
        return label.boxes().stream().anyMatch(b -> Math.abs(place.x() - middle.x()) <= (b.maxX() - b.minX()) / pixelScale / 2
                && Math.abs(place.y() - middle.y()) <= (b.maxY() - b.minY()) / pixelScale / 2);
    }

    /** Whether a layer writes such a name anywhere: a road of many pieces bears it on one of them. */
    public boolean has(String table, String name) {
        return labels.get().stream().anyMatch(l -> l.layer().table().equals(table) && l.symbol().label().replace("\n", "").equals(name));
    }

    /** Whether a feature's own name is in view, clear of what covers the map. */
    boolean isSeen(String table, String featureId, Viewport view, Viewport.Insets covered) {
        return labels.get().stream().filter(l -> l.featureId().equals(featureId) && l.layer().table().equals(table)).map(PlacedLabel::anchor)
                .map(view::toScreen).anyMatch(at -> isClear(at, view, covered));
    }

    private static boolean isClear(ScreenXY at, Viewport view, Viewport.Insets covered) {
        return at.x() > 0 && at.x() < view.width() - covered.right() && at.y() > 0 && at.y() < view.height() - covered.bottom();
    }
}
