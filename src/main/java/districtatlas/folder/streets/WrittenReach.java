package districtatlas.folder.streets;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Envelope;

/** How far a GeoJSON file reaches, by its numbers alone. Pure functions. */
final class WrittenReach {
    private static final Pattern VERTEX = Pattern.compile("\\[\\s*(-?\\d+(?:\\.\\d+)?)\\s*,\\s*(-?\\d+(?:\\.\\d+)?)");

    private WrittenReach() {
    }

    /** Whether its box and another have ground in common. */
    static boolean reachInto(String geoJson, Envelope box) {
        Envelope reach = new Envelope();
        Matcher vertex = VERTEX.matcher(geoJson);
        while (vertex.find()) {
            reach.expandToInclude(Double.parseDouble(vertex.group(1)), Double.parseDouble(vertex.group(2)));
        }
        return !reach.isNull() && reach.intersects(box);
    }
}
