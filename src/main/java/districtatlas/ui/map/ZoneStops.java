package districtatlas.ui.map;

import districtatlas.base.Lang;
import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * A node for each zone where keyboard and screen reader can stop: Tab goes from zone to zone, Enter opens. Not seen, not clicked.
 * FX thread only.
 */
final class ZoneStops extends Pane {
    private static final double SIZE = 24;

    /** One zone's stop. */
    private final class Stop extends Region {
        private final ZoneId zone;
        private final EastNorth place;

        Stop(Zone zone, EastNorth place, Lang lang) {
            this.zone = zone.id();
            this.place = place;
            setId("zone-" + zone.id());
            getStyleClass().add("zone-stop");
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.BUTTON);
            setAccessibleText(zone.name().in(lang));
            resize(SIZE, SIZE);
            focusedProperty().addListener((o, was, is) -> focused.accept(is ? this.zone : null));
            addEventHandler(KeyEvent.KEY_PRESSED, e -> {
                if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                    chosen.accept(this.zone, this.place);
                    e.consume();
                }
            });
        }

        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            if (action == AccessibleAction.FIRE) {
                chosen.accept(zone, place);
            } else {
                super.executeAccessibleAction(action, parameters);
            }
        }
    }

    private final Map<ZoneId, Stop> stops = new LinkedHashMap<>();
    private final Consumer<ZoneId> focused;
    private final BiConsumer<ZoneId, EastNorth> chosen;

    /**
     * @param focused gets the zone that got the focus, null when it lost it
     * @param chosen  gets the zone that was chosen and a place in it
     */
    ZoneStops(Plan plan, ZoneShapes shapes, Lang lang, Consumer<ZoneId> focused, BiConsumer<ZoneId, EastNorth> chosen) {
        this.focused = focused;
        this.chosen = chosen;
        setManaged(false);
        setMouseTransparent(true);
        for (Zone zone : plan.zones()) {
            shapes.shape(zone.id()).ifPresent(shape -> stops.put(zone.id(), new Stop(zone, placeIn(shape), lang)));
        }
        getChildren().addAll(stops.values());
    }

    private static EastNorth placeIn(Geometry shape) {
        Point point = shape.getInteriorPoint();
        return new EastNorth(point.getX(), point.getY());
    }

    void moveTo(Viewport view) {
        for (Stop stop : stops.values()) {
            ScreenXY p = view.toScreen(stop.place);
            stop.setLayoutX(p.x() - SIZE / 2);
            stop.setLayoutY(p.y() - SIZE / 2);
        }
    }
}
