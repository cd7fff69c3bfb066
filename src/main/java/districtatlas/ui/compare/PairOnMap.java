package districtatlas.ui.compare;

import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.map.style.Palette;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import districtatlas.state.ZonePair;
import districtatlas.tour.ZoneFrames;
import districtatlas.ui.Session;
import districtatlas.ui.map.RoleColour;
import districtatlas.ui.map.ShapeOutline;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * The outlines of both zones over the map: A's whole, B's dashed, each with its letter at the end that is farthest from the other's middle, so that the
 * letters stand apart and off the names. Moves with the map. FX thread only.
 */
final class PairOnMap extends Pane {
    private static final double CASING_PX = 7;
    private static final double LINE_PX = 3.4;

    private final Session session;
    private final ZoneShapes shapes;
    private final ZoneFrames frames;
    private final ShapeOutline lineA = new ShapeOutline("pair-line", CASING_PX, LINE_PX);
    private final ShapeOutline lineB = new ShapeOutline("pair-line", CASING_PX, LINE_PX);
    private final Label letterA = PairBadge.of(true);
    private final Label letterB = PairBadge.of(false);
    private Optional<ZonePair> shown = Optional.empty();
    private Optional<Coordinate> placeA = Optional.empty();
    private Optional<Coordinate> placeB = Optional.empty();

    PairOnMap(Session session, ZoneShapes shapes, ZoneFrames frames) {
        this.session = session;
        this.shapes = shapes;
        this.frames = frames;
        getStyleClass().setAll("pair-on-map");
        setMouseTransparent(true);
        lineB.dash(12.0, 8.0);
        letterA.setManaged(false);
        letterB.setManaged(false);
        letterA.setId("pair-letter-a");
        letterB.setId("pair-letter-b");
        getChildren().setAll(lineB, lineA, letterB, letterA);
        session.comparison().subscribe(this::show);
        session.palette().subscribe(this::colour);
        session.viewportProperty().subscribe(v -> move());
    }

    private void show(Optional<ZonePair> pair) {
        shown = pair;
        Optional<Geometry> a = pair.flatMap(p -> shape(p.a()));
        Optional<Geometry> b = pair.flatMap(p -> shape(p.b()));
        placeA = a.map(s -> end(s, b.orElse(s)));
        placeB = b.map(s -> end(s, a.orElse(s)));
        lineA.show(a.orElse(null), session.viewport());
        lineB.show(b.orElse(null), session.viewport());
        move();
    }

    /** A zone without a shape of its own is drawn by its parts. */
    private Optional<Geometry> shape(ZoneId zone) {
        List<Geometry> parts = frames.drawn(zone).stream().flatMap(z -> shapes.shape(z).stream()).toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts.size() == 1 ? parts.get(0) : new GeometryFactory().buildGeometry(parts));
    }

    /** The corner of the largest part that lies farthest from the middle of the other, seen from its own. */
    private static Coordinate end(Geometry shape, Geometry other) {
        Geometry main = shape;
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            Geometry part = shape.getGeometryN(i);
            main = main == shape || size(part) > size(main) ? part : main;
        }
        Coordinate middle = main.getCentroid().getCoordinate();
        Coordinate far = other.getCentroid().getCoordinate();
        double east = middle.x - far.x;
        double north = middle.y - far.y;
        Coordinate end = middle;
        double most = Double.NEGATIVE_INFINITY;
        for (Coordinate corner : main.getCoordinates()) {
            double along = east == 0 && north == 0 ? corner.y : corner.x * east + corner.y * north;
            if (along > most) {
                most = along;
                end = corner;
            }
        }
        return end;
    }

    private static double size(Geometry part) {
        return part.getDimension() == 2 ? part.getArea() : part.getLength();
    }

    private void colour(Palette palette) {
        double scale = palette.number("line-scale", 1);
        lineA.colour(scale, RoleColour.of(palette, "mark-casing", "paper"), RoleColour.of(palette, "mark-blue", "ink"));
        lineB.colour(scale, RoleColour.of(palette, "mark-casing", "paper"), RoleColour.of(palette, "mark-orange", "ink"));
    }

    private void move() {
        lineA.moveTo(session.viewport());
        lineB.moveTo(session.viewport());
        stand(letterA, placeA);
        stand(letterB, placeB);
    }

    private void stand(Label letter, Optional<Coordinate> place) {
        letter.setVisible(shown.isPresent() && place.isPresent());
        place.ifPresent(p -> {
            ScreenXY at = session.viewport().toScreen(new EastNorth(p.x, p.y));
            letter.applyCss();
            letter.autosize();
            letter.relocate(Math.round(at.x() - letter.getWidth() / 2), Math.round(at.y() - letter.getHeight() / 2));
        });
    }

    /** In type of another size the letters have another. */
    @Override
    protected void layoutChildren() {
        move();
    }
}
