package districtatlas.ui.map;

import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import districtatlas.ui.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * A node for each zone where keyboard and screen reader can stop. Together they are one stop of the Tab key, at the zone where one was
 * last; arrows go from zone to zone, Enter opens. Not seen, not clicked. FX thread only.
 */
final class ZoneStops extends Pane {
    private static final double SIZE = 24;
    /** For a name that is kept from a class, in every language. */
    private static final String UNSAID = "?";

    /** One zone's stop. */
    private final class Stop extends Region {
        private final ZoneId zone;
        private final EastNorth place;

        Stop(Zone zone, EastNorth place) {
            this.zone = zone.id();
            this.place = place;
            setId("zone-" + zone.id());
            getStyleClass().add("zone-stop");
            setFocusTraversable(false);
            setAccessibleRole(AccessibleRole.BUTTON);
            resize(SIZE, SIZE);
            focusedProperty().addListener((o, was, is) -> focused.accept(is ? this.zone : null, this.place));
            addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        }

        private void pressed(KeyEvent e) {
            if (e.isControlDown() || e.isAltDown() || e.isMetaDown()) {
                return;
            }
            switch (e.getCode()) {
                case ENTER, SPACE -> chosen.accept(zone, place);
                case RIGHT, DOWN, KP_RIGHT, KP_DOWN -> go(order.indexOf(this) + 1, 1);
                case LEFT, UP, KP_LEFT, KP_UP -> go(order.indexOf(this) - 1, -1);
                case HOME -> go(0, 1);
                case END -> go(order.size() - 1, -1);
                default -> {
                    return;
                }
            }
            e.consume();
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

    /** In the plan's order. */
    private final List<Stop> order = new ArrayList<>();
    private final Plan plan;
    private final Session session;
    private final Predicate<ZoneId> reachable;
    private final BiConsumer<ZoneId, EastNorth> focused;
    private final BiConsumer<ZoneId, EastNorth> chosen;

    /**
     * @param reachable whether one can stop at a zone now
     * @param focused gets the zone that got the focus, null when it lost it, and a place in it
     * @param chosen gets the zone that was chosen and a place in it
     */
    ZoneStops(Plan plan, ZoneShapes shapes, Session session, Predicate<ZoneId> reachable, BiConsumer<ZoneId, EastNorth> focused,
              BiConsumer<ZoneId, EastNorth> chosen) {
        this.plan = plan;
        this.session = session;
        this.reachable = reachable;
        this.focused = focused;
        this.chosen = chosen;
        setManaged(false);
        setMouseTransparent(true);
        for (Zone zone : plan.zones()) {
            shapes.shape(zone.id()).ifPresent(shape -> order.add(new Stop(zone, placeIn(shape))));
        }
        getChildren().addAll(order);
        session.keptNames().subscribe(kept -> order.forEach(s -> s.setAccessibleText(nameOf(s.zone))));
        order.stream().filter(s -> reachable.test(s.zone)).findFirst().ifPresent(this::stopAt);
    }

    /** As it may be said now. */
    String nameOf(ZoneId zone) {
        return session.keptNames().getValue().has(zone) ? UNSAID : plan.zone(zone).map(z -> z.name().in(session.lang())).orElse("");
    }

    /** From that one on, around the ends, to the first that can be reached. */
    private void go(int from, int by) {
        for (int i = 0; i < order.size(); i++) {
            Stop stop = order.get(Math.floorMod(from + i * by, order.size()));
            if (reachable.test(stop.zone)) {
                stopAt(stop);
                stop.requestFocus();
                return;
            }
        }
    }

    /** The next Tab stops there. */
    private void stopAt(Stop stop) {
        order.forEach(s -> s.setFocusTraversable(s == stop));
    }

    /** Which zones can be reached is another question now: the next Tab stops at one of them. */
    void keepReachable() {
        boolean stands = order.stream().anyMatch(s -> s.isFocusTraversable() && reachable.test(s.zone));
        if (!stands) {
            stopAt(order.stream().filter(s -> reachable.test(s.zone)).findFirst().orElse(null));
        }
    }

    /** The next Tab stops here. */
    void standAt(ZoneId zone) {
        order.stream().filter(s -> s.zone.equals(zone) && reachable.test(zone)).findFirst().ifPresent(this::stopAt);
    }

    private static EastNorth placeIn(Geometry shape) {
        Point point = shape.getInteriorPoint();
        return new EastNorth(point.getX(), point.getY());
    }

    void moveTo(Viewport view) {
        for (Stop stop : order) {
            ScreenXY p = view.toScreen(stop.place);
            stop.setLayoutX(p.x() - SIZE / 2);
            stop.setLayoutY(p.y() - SIZE / 2);
        }
    }
}
