package districtatlas.data.table;

import districtatlas.coord.WrittenAngle;
import districtatlas.coord.WrittenAngle.Axis;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKTReader;

/**
 * Two numbers of a place that stand in one cell, in the order in which they are written. Immutable.
 *
 * @param axis what the first is of, as letters and words tell
 */
record WrittenPair(double first, double second, Axis axis) {
    private static final int MOST_DEPTH = 12;
    private static final String SIGNS = ",;，；、/|";
    private static final Pattern WKT = Pattern.compile("(?:SRID=\\d+;)?\\s*(?:POINT|"
        + "LINESTRING|POLYGON|MULTI(?:POINT|LINESTRING|POLYGON)|GEOMETRYCOLLECTION)"
        + "\\s*(?:ZM?|M)?\\s*(?:\\(|EMPTY)", Pattern.CASE_INSENSITIVE);
    private static final Pattern WKB = Pattern.compile(
        "0[01](?:0[1-7]0{6}|0[1-7]0{4}[2468ACE]0|0{6}0[1-7])[0-9A-Fa-f]{8,}", Pattern.CASE_INSENSITIVE);

    static Optional<WrittenPair> read(String text) {
        if (text.length() < 3 || text.length() > 120) {
            return Optional.empty();
        }
        String bare = text.strip();
        boolean framed = bare.length() > 2 && "([{（【".indexOf(bare.charAt(0)) >= 0 && ")]}）】".indexOf(bare.charAt(bare.length() - 1)) >= 0;
        String inner = framed ? bare.substring(1, bare.length() - 1).strip() : bare;
        int sign = -1;
        int signs = 0;
        for (int i = 0; i < inner.length(); i++) {
            if (SIGNS.indexOf(inner.charAt(i)) >= 0) {
                sign = i;
                signs++;
            }
        }
        return signs == 1 ? parted(inner, sign) : signs == 0 ? atABlank(inner) : Optional.empty();
    }

    /** Of the blanks, the one in the middle; degrees and minutes may be parted by others. */
    private static Optional<WrittenPair> atABlank(String text) {
        int[] blanks = IntStream.range(0, text.length()).filter(i -> Character.isWhitespace(text.charAt(i))).toArray();
        return blanks.length == 0 || blanks.length % 2 == 0 || blanks.length > 9 ? Optional.empty() : parted(text, blanks[blanks.length / 2]);
    }

    private static Optional<WrittenPair> parted(String text, int at) {
        String one = text.substring(0, at).strip();
        String two = text.substring(at + 1).strip();
        double a = CellText.number(one);
        double b = CellText.number(two);
        if (!Double.isNaN(a) && !Double.isNaN(b)) {
            boolean fractions = one.contains(".") || two.contains(".");
            return fractions ? Optional.of(new WrittenPair(a, b, Axis.ANY)) : Optional.empty();
        }
        Optional<WrittenAngle> first = WrittenAngle.read(one);
        Optional<WrittenAngle> second = WrittenAngle.read(two);
        return first.isEmpty() || second.isEmpty() ? Optional.empty()
            : Optional.of(new WrittenPair(first.get().degrees(), second.get().degrees(), first.get().axis()));
    }

    /** Whether it is a shape in the words or digits of the Open Geospatial Consortium. */
    static boolean isShape(String text) {
        String stripped = text.stripLeading();
        return WKT.matcher(stripped).lookingAt() || stripped.length() > 40 && WKB.matcher(stripped.substring(0, 40)).matches();
    }

    static boolean isPlace(String text) {
        return isShape(text) || read(text).isPresent();
    }

    /** Flat; empty where it is none or damaged. */
    static Optional<Geometry> shape(String text) {
        String stripped = text.strip();
        try {
            if (Character.isDigit(stripped.charAt(0))) {
                return Optional.of(new WKBReader().read(WKBReader.hexToBytes(stripped)));
            }
            if (!WKT.matcher(stripped).lookingAt() || depth(stripped) > MOST_DEPTH) {
                return Optional.empty();
            }
            int from = stripped.toUpperCase(Locale.ROOT).startsWith("SRID=") ? stripped.indexOf(';') + 1 : 0;
            return Optional.of(new WKTReader().read(stripped.substring(from)));
        } catch (ParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }
}
