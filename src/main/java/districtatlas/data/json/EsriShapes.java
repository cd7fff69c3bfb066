package districtatlas.data.json;

import com.fasterxml.jackson.databind.JsonNode;
import districtatlas.data.ShapeFault;
import districtatlas.data.ShapeMaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;

/** Geometries of Esri's JSON: rings, paths, points, and the same with curves. Stateless. */
final class EsriShapes implements ShapeDialect {
    @Override
    public Optional<Geometry> make(RawShape raw, ShapeMaker maker) {
        for (String member : List.of("rings", "paths", "points")) {
            if (raw.tree(member) != null && raw.tree(member).isHigher()) {
                maker.droppedHeight();
            }
        }
        if (!Double.isNaN(raw.single("z"))) {
            maker.droppedHeight();
        }
        if (raw.has("curveRings")) {
            return Optional.of(rings(curves(raw.curve("curveRings"), maker), maker));
        }
        if (raw.has("curvePaths")) {
            return Optional.of(GeoJsonShapes.lines(List.of(curves(raw.curve("curvePaths"), maker)), maker));
        }
        if (raw.has("rings")) {
            return Optional.of(rings(GeoJsonShapes.first(raw.tree("rings").expect(3, "rings").groups(0)), maker));
        }
        if (raw.has("paths")) {
            return Optional.of(GeoJsonShapes.lines(raw.tree("paths").expect(3, "paths").groups(0), maker));
        }
        if (raw.has("points")) {
            return Optional.of(GeoJsonShapes.points(raw.tree("points").expect(2, "points"), maker));
        }
        if (raw.has("xmin")) {
            return Optional.of(box(raw, maker));
        }
        boolean nowhere = Double.isNaN(raw.single("x")) || Double.isNaN(raw.single("y"));
        return nowhere ? Optional.empty() : Optional.of(maker.point(raw.single("x"), raw.single("y")));
    }

    private static Geometry rings(List<double[]> rings, ShapeMaker maker) {
        List<LinearRing> made = new ArrayList<>();
        rings.forEach(r -> made.add(maker.ring(r)));
        return EsriRings.polygons(made, maker);
    }

    private static Geometry box(RawShape raw, ShapeMaker maker) {
        double west = raw.single("xmin");
        double south = raw.single("ymin");
        double east = raw.single("xmax");
        double north = raw.single("ymax");
        return maker.polygon(List.of(maker.ring(new double[] {west, south, west, north, east, north, east, south, west, south})));
    }

    private static List<double[]> curves(JsonNode parts, ShapeMaker maker) {
        List<double[]> lines = new ArrayList<>();
        for (JsonNode part : parts) {
            lines.add(EsriCurve.flattened(part, maker));
        }
        if (lines.isEmpty() && !parts.isArray()) {
            throw new ShapeFault("data.json-curve", parts.getNodeType());
        }
        return lines;
    }
}
