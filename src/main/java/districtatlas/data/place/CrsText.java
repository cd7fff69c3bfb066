package districtatlas.data.place;

import districtatlas.coord.Spheroid;
import districtatlas.coord.WktText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Well-known text as OGC, ESRI and ISO 19162 write it, read for its parameters. Names are kept and believed in nothing. */
final class CrsText {
    /** Longer than any system; a page of the web that was saved in its stead may be of any length. */
    private static final int MOST_CHARACTERS = 100_000;
    private static final Set<String> PROJECTED = Set.of("PROJCS", "PROJCRS", "PROJECTEDCRS");
    private static final Set<String> GEOGRAPHIC = Set.of("GEOGCS", "GEOGCRS", "GEODCRS", "GEODETICCRS", "GEOGRAPHICCRS", "BASEGEOGCRS", "BASEGEODCRS");
    private static final Set<String> AROUND = Set.of("COMPD_CS", "COMPOUNDCRS", "BOUNDCRS", "SOURCECRS", "FITTED_CS");
    private static final Set<String> DATUM = Set.of("DATUM", "GEODETICDATUM", "TRF", "ENSEMBLE");
    private static final Set<String> SPHEROID = Set.of("SPHEROID", "ELLIPSOID");
    private static final Set<String> UNIT = Set.of("UNIT", "LENGTHUNIT", "ANGLEUNIT");
    private static final Set<String> METHOD = Set.of("PROJECTION", "METHOD");
    private static final Set<String> CODE = Set.of("AUTHORITY", "ID");
    private static final double DEGREE = Math.PI / 180;
    private static final Pattern JSON_ID = Pattern.compile(
            "\"id\"\\s*:\\s*\\{\\s*\"authority\"\\s*:\\s*\"EPSG\"\\s*,\\s*\"code\"\\s*:\\s*\"?(\\d{4,6})\"?\\s*}\\s*}\\s*$");

    private CrsText() {
    }

    /** The code that a system in JSON (PROJJSON) names as its own, which stands last in it. */
    static Optional<Integer> codeOfJson(String text) {
        Matcher id = text.length() > MOST_CHARACTERS || !text.stripLeading().startsWith("{") ? null : JSON_ID.matcher(text);
        return id != null && id.find() ? Optional.of(Integer.valueOf(id.group(1))) : Optional.empty();
    }

    /** Empty when it is no such text, or describes no places on earth. */
    static Optional<ClaimedCrs> read(String text) {
        String stripped = text.startsWith("\ufeff") ? text.substring(1).strip() : text.strip();
        if (stripped.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        try {
            return WktText.parse(first(stripped)).flatMap(CrsText::horizontal).flatMap(CrsText::system);
        } catch (IllegalArgumentException noSpheroid) {
            return Optional.empty();
        }
    }

    /** Up to where its first bracket closes: ESRI writes a system of heights after it. */
    private static String first(String text) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted) {
                depth += c == '[' || c == '(' ? 1 : c == ']' || c == ')' ? -1 : 0;
                if (depth == 0 && (c == ']' || c == ')')) {
                    return text.substring(0, i + 1);
                }
            }
        }
        return text;
    }

    private static boolean is(WktText node, Set<String> words) {
        return !node.children().isEmpty() && words.contains(node.word().toUpperCase(Locale.ROOT));
    }

    private static Optional<WktText> child(WktText node, Set<String> words) {
        return node.children().stream().filter(c -> is(c, words)).findFirst();
    }

    private static Optional<WktText> horizontal(WktText node) {
        if (is(node, PROJECTED) || is(node, GEOGRAPHIC)) {
            return Optional.of(node);
        }
        return is(node, AROUND) ? node.children().stream().flatMap(c -> horizontal(c).stream()).findFirst() : Optional.empty();
    }

    private static Optional<ClaimedCrs> system(WktText node) {
        boolean projected = is(node, PROJECTED);
        Optional<WktText> base = projected ? child(node, GEOGRAPHIC) : Optional.of(node);
        Optional<WktText> datum = base.flatMap(b -> child(b, DATUM));
        Optional<Spheroid> spheroid = datum.flatMap(d -> child(d, SPHEROID)).flatMap(CrsText::spheroid);
        WktText conversion = child(node, Set.of("CONVERSION")).orElse(node);
        Optional<WktText> method = child(conversion, METHOD);
        if (spheroid.isEmpty() || projected && method.isEmpty()) {
            return Optional.empty();
        }
        double angular = child(base.get(), UNIT).map(u -> u.number(1)).filter(u -> u > 0).orElse(DEGREE);
        double own = unit(node).orElse(projected ? 1 : DEGREE);
        double[] shift = child(datum.get(), Set.of("TOWGS84")).map(CrsText::numbers).orElse(new double[0]);
        double prime = child(base.get(), Set.of("PRIMEM", "PRIMEMERIDIAN")).map(p -> p.number(1)).filter(Double::isFinite).orElse(0.0);
        return Optional.of(new ClaimedCrs(node.argument(0), datum.get().argument(0), spheroid.get(), prime, shift, angular,
                projected ? method.get().argument(0) : "", parameters(conversion), projected ? own : own / DEGREE, code(node),
                latitudeFirst(node), saysSphere(node)));
    }

    private static Optional<Spheroid> spheroid(WktText node) {
        double flattening = node.number(2) == 0 ? Double.POSITIVE_INFINITY : node.number(2);
        double factor = child(node, UNIT).map(u -> u.number(1)).filter(u -> u > 0).orElse(1.0);
        return node.number(1) > 0 && flattening > 1 ? Optional.of(new Spheroid(node.number(1) * factor, flattening)) : Optional.empty();
    }

    /** Its own, or its first axis's. */
    private static OptionalDouble unit(WktText node) {
        Optional<WktText> unit = child(node, UNIT).or(() -> child(node, Set.of("AXIS")).flatMap(a -> child(a, UNIT)));
        double factor = unit.map(u -> u.number(1)).orElse(Double.NaN);
        return factor > 0 ? OptionalDouble.of(factor) : OptionalDouble.empty();
    }

    private static Map<String, Double> parameters(WktText conversion) {
        Map<String, Double> parameters = new LinkedHashMap<>();
        for (WktText parameter : conversion.children()) {
            if (is(parameter, Set.of("PARAMETER")) && Double.isFinite(parameter.number(1))) {
                double factor = child(parameter, Set.of("ANGLEUNIT")).map(u -> u.number(1) / DEGREE)
                        .or(() -> child(parameter, Set.of("LENGTHUNIT")).map(u -> u.number(1))).filter(f -> f > 0).orElse(1.0);
                // A degree that is written with fewer digits is a degree.
                parameters.put(parameter.argument(0), parameter.number(1) * (Math.abs(factor - 1) < 1e-9 ? 1 : factor));
            }
        }
        return parameters;
    }

    private static double[] numbers(WktText node) {
        double[] numbers = new double[node.children().size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Double.isFinite(node.number(i)) ? node.number(i) : 0;
        }
        return numbers;
    }

    private static OptionalInt code(WktText node) {
        for (WktText id : node.children()) {
            if (is(id, CODE) && id.argument(0).equalsIgnoreCase("EPSG") && id.argument(1).matches("\\d{1,9}")) {
                return OptionalInt.of(Integer.parseInt(id.argument(1)));
            }
        }
        return OptionalInt.empty();
    }

    private static boolean latitudeFirst(WktText node) {
        return child(node, Set.of("AXIS")).map(a -> a.argument(1).equalsIgnoreCase("north")).orElse(false);
    }

    private static boolean saysSphere(WktText node) {
        List<WktText> extensions = node.children().stream().filter(c -> is(c, Set.of("EXTENSION"))).toList();
        return extensions.stream().anyMatch(e -> e.argument(1).contains("+b=6378137"));
    }
}
