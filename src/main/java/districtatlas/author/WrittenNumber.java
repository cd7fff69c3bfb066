package districtatlas.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares a value and its unit with the number as the text spells it. Only Arabic digits are understood; words are let pass. */
public final class WrittenNumber {
    private static final Pattern NUMBER = Pattern.compile("(\\d+(?:\\.\\d+)?)(?:/(\\d+))?\\s*([十百千万亿]*)");
    private static final Map<Character, Double> MULTIPLIERS = Map.of('十', 1e1, '百', 1e2, '千', 1e3, '万', 1e4, '亿', 1e8);

    private static final Set<String> PEOPLE = Set.of("人", "名", "位");

    /** What is wrong, with its sentence in English. */
    public record Fault(String code, String sentence) {
    }

    private WrittenNumber() {
    }

    /** People are counted with several words; a number at the end has no unit beside it. */
    private static boolean stands(String bare, String as) {
        return as.contains(bare) || as.matches(".*\\d\\s*[十百千万亿]*")
                || PEOPLE.contains(bare) && PEOPLE.stream().anyMatch(as::contains);
    }

    /** Where the number as it is spelled is another than the value in the unit. */
    public static Optional<Fault> fault(String as, String unit, double value) {
        double unitFactor = 1;
        int at = 0;
        while (at < unit.length() && MULTIPLIERS.containsKey(unit.charAt(at))) {
            unitFactor *= MULTIPLIERS.get(unit.charAt(at++));
        }
        String bare = unit.substring(at).replaceAll("/.*", "");
        List<Double> written = new ArrayList<>();
        boolean fraction = false;
        Matcher matcher = NUMBER.matcher(as.replaceAll("(?<=\\d),(?=\\d{3})", ""));
        while (matcher.find()) {
            double number = Double.parseDouble(matcher.group(1));
            for (char multiplier : matcher.group(3).toCharArray()) {
                number *= MULTIPLIERS.get(multiplier);
            }
            if (matcher.group(2) != null) {
                fraction = true;
                number /= Double.parseDouble(matcher.group(2));
                written.add(number * 100);
            }
            written.add(number);
        }
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (!bare.isEmpty() && !fraction && !stands(bare, as)) {
            return Optional.of(new Fault("unit.unknown", "the unit " + unit + " does not stand in `" + as + "`; correct the unit or `as`"));
        }
        double wanted = value * unitFactor;
        if (written.stream().noneMatch(w -> Math.abs(w - wanted) <= 1e-6 * Math.max(1, Math.abs(wanted)))) {
            return Optional.of(new Fault("value.written", "the value " + value + " " + unit + " is not what `" + as + "` says; correct one of them"));
        }
        return Optional.empty();
    }
}
