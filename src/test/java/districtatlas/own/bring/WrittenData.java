package districtatlas.own.bring;

import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.LonLat;
import districtatlas.data.place.District;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Small files of a reader's, and a district of some kilometres around 113.94, 22.54 that they lie in. */
public final class WrittenData {
    public static final DistrictGrid GRID = new DistrictGrid(114);

    private WrittenData() {
    }

    public static District district() {
        Geometry outline = new GeometryFactory().toGeometry(new Envelope(113.85, 114.02, 22.45, 22.65));
        return new District(GRID, outline, () -> District.Marks.NONE);
    }

    /** A point's place, of the n-th of them. */
    public static LonLat place(int n) {
        return new LonLat(113.90 + 0.002 * (n % 20), 22.50 + 0.003 * (n / 20));
    }

    static Path write(Path file, String text, Charset charset) {
        try {
            return Files.write(file, text.getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Degrees as GeoJSON has them: certain. */
    public static Path points(Path file, int count) {
        StringBuilder json = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        for (int n = 0; n < count; n++) {
            json.append(n == 0 ? "" : ",").append(String.format(Locale.ROOT, "{\"type\":\"Feature\",\"properties\":{\"名称\":\"第%d处\",\"层数\":%d},"
                    + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[%.6f,%.6f]}}", n, n % 30, place(n).lon(), place(n).lat()));
        }
        return write(file, json.append("]}").toString(), StandardCharsets.UTF_8);
    }

    /** Points and an area in one layer. */
    public static Path mixed(Path file) {
        return write(file, "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"a\":1},\"geometry\":{\"type\":\"Point\",\"coordinates\":[113.93,22.53]}},"
                + "{\"type\":\"Feature\",\"properties\":{\"a\":2},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[113.93,22.53],[113.94,22.53],[113.94,22.54],[113.93,22.53]]]}}]}",
                StandardCharsets.UTF_8);
    }

    /** Metres with the number of the zone before them, and no word of a system: several readings are possible. */
    public static Path metres(Path file, int count, Charset charset) {
        StringBuilder csv = new StringBuilder("名称,东坐标,北坐标\n");
        for (int n = 0; n < count; n++) {
            EastNorth at = GRID.toGrid(place(n));
            csv.append(String.format(Locale.ROOT, "第%d处,%.3f,%.3f%n", n, 38_000_000 + at.east(), at.north()));
        }
        return write(file, csv.toString(), charset);
    }

    /** Areas of those names, where they are or elsewhere. */
    public static Path areas(Path file, Map<String, Geometry> shapes) {
        StringBuilder json = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        shapes.forEach((name, shape) -> {
            json.append(json.charAt(json.length() - 1) == '[' ? "" : ",").append("{\"type\":\"Feature\",\"properties\":{\"名称\":\"").append(name)
                    .append("\"},\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":[");
            for (int i = 0; i < shape.getNumGeometries(); i++) {
                Polygon part = (Polygon) shape.getGeometryN(i);
                json.append(i == 0 ? "[" : ",[");
                ring(json, part.getExteriorRing());
                for (int h = 0; h < part.getNumInteriorRing(); h++) {
                    ring(json.append(','), part.getInteriorRingN(h));
                }
                json.append(']');
            }
            json.append("]}}");
        });
        return write(file, json.append("]}").toString(), StandardCharsets.UTF_8);
    }

    private static void ring(StringBuilder json, LinearRing ring) {
        Coordinate[] places = ring.getCoordinates();
        for (int c = 0; c < places.length; c++) {
            json.append(c == 0 ? "[" : ",").append(String.format(Locale.ROOT, "[%.7f,%.7f]", places[c].x, places[c].y));
        }
        json.append(']');
    }
}
