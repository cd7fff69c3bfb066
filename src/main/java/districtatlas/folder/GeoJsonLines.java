package districtatlas.folder;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Writes features as the sources have them: one vertex a line, degrees to six digits, longitude first, so that a change of one vertex is a
 * change of one line. One thread at a time.
 */
public final class GeoJsonLines {
    /** Of a degree: the places to which sources are written, about a decimetre. */
    public static final double STEPS_A_DEGREE = 1e6;
    private static final int DIGITS = 6;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringBuilder text = new StringBuilder("{\"type\": \"FeatureCollection\", \"features\": [\n");
    private int features;
    private long vertices;

    /**
     * @param properties texts, numbers, true and false, in their order
     * @param shape      in degrees, not empty
     */
    public void add(String id, Map<String, ?> properties, Geometry shape) {
        text.append(features++ == 0 ? "" : ",\n");
        text.append("{\"type\": \"Feature\", \"id\": ").append(json(id)).append(", \"properties\": ");
        text.append(properties.entrySet().stream().map(e -> json(e.getKey()) + ": " + json(e.getValue())).collect(Collectors.joining(", ", "{", "}")));
        text.append(", \"geometry\": {\"type\": \"").append(shape.getGeometryType()).append("\", \"coordinates\": ");
        shape(shape);
        text.append("}}");
        vertices += shape.getNumPoints();
        flush();
    }

    private static String json(Object value) {
        return value instanceof String s ? '"' + new String(JsonStringEncoder.getInstance().quoteAsString(s)) + '"' : String.valueOf(value);
    }

    private void shape(Geometry shape) {
        if (shape instanceof Point point) {
            vertex(point.getX(), point.getY());
        } else if (shape instanceof LineString line) {
            line(line.getCoordinateSequence());
        } else if (shape instanceof Polygon polygon) {
            text.append('[');
            line(polygon.getExteriorRing().getCoordinateSequence());
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                text.append(", ");
                line(polygon.getInteriorRingN(i).getCoordinateSequence());
            }
            text.append(']');
        } else {
            text.append('[');
            for (int i = 0; i < shape.getNumGeometries(); i++) {
                text.append(i == 0 ? "" : ", ");
                shape(shape.getGeometryN(i));
            }
            text.append(']');
        }
    }

    private void line(CoordinateSequence vertices) {
        text.append('[');
        for (int i = 0; i < vertices.size(); i++) {
            text.append(i == 0 ? "\n" : ",\n");
            vertex(vertices.getX(i), vertices.getY(i));
        }
        text.append("\n]");
    }

    private void vertex(double lon, double lat) {
        text.append('[');
        number(lon);
        text.append(", ");
        number(lat);
        text.append(']');
    }

    private void number(double degrees) {
        long steps = Math.round(degrees * STEPS_A_DEGREE);
        String digits = Long.toString(Math.abs(steps));
        digits = "0".repeat(Math.max(0, DIGITS + 1 - digits.length())) + digits;
        text.append(steps < 0 ? "-" : "").append(digits, 0, digits.length() - DIGITS).append('.').append(digits, digits.length() - DIGITS, digits.length());
    }

    private void flush() {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        text.setLength(0);
    }

    public int features() {
        return features;
    }

    public long vertices() {
        return vertices;
    }

    /** The whole file; nothing can be added afterwards. */
    public byte[] done() {
        text.append(features == 0 ? "]}\n" : "\n]}\n");
        flush();
        return out.toByteArray();
    }
}
