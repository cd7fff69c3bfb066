package districtatlas.data.json;

import districtatlas.data.ShapeFault;
import districtatlas.data.ShapeMaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Geometries as RFC 7946 has them, and those of ECharts, whose places are packed into texts. Immutable. */
final class GeoJsonShapes implements ShapeDialect {
    static final GeometryFactory FACTORY = ShapeMaker.FACTORY;
    private final boolean packed;

    /** @param packed whether the file says that its places are packed */
    GeoJsonShapes(boolean packed) {
        this.packed = packed;
    }

    @Override
    public Optional<Geometry> make(RawShape raw, ShapeMaker maker) {
        return Optional.of(shape(raw, maker));
    }

    private Geometry shape(RawShape raw, ShapeMaker maker) {
        if (raw.isTooDeep()) {
            throw new ShapeFault("data.nested-deep", raw.type());
        }
        if (raw.type().equals("GeometryCollection")) {
            return collection(raw, maker);
        }
        NumberTree places = raw.tree("coordinates");
        if (places == null) {
            throw new ShapeFault(isType(raw.type()) ? "data.json-no-places" : "data.json-type", raw.type());
        }
        if (packed && !places.texts().isEmpty()) {
            return PackedPlaces.unpacked(raw, maker);
        }
        if (places.isHigher()) {
            maker.droppedHeight();
        }
        return switch (raw.type()) {
            case "Point" -> point(places.expect(1, raw.type()), maker);
            case "MultiPoint" -> points(places.expect(2, raw.type()), maker);
            case "LineString" -> line(places.expect(2, raw.type()), maker);
            case "MultiLineString" -> lines(places.expect(3, raw.type()).groups(0), maker);
            case "Polygon" -> polygon(first(places.expect(3, raw.type()).groups(0)), maker);
            case "MultiPolygon" -> polygons(places.expect(4, raw.type()).groups(1), maker);
            default -> throw new ShapeFault("data.json-type", raw.type());
        };
    }

    private static boolean isType(String type) {
        return type.matches("(Multi)?(Point|LineString|Polygon)");
    }

    private Geometry collection(RawShape raw, ShapeMaker maker) {
        if (raw.parts() == null) {
            throw new ShapeFault("data.json-no-places", raw.type());
        }
        List<Geometry> parts = new ArrayList<>();
        raw.parts().forEach(p -> parts.add(shape(p, maker)));
        return FACTORY.createGeometryCollection(parts.toArray(Geometry[]::new));
    }

    private static Point point(NumberTree places, ShapeMaker maker) {
        return places.isEmpty() ? FACTORY.createPoint() : maker.point(places.numbers()[0], places.numbers()[1]);
    }

    static Geometry points(NumberTree places, ShapeMaker maker) {
        double[] xy = places.numbers();
        Point[] points = new Point[xy.length / 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = maker.point(xy[2 * i], xy[2 * i + 1]);
        }
        return FACTORY.createMultiPoint(points);
    }

    private static LineString line(NumberTree places, ShapeMaker maker) {
        return places.isEmpty() ? FACTORY.createLineString() : maker.line(places.numbers());
    }

    static <T> List<T> first(List<List<T>> groups) {
        return groups.isEmpty() ? List.of() : groups.get(0);
    }

    static Geometry lines(List<List<double[]>> groups, ShapeMaker maker) {
        return FACTORY.createMultiLineString(first(groups).stream().map(maker::line).toArray(LineString[]::new));
    }

    static Polygon polygon(List<double[]> rings, ShapeMaker maker) {
        List<LinearRing> made = new ArrayList<>();
        rings.forEach(r -> made.add(maker.ring(r)));
        return maker.polygon(made);
    }

    static Geometry polygons(List<List<double[]>> groups, ShapeMaker maker) {
        return FACTORY.createMultiPolygon(groups.stream().map(g -> polygon(g, maker)).toArray(Polygon[]::new));
    }
}
