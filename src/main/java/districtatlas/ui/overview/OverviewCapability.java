package districtatlas.ui.overview;

import districtatlas.map.view.Viewport;
import districtatlas.paint.MapShop;
import districtatlas.plan.ItemShapes;
import districtatlas.state.AtlasState;
import districtatlas.state.Scenes;
import districtatlas.ui.Session;
import districtatlas.ui.desk.AtlasContent;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.desk.Overlay.Spot;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.map.MapPane;
import districtatlas.ui.settings.SettingKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.StackPane;

/** The whole district small in a corner; open or not as it was last. The map in it is made when it is first opened. FX thread only. */
public final class OverviewCapability implements Capability {
    private static final SettingKey<Boolean> OPEN = SettingKey.panelOpen("overview");
    /** The small map needs no margin: its own frame is one. */
    private static final double NO_MARGIN_PX = -20;

    private final Desk desk;
    private final MapShop shop;
    private final Scenes scenes;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StackPane corner = new StackPane();
    private Optional<MapPane> small = Optional.empty();

    public OverviewCapability(Desk desk, MapShop shop, Scenes scenes) {
        this.desk = desk;
        this.shop = shop;
        this.scenes = scenes;
        corner.setVisible(false);
        open.subscribe((before, now) -> show());
        desk.ledProperty().subscribe((before, now) -> show());
        desk.onClose(() -> small.ifPresent(MapPane::close));
    }

    private void show() {
        boolean shown = open.get() && !desk.ledProperty().get();
        if (shown && small.isEmpty()) {
            make();
        }
        corner.setVisible(shown);
    }

    private void make() {
        AtlasContent atlas = desk.atlas();
        Session large = desk.session();
        Session own = new Session(AtlasState.of(large.state().theme(), large.state().palette(), large.state().year()), scenes, large.lang());
        large.stateProperty().subscribe(now -> own.change(s -> s.withTheme(now.theme()).withWalk(now.walk())
                .withLayers(now.layers()).withPalette(now.palette())));
        MapPane pane = new MapPane(own, shop, atlas.plan(), atlas.shapes(), Map.of(), ItemShapes.NONE);
        pane.navigation().motionProperty().set(false);
        pane.navigation().coveredProperty().set(Viewport.Insets.all(NO_MARGIN_PX));
        pane.navigation().homeProperty().set(Optional.of(atlas.home()));
        pane.wordsProperty().set(false);
        small = Optional.of(pane);
        corner.getChildren().setAll(new OverviewPane(large, desk.map().navigation(), own, pane, desk.messages().get("overview.about")));
    }

    @Override
    public List<UiAction> actions() {
        return List.of(UiAction.of("action.overview", "fth-minimize-2", desk.unlessLed("action.overview", this::toggle)).on("O"));
    }

    private void toggle() {
        open.set(!open.get());
        desk.settings().set(OPEN, open.get());
    }

    @Override
    public List<Overlay> overlays() {
        return List.of(Overlay.at(Spot.BOTTOM_LEFT, corner));
    }

    @Override
    public void windowStands() {
        open.set(desk.settings().get(OPEN));
    }
}
