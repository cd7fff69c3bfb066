package districtatlas.coord;

import districtatlas.base.HalfWidth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place that somebody wrote as two numbers: degrees or metres on the grid, in either order, with or without signs, letters, full width
 * and Chinese commas. Where the numbers alone do not tell the order, the reading that lies near is meant. Immutable.
 */
public record WrittenPlace(LonLat place, Order order) {
    /** How the two numbers were read. */
    public enum Order { LON_LAT, LAT_LON, EAST_NORTH, NORTH_EAST }

    private static final String NUMBER = "([-+]?\\d+(?:\\.\\d+)?)\\s*(?:[°度]\\s*(?:(\\d+(?:\\.\\d+)?)\\s*['′分]\\s*(?:(\\d+(?:\\.\\d+)?)\\s*(?:[\"秒]|''|′′)\\s*)?)?)?"
            + "\\s*(?:米|M\\b)?";
    /** With a word before it, or perhaps a letter after it. */
    private static final String ONE = "(?:(东经|西经|北纬|南纬|经度|纬度|[东西南北EWNS])\\s*[:=]?\\s*" + NUMBER + "|" + NUMBER + "\\s*([EWNS])?)";
    private static final Pattern TWO = Pattern.compile("[(\\[]?\\s*" + ONE + "(?:\\s*[,;/\\s]\\s*|(?<=[^\\d.])|(?=[东西南北EWNS]))" + ONE
            + "\\s*[)\\]]?\\s*(?:[(]?EPSG[: ]?\\d+[)]?)?");
    private static final int GROUPS = 8;
    private static final double LEAST_METRES = 1_000;
    /** From here on an easting has the number of its zone before it. */
    private static final double WITH_ZONE = 1e7;
    private static final double ZONE = 1e6;
    private static final double POLE_METRES = 1e7;

    /** @param meaning in degrees or metres, positive to the east and north */
    private record Token(double meaning, Axis axis) {
    }

    private enum Axis { EAST, NORTH, ANY }

    /**
     * Empty when it is no such text, or none of its readings is a place on earth.
     *
     * @param near where places are likely meant
     */
    public static Optional<WrittenPlace> read(String text, DistrictGrid grid, Extent near) {
        Matcher two = TWO.matcher(plain(text));
        if (!two.matches()) {
            return Optional.empty();
        }
        Token a = token(two, 1);
        Token b = token(two, 1 + GROUPS);
        return Stream.of(Order.values()).flatMap(order -> reading(a, b, order, grid).stream())
                .min((x, y) -> Boolean.compare(!x.isIn(near, grid), !y.isIn(near, grid)));
    }

    /** Half width and capital, with the blanks that part thousands taken out. */
    private static String plain(String text) {
        String joined = text.replaceAll("(?<=\\d)[\u202f\u2009\u00a0'](?=\\d{3}(?!\\d))", "");
        return HalfWidth.of(joined).toUpperCase(Locale.ROOT).replace('、', ',').replace('–', '-').replace('’', '\'').replace('”', '"');
    }

    private static Token token(Matcher two, int group) {
        int number = two.group(group) == null ? group + 4 : group + 1;
        String label = two.group(group) != null ? two.group(group) : two.group(group + 7) != null ? two.group(group + 7) : "";
        String degrees = two.group(number);
        double size = Math.abs(Double.parseDouble(degrees)) + part(two.group(number + 1)) / 60 + part(two.group(number + 2)) / 3600;
        double sign = degrees.startsWith("-") || label.matches("[西南WS].*") ? -1 : 1;
        Axis axis = label.matches("[东西经EW].*") ? Axis.EAST : label.isEmpty() ? Axis.ANY : Axis.NORTH;
        return new Token(sign * size, axis);
    }

    private static double part(String number) {
        return number == null ? 0 : Double.parseDouble(number);
    }

    private static Optional<WrittenPlace> reading(Token a, Token b, Order order, DistrictGrid grid) {
        boolean eastFirst = order == Order.LON_LAT || order == Order.EAST_NORTH;
        Token east = eastFirst ? a : b;
        Token north = eastFirst ? b : a;
        if (east.axis == Axis.NORTH || north.axis == Axis.EAST) {
            return Optional.empty();
        }
        return (order == Order.LON_LAT || order == Order.LAT_LON ? degrees(east.meaning, north.meaning) : metres(east.meaning, north.meaning, grid))
                .map(place -> new WrittenPlace(place, order));
    }

    private static Optional<LonLat> degrees(double lon, double lat) {
        return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? Optional.of(new LonLat(lon, lat)) : Optional.empty();
    }

    private static Optional<LonLat> metres(double east, double north, DistrictGrid grid) {
        double inZone = east >= WITH_ZONE ? east % ZONE : east;
        boolean possible = inZone >= LEAST_METRES && inZone < ZONE && Math.abs(north) >= LEAST_METRES && Math.abs(north) <= POLE_METRES;
        return possible ? Optional.of(grid.toLonLat(new EastNorth(inZone, north))) : Optional.empty();
    }

    /** Whether it lies in a rectangle of the grid. */
    public boolean isIn(Extent extent, DistrictGrid grid) {
        LonLat southWest = grid.toLonLat(new EastNorth(extent.minEast(), extent.minNorth()));
        LonLat northEast = grid.toLonLat(new EastNorth(extent.maxEast(), extent.maxNorth()));
        return place.lon() >= southWest.lon() && place.lon() <= northEast.lon() && place.lat() >= southWest.lat() && place.lat() <= northEast.lat();
    }
}
