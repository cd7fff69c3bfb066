package districtatlas.data.json;

import districtatlas.data.ShapeFault;
import districtatlas.data.ShapeMaker;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * Places of ECharts' maps ({@code "UTF8Encoding": true}): a ring is a text of which two characters each are a step east and north from the
 * place before, in 1024ths of a degree, zigzagged so that steps back are positive too; where it begins stands beside it. Pure functions.
 */
final class PackedPlaces {
    private static final double PER_DEGREE = 1024;
    private static final int ZERO = 64;

    private PackedPlaces() {
    }

    /** @throws ShapeFault when texts and beginnings do not fit together */
    static Geometry unpacked(RawShape raw, ShapeMaker maker) {
        List<String> texts = raw.tree("coordinates").expectTexts().texts();
        NumberTree offsets = raw.tree("encodeOffsets");
        if (offsets == null) {
            throw new ShapeFault("data.json-packed", raw.type());
        }
        double[] begins = offsets.expectTexts().numbers();
        if (begins.length != 2 * texts.size()) {
            throw new ShapeFault("data.json-packed", raw.type());
        }
        List<double[]> rings = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            rings.add(ring(texts.get(i), begins[2 * i], begins[2 * i + 1], raw.type()));
        }
        return switch (raw.type()) {
            case "Polygon" -> GeoJsonShapes.polygon(rings, maker);
            case "MultiPolygon" -> GeoJsonShapes.polygons(grouped(offsets, rings), maker);
            case "LineString" -> maker.line(rings.get(0));
            case "MultiLineString" -> GeoJsonShapes.lines(List.of(rings), maker);
            default -> throw new ShapeFault("data.json-packed", raw.type());
        };
    }

    private static double[] ring(String text, double beginX, double beginY, String type) {
        if (text.length() % 2 != 0) {
            throw new ShapeFault("data.json-packed", type);
        }
        double[] xy = new double[text.length()];
        double x = beginX;
        double y = beginY;
        for (int i = 0; i < xy.length; i += 2) {
            x += step(text.charAt(i));
            y += step(text.charAt(i + 1));
            xy[i] = x / PER_DEGREE;
            xy[i + 1] = y / PER_DEGREE;
        }
        return xy;
    }

    private static int step(char letter) {
        int zigzag = letter - ZERO;
        return zigzag >> 1 ^ -(zigzag & 1);
    }

    /** Rings by polygons, as the places where they begin are grouped. */
    private static List<List<double[]>> grouped(NumberTree offsets, List<double[]> rings) {
        List<List<double[]>> polygons = new ArrayList<>();
        int first = 0;
        for (double[] begins : GeoJsonShapes.first(offsets.groups(0))) {
            int count = begins.length / 2;
            polygons.add(rings.subList(first, first + count));
            first += count;
        }
        return polygons;
    }
}
