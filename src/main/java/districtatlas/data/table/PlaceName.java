package districtatlas.data.table;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a column's name says of the coordinate that stands in it. Immutable.
 *
 * @param role which of the two
 * @param rest what is left of the name without it, by which two columns find each other: {@code wgs} of {@code wgs_lng}
 */
record PlaceName(Role role, String rest) {
    /** {@link #X_NORTH} and {@link #Y_EAST} are a surveyor's own letters, said to be so. */
    enum Role { LONGITUDE, LATITUDE, EAST, NORTH, X_NORTH, Y_EAST, X, Y, PAIR }

    private static final String TAIL = "(?:坐标|座标|值|方向|向|m|米|单位|degrees?|deg|度)*";
    private static final Pattern LON = Pattern.compile("经度|东经|longitude|(?<![a-z])(?:lon|lng|long)(?![a-z])");
    private static final Pattern LAT = Pattern.compile("纬度|北纬|latitude|(?<![a-z])lat(?![a-z])");
    private static final Pattern GLUED_LON = Pattern.compile(
        "^(wgs|gcj|bd|baidu|amap|gaode|tx|qq|poi|geo|location|start|end|center|o|d|x)(lon|lng|long)$"
        + "|^(lon|lng)(wgs|gcj|bd|baidu|amap|gaode|x)$");
    private static final Pattern GLUED_LAT = Pattern.compile("^(wgs|gcj|bd|baidu|amap|gaode|tx|qq|poi|geo|location|start|end|center|o|d|y)(lat)$"
        + "|^(lat)(wgs|gcj|bd|baidu|amap|gaode|y)$");
    private static final Pattern PAIR = Pattern.compile(".*(经纬度|纬经度|坐标|座标|lonlat|lnglat|latlon|latlng|location|coordinates?|coords?|position|point"
        + "|geom|geometry|wkt|shape|空间位置).*");
    private static final Pattern X_NORTH = Pattern.compile("x" + TAIL + "(?:北|纵|n)" + TAIL
        + "|(?:北|纵)" + TAIL + "x" + TAIL);
    private static final Pattern Y_EAST = Pattern.compile("y" + TAIL + "(?:东|横|e)" + TAIL + "|(?:东|横)" + TAIL + "y" + TAIL);
    private static final Pattern NORTH = Pattern.compile("(?:北|纵|n|north|northing|northings)" + TAIL + "y?" + TAIL
        + "|y" + TAIL + "(?:北|纵|n)" + TAIL);
    private static final Pattern EAST = Pattern.compile("(?:东|横|e|east|easting|eastings)" + TAIL + "x?" + TAIL
        + "|x" + TAIL + "(?:东|横|e)" + TAIL);
    private static final Pattern X = Pattern.compile(
        "(.*?)(?<![a-z])(?:x|xcoord|coordx|pointx|posx|xpos|xx|x2000|x80|x54|x1)(?![a-z])" + TAIL + "(.*)");
    private static final Pattern Y = Pattern.compile(
        "(.*?)(?<![a-z])(?:y|ycoord|coordy|pointy|posy|ypos|yy|y2000|y80|y54|y1)(?![a-z])" + TAIL + "(.*)");

    static Optional<PlaceName> of(String name) {
        String parted = CellText.plain(name.replaceAll("(?<=[a-z])(?=[A-Z])", "_")).toLowerCase(Locale.ROOT);
        String tight = parted.replaceAll("[\\s_()\\[\\]/·.:,'\"-]+", "");
        String spaced = parted.replaceAll("[\\s_()\\[\\]/·.:,'\"-]+", " ").replaceAll("(?<=[a-z])(?=\\d)|(?<=\\d)(?=[a-z])", " ").strip();
        if (tight.length() > 40) {
            return Optional.empty();
        }
        boolean lon = LON.matcher(spaced).find() || LON.matcher(tight).find() || GLUED_LON.matcher(tight).matches();
        boolean lat = LAT.matcher(spaced).find() || LAT.matcher(tight).find() || GLUED_LAT.matcher(tight).matches();
        if (lon && lat || tight.contains("经纬")) {
            return Optional.of(new PlaceName(Role.PAIR, ""));
        }
        if (lon || lat) {
            String rest = tight.replaceAll("经度|纬度|东经|北纬|longitude|latitude|lon|lng|long|lat|[xy]", "");
            return Optional.of(new PlaceName(lon ? Role.LONGITUDE : Role.LATITUDE, rest));
        }
        return surveyed(tight).or(() -> letter(X, Role.X, spaced)).or(() -> letter(Y, Role.Y, spaced))
            .or(() -> PAIR.matcher(tight).matches() ? Optional.of(new PlaceName(Role.PAIR, "")) : Optional.empty());
    }

    private static Optional<PlaceName> surveyed(String tight) {
        String bare = tight.replaceFirst("^(?:界址点|拐点|中心点?|中心|点位|2000|西安80|北京54|cgcs2000|平面|大地)+", "");
        Role role = X_NORTH.matcher(bare).matches() ? Role.X_NORTH : Y_EAST.matcher(bare).matches() ? Role.Y_EAST
            : NORTH.matcher(bare).matches() ? Role.NORTH : EAST.matcher(bare).matches() ? Role.EAST : null;
        return role == null ? Optional.empty() : Optional.of(new PlaceName(role, tight.substring(0, tight.length() - bare.length())));
    }

    private static Optional<PlaceName> letter(Pattern pattern, Role role, String spaced) {
        Matcher m = pattern.matcher(spaced);
        return m.matches() ? Optional.of(new PlaceName(role, (m.group(1) + m.group(2)).replace(" ", ""))) : Optional.empty();
    }
}
