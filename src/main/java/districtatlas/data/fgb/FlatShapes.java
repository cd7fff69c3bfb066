package districtatlas.data.fgb;

import districtatlas.data.ShapeFault;
import districtatlas.data.ShapeMaker;
import districtatlas.data.VertexList;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.wololo.flatgeobuf.generated.Geometry;
import org.wololo.flatgeobuf.generated.GeometryType;

/** Shapes of one feature. All of them together cannot have more numbers than the feature has bytes for, whatever they claim. */
final class FlatShapes {
    private static final GeometryFactory FACTORY = ShapeMaker.FACTORY;
    private static final int MOST_DEPTH = 16;
    private final ShapeMaker maker;
    private long numbersLeft;
    private long partsLeft;

    /** @param bytes of the feature */
    FlatShapes(int bytes, ShapeMaker maker) {
        this.maker = maker;
        this.numbersLeft = bytes / Double.BYTES;
        this.partsLeft = bytes / Integer.BYTES;
    }

    /** @param kind of all shapes of the file; 0 where each says its own */
    org.locationtech.jts.geom.Geometry shape(Geometry raw, int kind) {
        return shape(raw, kind, MOST_DEPTH);
    }

    private org.locationtech.jts.geom.Geometry shape(Geometry raw, int kind, int depth) {
        if (depth == 0 || partsLeft-- <= 0) {
            throw new ShapeFault("data.nested-deep", MOST_DEPTH);
        }
        if (raw.zLength() > 0) {
            maker.droppedHeight();
        }
        if (raw.mLength() > 0) {
            maker.droppedMeasure();
        }
        int type = kind == GeometryType.Unknown ? raw.type() : kind;
        return switch (type) {
            case GeometryType.Point -> point(raw);
            case GeometryType.MultiPoint -> points(raw);
            case GeometryType.LineString -> maker.line(numbers(raw, 0, raw.xyLength() / 2));
            case GeometryType.CircularString, GeometryType.CompoundCurve -> maker.line(curve(raw, type, depth).toArray());
            case GeometryType.MultiLineString -> FACTORY.createMultiLineString(pieces(raw).stream().map(maker::line).toArray(LineString[]::new));
            case GeometryType.Polygon, GeometryType.Triangle -> polygon(pieces(raw));
            case GeometryType.CurvePolygon -> curvePolygon(raw, depth);
            case GeometryType.MultiCurve -> FACTORY.createMultiLineString(parts(raw, 0, depth, LineString.class).toArray(LineString[]::new));
            case GeometryType.MultiPolygon -> FACTORY.createMultiPolygon(parts(raw, GeometryType.Polygon, depth, Polygon.class).toArray(Polygon[]::new));
            case GeometryType.MultiSurface -> FACTORY.createMultiPolygon(parts(raw, 0, depth, Polygon.class).toArray(Polygon[]::new));
            case GeometryType.PolyhedralSurface, GeometryType.TIN -> {
                maker.surface();
                int faces = type == GeometryType.TIN ? GeometryType.Triangle : GeometryType.Polygon;
                yield FACTORY.createMultiPolygon(parts(raw, faces, depth, Polygon.class).toArray(Polygon[]::new));
            }
            case GeometryType.GeometryCollection ->
                FACTORY.createGeometryCollection(parts(raw, 0, depth, org.locationtech.jts.geom.Geometry.class).toArray(org.locationtech.jts.geom.Geometry[]::new));
            default -> throw new ShapeFault("data.fgb-type", type);
        };
    }

    private Point point(Geometry raw) {
        double[] xy = numbers(raw, 0, Math.min(1, raw.xyLength() / 2));
        return xy.length < 2 ? FACTORY.createPoint() : maker.point(xy[0], xy[1]);
    }

    private org.locationtech.jts.geom.Geometry points(Geometry raw) {
        double[] xy = numbers(raw, 0, raw.xyLength() / 2);
        Point[] points = new Point[xy.length / 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = maker.point(xy[2 * i], xy[2 * i + 1]);
        }
        return FACTORY.createMultiPoint(points);
    }

    /** @param from of vertices, up to but without {@code to} */
    private double[] numbers(Geometry raw, long from, long to) {
        if (from < 0 || to < from || to > raw.xyLength() / 2 || (numbersLeft -= 2 * (to - from)) < 0) {
            throw new ShapeFault("data.fgb-count", to);
        }
        double[] xy = new double[(int) (2 * (to - from))];
        for (int i = 0; i < xy.length; i++) {
            xy[i] = raw.xy((int) (2 * from) + i);
        }
        return xy;
    }

    private List<double[]> pieces(Geometry raw) {
        int count = raw.endsLength();
        if (count <= 1) {
            return raw.xyLength() == 0 ? List.of() : List.of(numbers(raw, 0, raw.xyLength() / 2));
        }
        List<double[]> pieces = new ArrayList<>();
        long begin = 0;
        for (int i = 0; i < count; i++) {
            if (partsLeft-- <= 0) {
                throw new ShapeFault("data.fgb-count", count);
            }
            pieces.add(numbers(raw, begin, raw.ends(i)));
            begin = raw.ends(i);
        }
        return pieces;
    }

    private Polygon polygon(List<double[]> rings) {
        List<LinearRing> made = new ArrayList<>();
        rings.forEach(r -> made.add(maker.ring(r)));
        return maker.polygon(made);
    }

    private Polygon curvePolygon(Geometry raw, int depth) {
        List<double[]> rings = new ArrayList<>();
        for (int i = 0; i < raw.partsLength(); i++) {
            Geometry part = raw.parts(i);
            rings.add(curve(part, part.type(), depth - 1).toArray());
        }
        return polygon(rings);
    }

    private VertexList curve(Geometry raw, int type, int depth) {
        if (depth == 0 || partsLeft-- <= 0) {
            throw new ShapeFault("data.nested-deep", MOST_DEPTH);
        }
        VertexList line = new VertexList();
        if (type == GeometryType.CompoundCurve) {
            for (int i = 0; i < raw.partsLength(); i++) {
                Geometry part = raw.parts(i);
                VertexList piece = curve(part, part.type(), depth - 1);
                for (int v = i == 0 ? 0 : 1; v < piece.size(); v++) {
                    line.add(piece.x(v), piece.y(v));
                }
            }
            return line;
        }
        double[] xy = numbers(raw, 0, raw.xyLength() / 2);
        int i = 0;
        if (type == GeometryType.CircularString && xy.length >= 6) {
            maker.flattened();
            line.add(xy[0], xy[1]);
            for (i = 2; i + 3 < xy.length; i += 4) {
                line.addArc(xy[i], xy[i + 1], xy[i + 2], xy[i + 3]);
            }
        } else if (type != GeometryType.LineString && type != GeometryType.CircularString) {
            throw new ShapeFault("data.fgb-type", type);
        }
        for (; i + 1 < xy.length; i += 2) {
            line.add(xy[i], xy[i + 1]);
        }
        return line;
    }

    private <G extends org.locationtech.jts.geom.Geometry> List<G> parts(Geometry raw, int kind, int depth, Class<G> as) {
        int count = raw.partsLength();
        if (count == 0 && raw.xyLength() > 0) {                     // one part alone may stand without its own table
            return List.of(as.cast(shape(raw, kind == 0 ? GeometryType.Polygon : kind, depth - 1)));
        }
        List<G> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            org.locationtech.jts.geom.Geometry part = shape(raw.parts(i), kind, depth - 1);
            if (!as.isInstance(part)) {
                throw new ShapeFault("data.fgb-type", part.getGeometryType());
            }
            parts.add(as.cast(part));
        }
        return parts;
    }
}
