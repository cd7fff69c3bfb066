package districtatlas.ui.desk;

import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import districtatlas.state.ZonePair;
import districtatlas.tour.ZoneFrames;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/**
 * Where two compared zones are drawn, and where their letters stand: each at the end of its zone that lies farthest from the other's middle, so
 * that they stand apart, and on the edge, off the names. Empty for a zone that nothing draws. On the grid; immutable.
 *
 * @param endA a point on A's edge
 */
public record PairShapes(Optional<Geometry> a, Optional<Geometry> b, Optional<Point> endA, Optional<Point> endB) {
    public static final PairShapes NONE = new PairShapes(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    public static PairShapes of(ZonePair pair, ZoneShapes shapes, ZoneFrames frames) {
        Optional<Geometry> a = shape(pair.a(), shapes, frames);
        Optional<Geometry> b = shape(pair.b(), shapes, frames);
        return new PairShapes(a, b, a.map(s -> end(s, b.orElse(s))), b.map(s -> end(s, a.orElse(s))));
    }

    /** A zone without a shape of its own is drawn by its parts. */
    private static Optional<Geometry> shape(ZoneId zone, ZoneShapes shapes, ZoneFrames frames) {
        List<Geometry> parts = frames.drawn(zone).stream().flatMap(z -> shapes.shape(z).stream()).toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts.size() == 1 ? parts.get(0) : GEOMETRY.buildGeometry(parts));
    }

    /** Of the largest part; the northern end where both have one middle. */
    private static Point end(Geometry shape, Geometry other) {
        Geometry main = shape;
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            Geometry part = shape.getGeometryN(i);
            main = main == shape || size(part) > size(main) ? part : main;
        }
        Coordinate middle = main.getCentroid().getCoordinate();
        Coordinate far = other.getCentroid().getCoordinate();
        double east = middle.x - far.x;
        double north = middle.equals2D(far) ? 1 : middle.y - far.y;
        Coordinate end = middle;
        double most = Double.NEGATIVE_INFINITY;
        for (Coordinate corner : main.getCoordinates()) {
            double along = corner.x * east + corner.y * north;
            if (along > most) {
                most = along;
                end = corner;
            }
        }
        return GEOMETRY.createPoint(new Coordinate(end.x, end.y));
    }

    private static double size(Geometry part) {
        return part.getDimension() == 2 ? part.getArea() : part.getLength();
    }
}
