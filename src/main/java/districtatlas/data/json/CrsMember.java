package districtatlas.data.json;

import com.fasterxml.jackson.databind.JsonNode;
import districtatlas.data.CrsClaim;
import districtatlas.data.CrsClaim.Axes;
import districtatlas.data.Findings;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What JSON says of its coordinates: the "crs" of GeoJSON as it was until 2016, and Esri's spatialReference. Pure functions. */
final class CrsMember {
    private static final Pattern EPSG = Pattern.compile("(?i)(?:.*[:/])?EPSG(?:::?|/\\d+/|:[\\d.]+:)(\\d{4,6})$");
    private static final Pattern CRS84 = Pattern.compile("(?i).*\\bCRS:?84$|.*OGC.*CRS84h?$");
    private static final Pattern GCJ = Pattern.compile("(?i).*(GCJ[-_ ]?0?2).*");
    private static final Pattern BD = Pattern.compile("(?i).*(BD[-_ ]?0?9).*");
    private static final int FIRST_OF_ESRI = 32_768;
    private static final int MERCATOR = 3857;

    private CrsMember() {
    }

    /** A file without one is in degrees of WGS 84. @param member null where there is none */
    static CrsClaim ofGeoJson(JsonNode member, Findings found) {
        if (member == null) {
            return CrsClaim.wgs84ByFormat();
        }
        if (member.isNull()) {
            return CrsClaim.NONE;
        }
        String name = name(member);
        if (CRS84.matcher(name).matches()) {
            return CrsClaim.ofEpsg(4326).withAxes(Axes.EAST_FIRST).withDegrees(true);
        }
        Matcher epsg = EPSG.matcher(name);
        if (epsg.matches()) {
            return CrsClaim.ofEpsg(Integer.parseInt(epsg.group(1))).withAxes(Axes.EAST_FIRST);
        }
        int code = member.path("properties").path("code").asInt();
        if (code > 0) {
            return CrsClaim.ofEpsg(code).withAxes(Axes.EAST_FIRST);
        }
        found.noticed("data.json-crs", "", name.isEmpty() ? member.toString() : name);
        return name.isEmpty() ? CrsClaim.NONE : CrsClaim.ofWkt(name).withAxes(Axes.EAST_FIRST);
    }

    private static String name(JsonNode member) {
        return member.isTextual() ? member.asText() : member.path("properties").path("name").asText();
    }

    /** A service whose shifted places the name speaks of. */
    static Optional<String> provider(JsonNode member) {
        String name = member == null ? "" : name(member);
        return GCJ.matcher(name).matches() ? Optional.of("gcj02") : BD.matcher(name).matches() ? Optional.of("bd09") : Optional.empty();
    }

    /** @param member null where there is none */
    static CrsClaim ofEsri(JsonNode member) {
        if (member == null || !member.isObject()) {
            return CrsClaim.NONE;
        }
        int wkid = member.path("wkid").asInt();
        int code = member.path("latestWkid").asInt(wkid);
        boolean mercator = code == 102_100 || code == 102_113;
        OptionalInt epsg = mercator ? OptionalInt.of(MERCATOR) : code > 0 && code < FIRST_OF_ESRI ? OptionalInt.of(code) : OptionalInt.empty();
        String text = member.path("wkt2").asText(member.path("wkt").asText(code >= FIRST_OF_ESRI && !mercator ? "ESRI:" + code : ""));
        return new CrsClaim(epsg, Optional.of(text).filter(t -> !t.isBlank()), false, Axes.EAST_FIRST, Optional.empty());
    }
}
