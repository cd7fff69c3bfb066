package districtatlas.data.table;

import districtatlas.base.HalfWidth;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What surveyors write of a coordinate system in words: 2000国家大地坐标系, 3度带, 中央子午线114°, 带号38. Any thread. */
public final class SurveyWords {
    private static final Pattern SYSTEM = Pattern.compile("坐标系|大地坐标|度分?带|度带|中央子午线|中央经线|带号|CGCS ?2000|西安 ?80|北京 ?54|WGS ?-?84|GCJ ?-?02|BD ?-?09|EPSG");
    private static final Pattern CODE = Pattern.compile("EPSG\\s*[:=]?\\s*(\\d{4,5})");
    private static final Pattern MERIDIAN = Pattern.compile("(?:中央子午线|中央经线|CM)\\D{0,6}(\\d{2,3})(?:\\.0+)?(?!\\d|\\.\\d)");
    private static final Pattern ZONE = Pattern.compile("(?:带号\\D{0,3}|第)(\\d{2})(?:带)?|(?<!\\d)(\\d{2})(?:度)?(?:号)?带");
    private static final Pattern WIDTH = Pattern.compile("([36])\\s*(?:度|°)\\s*(?:分)?带|几度分带\\D{0,3}([36])|(三|六)度(?:分)?带");

    private SurveyWords() {
    }

    static boolean isOf(String text) {
        return SYSTEM.matcher(HalfWidth.of(text).toUpperCase(Locale.ROOT)).find();
    }

    /**
     * The code of a plane system that is named whole: datum, width of the zones and which of them.
     *
     * @param zoned whether the number of the zone stands before the eastings
     * @return empty when something of it is missing, or there is no such zone in China
     */
    public static OptionalInt code(String text, boolean zoned) {
        String said = HalfWidth.of(text).toUpperCase(Locale.ROOT);
        Matcher code = CODE.matcher(said);
        if (code.find()) {
            return OptionalInt.of(Integer.parseInt(code.group(1)));
        }
        Datum datum = datum(said);
        int width = width(said);
        int zone = first(ZONE.matcher(said));
        int meridian = first(MERIDIAN.matcher(said));
        if (width == 0 && zone > 0) {
            width = zone >= 24 ? 3 : 6;
        }
        if (width == 0 && meridian > 0) {
            width = 3;                                       // each meridian of the six-degree zones is one of the three-degree ones
        }
        if (datum == null || width == 0 || zone == 0 && meridian == 0) {
            return OptionalInt.empty();
        }
        int number = zone > 0 ? zone : width == 3 ? meridian / 3 : (meridian + 3) / 6;
        boolean whole = meridian == 0 || meridian == (width == 3 ? number * 3 : number * 6 - 3);
        return whole ? datum.code(width, number, zoned) : OptionalInt.empty();
    }

    private static Datum datum(String said) {
        if (said.matches("(?s).*(2000国家|国家2000|CGCS ?2000|大地2000|2000坐标|2000大地|国家大地坐标系2000).*")) {
            return Datum.CGCS2000;
        }
        return said.matches("(?s).*(西安 ?80|80西安|1980西安|西安1980|80坐标系|国家80|1980).*") ? Datum.XIAN80
            : said.matches("(?s).*(北京 ?54|54北京|1954北京|北京1954|54坐标系|1954).*") ? Datum.BEIJING54 : null;
    }

    private static int width(String said) {
        Matcher m = WIDTH.matcher(said);
        if (!m.find()) {
            return 0;
        }
        String found = m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3);
        return found.equals("3") || found.equals("三") ? 3 : 6;
    }

    private static int first(Matcher m) {
        if (!m.find()) {
            return 0;
        }
        for (int g = 1; g <= m.groupCount(); g++) {
            if (m.group(g) != null) {
                return Integer.parseInt(m.group(g));
            }
        }
        return 0;
    }

    /** Of each datum the EPSG register counts its zones on from these: with the zone before the easting, and without. */
    private enum Datum {
        CGCS2000(4513, 4534, 4491, 4502), XIAN80(2349, 2370, 2327, 2338), BEIJING54(2401, 2422, 21413, 21453);

        private final int three;
        private final int threePlain;
        private final int six;
        private final int sixPlain;

        Datum(int three, int threePlain, int six, int sixPlain) {
            this.three = three;
            this.threePlain = threePlain;
            this.six = six;
            this.sixPlain = sixPlain;
        }

        OptionalInt code(int width, int zone, boolean zoned) {
            if (width == 3) {
                return zone >= 25 && zone <= 45 ? OptionalInt.of((zoned ? three : threePlain) + zone - 25) : OptionalInt.empty();
            }
            return zone >= 13 && zone <= 23 ? OptionalInt.of((zoned ? six : sixPlain) + zone - 13) : OptionalInt.empty();
        }
    }
}
