package districtatlas.data.json;

import districtatlas.data.ShapeFault;
import districtatlas.data.ShapeMaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/** Geometries of TopoJSON: numbers of shared arcs in place of places. Immutable. */
final class TopoShapes implements ShapeDialect {
    private final ArcStock stock;

    TopoShapes(ArcStock stock) {
        this.stock = stock;
    }

    @Override
    public Optional<Geometry> make(RawShape raw, ShapeMaker maker) {
        return raw.type().isEmpty() ? Optional.empty() : Optional.of(shape(raw, maker));
    }

    private Geometry shape(RawShape raw, ShapeMaker maker) {
        if (raw.isTooDeep()) {
            throw new ShapeFault("data.nested-deep", raw.type());
        }
        return switch (raw.type()) {
            case "Point" -> {
                double[] xy = alone(raw, 1);
                yield xy.length < 2 ? ShapeMaker.FACTORY.createPoint() : maker.point(xy[0], xy[1]);
            }
            case "MultiPoint" -> {
                alone(raw, 2);
                yield GeoJsonShapes.points(raw.tree("coordinates"), maker);
            }
            case "LineString" -> maker.line(lines(raw, 1).stream().findFirst().orElse(new double[0]));
            case "MultiLineString" -> GeoJsonShapes.lines(List.of(lines(raw, 2)), maker);
            case "Polygon" -> GeoJsonShapes.polygon(lines(raw, 2), maker);
            case "MultiPolygon" -> GeoJsonShapes.polygons(arcs(raw, 3).groups(1).stream().map(this::joined).toList(), maker);
            case "GeometryCollection" -> {
                List<Geometry> parts = new ArrayList<>();
                (raw.parts() == null ? List.<RawShape>of() : raw.parts()).forEach(p -> parts.add(shape(p, maker)));
                yield ShapeMaker.FACTORY.createGeometryCollection(parts.toArray(Geometry[]::new));
            }
            default -> throw new ShapeFault("data.json-type", raw.type());
        };
    }

    private double[] alone(RawShape raw, int depth) {
        NumberTree places = raw.tree("coordinates");
        if (places == null) {
            throw new ShapeFault("data.json-no-places", raw.type());
        }
        double[] xy = places.expect(depth, raw.type()).numbers();
        stock.placeAlone(xy);
        return xy;
    }

    private static NumberTree arcs(RawShape raw, int depth) {
        NumberTree arcs = raw.tree("arcs");
        if (arcs == null) {
            throw new ShapeFault("data.json-no-places", raw.type());
        }
        return arcs.expect(depth, raw.type());
    }

    private List<double[]> lines(RawShape raw, int depth) {
        return joined(GeoJsonShapes.first(arcs(raw, depth).groups(0)));
    }

    private List<double[]> joined(List<double[]> numbers) {
        return numbers.stream().map(stock::joined).toList();
    }
}
