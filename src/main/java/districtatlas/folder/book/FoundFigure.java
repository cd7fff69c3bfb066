package districtatlas.folder.book;

import districtatlas.author.WrittenNumber;
import districtatlas.author.WrittenRelation;
import districtatlas.base.vocabulary.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of a plan's text, where and how it is written there. Immutable.
 *
 * @param as       with the words around it that limit it
 * @param relation what those words say
 */
record FoundFigure(int line, String as, Direction relation) {
    private static final String MANY = "[十百千万亿]*";
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:/\\d+)?\\s*" + MANY);
    private static final Pattern BEFORE = Pattern.compile("(力争达到|力争超过|争取达到|力争|争取|达到|达|不低于|不少于|至少|不超过|不高于|超过|高于|低于|少于|小于|大约|约|接近|近|保持在|保持|超)$");
    private static final Pattern AFTER = Pattern.compile("^(以上|以下|以内|左右|余|多)");
    private static final List<Direction> HEARD = List.of(Direction.AT_LEAST, Direction.AT_MOST, Direction.STRIVE, Direction.SEEK, Direction.MORE_THAN, Direction.LESS_THAN,
            Direction.ABOUT, Direction.NEARLY, Direction.KEEP, Direction.REACH);

    /**
     * Everywhere that a line says the value in the unit, each spelling once a line.
     *
     * @param unit  with its own multiplier, as 亿元
     */
    static List<FoundFigure> on(int number, String line, String unit, double value) {
        List<FoundFigure> found = new ArrayList<>();
        String bare = unit.replaceFirst("^" + MANY, "").replaceAll("/.*", "");
        Matcher m = NUMBER.matcher(line);
        while (m.find()) {
            if (m.start() > 0 && (Character.isDigit(line.charAt(m.start() - 1)) || line.charAt(m.start() - 1) == '.')) {
                continue;
            }
            String rest = line.substring(m.end());
            String own = bare.isEmpty() ? "" : rest.startsWith(unit.replaceFirst("^" + MANY, "")) ? unit.replaceFirst("^" + MANY, "") : rest.startsWith(bare) ? bare : null;
            if (own == null) {
                continue;
            }
            String core = m.group().strip() + own;
            if (WrittenNumber.fault(core, unit, value).isEmpty()) {
                found.add(whole(number, line, m.start(), m.end() + own.length(), core));
            }
        }
        return found.stream().distinct().toList();
    }

    private static FoundFigure whole(int number, String line, int from, int to, String core) {
        Matcher before = BEFORE.matcher(line.substring(0, from));
        Matcher after = AFTER.matcher(line.substring(to));
        String as = (before.find() ? before.group(1) : "") + line.substring(from, to) + (after.find() ? after.group(1) : "");
        return new FoundFigure(number, as.isEmpty() ? core : as, heard(as));
    }

    /** The relation that the words say; none where they say none. */
    static Direction heard(String words) {
        return HEARD.stream().filter(d -> WrittenRelation.stands(d, words)).findFirst().orElse(Direction.NONE);
    }

    /** The unit that is written behind a number; empty where there is none. */
    static Optional<String> unitOf(String as) {
        Matcher m = Pattern.compile("\\d(?:\\s*)([十百千万亿]*[^\\d\\s，。；、以左余多]{1,8})").matcher(as);
        return m.find() ? Optional.of(m.group(1).replaceAll("(以上|以下|以内|左右)$", "")).filter(u -> u.matches("[\\p{IsHan}%℃/㎡\\p{Alpha}].*")) : Optional.empty();
    }
}
