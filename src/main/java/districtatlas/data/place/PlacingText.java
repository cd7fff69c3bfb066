package districtatlas.data.place;

import districtatlas.base.HalfWidth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A {@link Placing} as one line of text, which is kept with the layer, and back: {@code EPSG:4547 north-first}, {@code EPSG:4326 GCJ-02},
 * {@code EPSG:4547 fit(1,2,3,4,5,6)}, or the system's own text after {@code WKT}. And what people type for one: {@code 4547},
 * {@code CGCS2000 114E}, {@code 38 带}, {@code GCJ-02}.
 */
public final class PlacingText {
    private static final String NORTH_FIRST = "north-first";
    private static final String ZONED = "zoned";
    private static final String GCJ02 = "GCJ-02";
    private static final String BD09 = "BD-09";
    private static final String NUMBER = "[-+0-9.eE]+";
    private static final Pattern WRITTEN = Pattern.compile("(?:(EPSG:\\d{4,6})|-)?((?: (?:" + NORTH_FIRST + "|" + ZONED + "|" + GCJ02 + "|" + BD09 + "))*)"
            + "(?: fit\\((" + NUMBER + "(?:," + NUMBER + "){5})\\))?(?: WKT (.+))?", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("(?:EPSG\\s*[:： ]?\\s*|URN:OGC:DEF:CRS:EPSG:[0-9.]*:)?(\\d{4,6})");
    private static final Pattern SHIFT = Pattern.compile("(GCJ\\W?0?2|火星坐标系?)|(BD\\W?0?9(?:LL)?|百度坐标系?)");
    private static final Pattern UTM = Pattern.compile("(?:WGS\\W?(?:19)?84\\W*)?UTM\\W*(?:ZONE)?\\s*(\\d{1,2})\\s*([NS])?");
    private static final Pattern WEB = Pattern.compile("(?:WEB\\W?)?(?:PSEUDO\\W?)?MERCATOR|(?:WEB)?墨卡托(?:投影)?");
    private static final String DATUM = "(CGCS\\W?2000|(?:国家)?2000(?:国家大地坐标系)?|XI\\W?AN\\W?(?:19)?80|西安(?:19)?80|BEIJING\\W?(?:19)?54|北京(?:19)?54|WGS\\W?(?:19)?84)?";
    private static final String WIDTH = "(?:([36])[\\s-]*(?:度带?|DEG(?:REE)?S?))?";
    private static final String GAUSS = "(?:(?:GAUSS\\W?KR(?:U|UE|Ü)GER|GK|高斯)\\W*?)?";
    private static final String MERIDIAN_OR_ZONE = "(?:(?:CM|中央(?:经线|子午线))?\\W*?(\\d{2,3}(?:\\.\\d+)?)\\s*(?:°?E|°|度)?|(?:ZONE|第)?\\s*(\\d{2})\\s*带?)?";
    private static final Pattern GRID = Pattern.compile(DATUM + "\\W*?" + WIDTH + "\\W*?" + GAUSS + MERIDIAN_OR_ZONE, Pattern.UNICODE_CHARACTER_CLASS);

    private PlacingText() {
    }

    public static String write(Placing placing) {
        boolean code = placing.crs().startsWith("EPSG:");
        StringBuilder text = new StringBuilder(code ? placing.crs() : "-");
        text.append(placing.northFirst() ? " " + NORTH_FIRST : "").append(placing.zoned() ? " " + ZONED : "");
        text.append(switch (placing.shift()) {
            case NONE -> "";
            case GCJ02 -> " " + GCJ02;
            case BD09 -> " " + BD09;
        });
        if (placing.fit().length > 0) {
            text.append(Arrays.stream(placing.fit()).mapToObj(Double::toString).collect(Collectors.joining(",", " fit(", ")")));
        }
        return code || placing.crs().isEmpty() ? text.toString() : text + " WKT " + placing.crs();
    }

    /** What was {@link #write written}; empty for anything else. */
    public static Optional<Placing> read(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches() || written.group(1) != null && written.group(4) != null) {
            return Optional.empty();
        }
        String flags = written.group(2);
        Placing.Shift shift = flags.contains(GCJ02) ? Placing.Shift.GCJ02 : flags.contains(BD09) ? Placing.Shift.BD09 : Placing.Shift.NONE;
        String crs = written.group(1) != null ? written.group(1) : written.group(4) == null ? "" : written.group(4);
        try {
            double[] fit = written.group(3) == null ? new double[0] : Arrays.stream(written.group(3).split(",")).mapToDouble(Double::parseDouble).toArray();
            return crs.isEmpty() && fit.length == 0 ? Optional.empty()
                    : Optional.of(new Placing(crs, flags.contains(NORTH_FIRST), flags.contains(ZONED), shift, fit));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** What somebody typed, in a window or on a command line; empty when it means no system. Whether EPSG has the code is not asked. */
    public static Optional<Placing> typed(String typed) {
        Optional<Placing> written = read(typed.strip());
        if (written.isPresent()) {
            return written;
        }
        if (CrsText.read(typed).isPresent()) {
            return Optional.of(Placing.of(typed.strip()));
        }
        String plain = HalfWidth.of(typed).toUpperCase(Locale.ROOT);
        Matcher shift = SHIFT.matcher(plain);
        if (shift.matches()) {
            return Optional.of(Placing.of("EPSG:4326").withShift(shift.group(1) != null ? Placing.Shift.GCJ02 : Placing.Shift.BD09));
        }
        Matcher code = CODE.matcher(plain);
        if (code.matches() && !plain.equals("2000")) {
            return Optional.of(placing(KnownCrs.ofCode(Integer.parseInt(code.group(1))).map(KnownCrs::code).orElse(Integer.valueOf(code.group(1)))));
        }
        Matcher utm = UTM.matcher(plain);
        if (utm.matches()) {
            int zone = Integer.parseInt(utm.group(1));
            return zone < 1 || zone > 60 ? Optional.empty() : Optional.of(placing(KnownCrs.utm(zone, "S".equals(utm.group(2))).code()));
        }
        return WEB.matcher(plain).matches() ? Optional.of(placing(KnownCrs.web().code())) : grid(plain);
    }

    private static Optional<Placing> grid(String plain) {
        Matcher grid = GRID.matcher(plain);
        if (plain.isEmpty() || !grid.matches()) {
            return Optional.empty();
        }
        Datum datum = grid.group(1) == null ? Datum.CGCS2000 : datum(grid.group(1));
        String number = grid.group(3) != null ? grid.group(3) : grid.group(4);
        if (number == null) {
            return grid.group(2) == null && grid.group(1) != null ? Optional.of(placing(datum.degreesCode)) : Optional.empty();
        }
        OptionalInt zone = zone(Double.parseDouble(number), "6".equals(grid.group(2)));
        boolean isZone = grid.group(4) != null;
        boolean zoned = Double.parseDouble(number) < Datum.meridianOf(Datum.FIRST_THIRD);
        return zone.isEmpty() || !datum.hasGrids() || isZone && !zoned ? Optional.empty() : Optional.of(placing(datum.gridCode(zone.getAsInt(), zoned)));
    }

    private static Datum datum(String word) {
        return word.matches(".*80") ? Datum.XIAN80 : word.matches(".*54") ? Datum.BEIJING54 : word.startsWith("WGS") ? Datum.WGS84 : Datum.CGCS2000;
    }

    /** Of a zone's own number, or of its meridian: every third degree unless six are said. */
    private static OptionalInt zone(double number, boolean sixths) {
        int whole = (int) number;
        int zone = whole < Datum.meridianOf(Datum.FIRST_THIRD) ? whole : sixths ? (whole + 3) / 6 : whole / 3;
        boolean exists = zone >= Datum.FIRST_SIXTH && zone <= Datum.LAST_SIXTH || zone >= Datum.FIRST_THIRD && zone <= Datum.LAST_THIRD;
        boolean isMeridian = whole < Datum.meridianOf(Datum.FIRST_THIRD) || Datum.meridianOf(zone) == number;
        return whole == number && exists && isMeridian ? OptionalInt.of(zone) : OptionalInt.empty();
    }

    private static Placing placing(int code) {
        boolean zoned = KnownCrs.ofCode(code).map(KnownCrs::isZoned).orElse(false);
        return new Placing("EPSG:" + code, false, zoned, Placing.Shift.NONE, new double[0]);
    }

    /** The system that is meant, as EPSG or the file calls it; its code where neither is known here. */
    public static String titleOf(Placing placing) {
        return Placer.known(placing).map(KnownCrs::title)
                .or(() -> CrsText.read(placing.crs()).map(ClaimedCrs::name)).orElse(placing.crs());
    }
}
