package districtatlas.ui.ink;

import districtatlas.map.style.Palette;
import districtatlas.map.view.Viewport;
import districtatlas.paint.MapShop;
import districtatlas.plan.ItemShapes;
import districtatlas.state.AtlasState;
import districtatlas.state.Place;
import districtatlas.state.Scenes;
import districtatlas.ui.Session;
import districtatlas.ui.desk.AtlasContent;
import districtatlas.ui.map.MapPane;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.util.Subscription;

/**
 * A round glass that shows what lies under the hand larger: a map of its own over the same shop, so that it is as sharp as the one below.
 * It is there only while it is in the hand, and reaches beyond its rim, so that what comes into it is painted before. FX thread only.
 */
final class GlassPane extends PointedPane {
    /** So much closer is the glass. */
    private static final double POWER = 2.5;
    /** Of its width: what is painted beyond the rim. */
    private static final double AHEAD = 1.3;

    private final MapShop shop;
    private final AtlasContent atlas;
    private final MapPane under;
    private final Pane held = new Pane();
    private final Circle hole = new Circle();
    private final Circle rim = new Circle();
    private Optional<MapPane> glass = Optional.empty();
    private Session own;

    GlassPane(InkModel model, Session session, MapPane map, MapShop shop, AtlasContent atlas) {
        super(model, InkTool.MAGNIFIER, session, map);
        this.shop = shop;
        this.atlas = atlas;
        this.under = map;
        getStyleClass().setAll("glass");
        rim.getStyleClass().setAll("glass-rim");
        held.setClip(hole);
        held.setManaged(false);
        getChildren().addAll(held, rim);
        rim.setManaged(false);
        visibleProperty().subscribe(on -> {
            if (!on) {
                close();
            }
        });
        follow();
    }

    @Override
    Subscription followMore() {
        return Subscription.combine(model().glassRadiusProperty().subscribe(r -> requestLayout()),
                session().stateProperty().subscribe((before, now) -> glass.ifPresent(g -> restyle())), this::close);
    }

    /** The layers and the lettering of the map below as they are now, whatever led to them. */
    private void make() {
        Session below = session();
        AtlasState first = AtlasState.of(below.state().theme(), below.state().palette(), below.state().year()).at(Place.of(below.viewport()));
        own = new Session(first, scenes(below), below.lang());
        own.motionProperty().set(false);
        MapPane pane = new MapPane(own, shop, atlas.plan(), atlas.shapes(), Map.of(), ItemShapes.NONE);
        pane.navigation().motionProperty().set(false);
        pane.navigation().homeProperty().set(Optional.of(atlas.home()));
        pane.setAccessibleRole(AccessibleRole.NODE);
        pane.setDisable(true);
        pane.setManaged(false);             // it has no size of its own to ask for
        pane.shownZonesProperty().bind(under.shownZonesProperty());
        pane.overProperty().bind(under.overProperty());
        InkPane ink = new InkPane(model(), own, view -> below.viewport().height() * POWER);
        ink.setManaged(false);
        glass = Optional.of(pane);
        restyle();
        held.getChildren().addAll(pane, ink);
    }

    private static Scenes scenes(Session below) {
        return new Scenes(theme -> below.layers().getValue(), palette -> Optional.of(letteredPalette(below)), stage -> false, filter -> Set.of());
    }

    private void restyle() {
        own.restyled();
        own.select(session().selection());
    }

    private static Palette letteredPalette(Session below) {
        return below.scene(1).palette();
    }

    @Override
    void show(Point2D at) {
        double radius = Math.round(model().glassRadiusProperty().get() * mapHeight());
        if (glass.isEmpty()) {
            make();
        }
        double x = Math.round(at.getX());
        double y = Math.round(at.getY());
        double side = Math.round(2 * radius * AHEAD);
        hole.setCenterX(side / 2);
        hole.setCenterY(side / 2);
        hole.setRadius(radius);
        held.resizeRelocate(x - side / 2, y - side / 2, side, side);
        rim.setCenterX(x);
        rim.setCenterY(y);
        rim.setRadius(radius);
        Viewport below = session().viewport();
        Viewport view = new Viewport(model().atProperty().get().orElse(below.center()), below.metresPerPixel() / POWER, side, side);
        held.getChildren().forEach(n -> n.resizeRelocate(0, 0, side, side));
        if (!view.equals(own.viewport())) {
            own.viewportProperty().set(view);
        }
    }

    /** Its map goes; it costs little to make another. */
    void close() {
        glass.ifPresent(g -> {
            g.shownZonesProperty().unbind();
            g.overProperty().unbind();
            g.close();
        });
        glass = Optional.empty();
        held.getChildren().clear();
    }
}
