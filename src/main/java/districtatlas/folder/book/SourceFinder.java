package districtatlas.folder.book;

import com.fasterxml.jackson.databind.JsonNode;
import districtatlas.atlasfile.LinePrint;
import districtatlas.author.LineIndex;
import districtatlas.data.DataRefused;
import districtatlas.folder.FolderDraft;
import districtatlas.folder.SourceFolder;
import districtatlas.folder.text.PlanText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds what the plan's text says, and checks lines that are given. Without the text only its fingerprints are there: they can check, but
 * not find. One thread at a time.
 */
final class SourceFinder {
    private static final List<String> KNOWN_WORDS = List.of("常识", "一般知识", "known", "general knowledge");
    private static final int WIDEST_RANGE = 50;
    private static final String LINE = "第?\\s*(\\d{1,9})\\s*行?";
    private static final Pattern LINES = Pattern.compile(LINE + "(?:\\s+" + LINE + ")*");
    private static final Pattern RANGE = Pattern.compile(LINE + "\\s*[-–—~～至]\\s*" + LINE);
    /** A line with the words that stand there. */
    private static final Pattern QUOTED = Pattern.compile(LINE + "\\s+(\\D.*)");
    private static final Pattern ONLY_LINES = Pattern.compile("[\\d\\s、；;，,第行至~～–—-]+");

    private final Optional<PlanText> text;
    private final Optional<LineIndex> index;
    private final int lines;
    private final Set<Integer> notPlan = new HashSet<>();
    private final List<int[]> sections = new ArrayList<>();

    /** @throws DataRefused when plan/document.yaml is no YAML, or the text is not the one that the folder's lines are counted in */
    SourceFinder(FolderDraft draft, Optional<PlanText> text) {
        this.text = text;
        Optional<LineIndex> kept = draft.text("plan/lines.idx").flatMap(LineIndex::parse);
        JsonNode document = new SourceFolder(draft).yaml("plan/document.yaml");
        this.lines = document.path("lines").asInt();
        document.path("not-plan").forEach(n -> notPlan.add(n.asInt()));
        document.path("sections").forEach(s -> sections.add(new int[] {s.path("from").asInt(), s.path("to").asInt()}));
        if (text.isPresent() && (text.get().count() != lines && text.get().count() + 1 != lines || kept.isPresent() && !same(kept.get(), text.get().index()))) {
            throw DataRefused.of("data.text.other", "plan/document.yaml", text.get().count(), lines);
        }
        this.index = text.map(PlanText::index).or(() -> kept);
    }

    private static boolean same(LineIndex a, LineIndex b) {
        Map<Integer, LinePrint> x = a.prints();
        Map<Integer, LinePrint> y = b.prints();
        return x.keySet().equals(y.keySet()) && x.keySet().stream().allMatch(l -> x.get(l).digest().equals(y.get(l).digest()));
    }

    /** Whether words can be found, not only checked. */
    boolean hasText() {
        return text.isPresent();
    }

    String line(int number) {
        return text.map(t -> t.line(number)).orElse("");
    }

    /** All lines that may be cited. */
    List<Integer> citable() {
        return text.isEmpty() ? List.of() : IntStream.rangeClosed(1, text.get().count()).filter(this::isCitable).boxed().toList();
    }

    boolean isCitable(int line) {
        return line >= 1 && line <= lines && !notPlan.contains(line) && sections.stream().anyMatch(s -> s[0] <= line && line <= s[1]);
    }

    /** The lines of the plan's own on which one of the names stands, in order. */
    List<Integer> find(Collection<String> names) {
        return text.isEmpty() ? List.of() : names.stream().filter(n -> LinePrint.plain(n).length() > 1).flatMap(n -> text.get().linesWith(n).stream())
                .filter(this::isCitable).distinct().sorted().toList();
    }

    /** Whether one of the names stands on the line; true where nobody can tell. */
    boolean stands(Collection<String> names, int line) {
        return index.isEmpty() || names.stream().anyMatch(n -> index.get().stands(n, line));
    }

    /** What a cell says a sentence rests on; empty for an empty cell, and for one that is wrong, which is told. */
    Optional<Basis> written(BookRow row, String column) {
        String cell = row.text(column);
        return cell.isEmpty() ? Optional.empty() : parsed(cell, row, column);
    }

    /** The same of the words themselves. */
    Optional<Basis> parsed(String cell, BookRow row, String column) {
        if (KNOWN_WORDS.contains(cell.strip().toLowerCase(java.util.Locale.ROOT))) {
            return Optional.of(Basis.KNOWN);
        }
        String bare = unwrapped(cell.strip());
        List<Object> given = new ArrayList<>();
        for (String written : BookRow.split(ONLY_LINES.matcher(bare).matches() ? bare.replace(',', '、') : bare)) {
            String part = unwrapped(written);
            Matcher range = RANGE.matcher(part);
            Matcher quoted = QUOTED.matcher(part);
            if (LINES.matcher(part).matches()) {
                Matcher number = Pattern.compile("\\d+").matcher(part);
                while (number.find()) {
                    given.add(Integer.parseInt(number.group()));
                }
            } else if (range.matches()) {
                List<Integer> between = between(part, Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)), row, column);
                if (between.isEmpty()) {
                    return Optional.empty();
                }
                given.addAll(between);
            } else if (quoted.matches()) {
                given.add(quoted.group(1) + " " + quoted.group(2));
            } else {
                row.wrong("book.source-form", column, part);
                return Optional.empty();
            }
        }
        if (given.isEmpty()) {
            row.wrong("book.source-form", column, cell);
            return Optional.empty();
        }
        Basis basis = new Basis(given);
        for (int line : basis.numbers()) {
            if (!isCitable(line)) {
                row.wrong(line > lines || line < 1 ? "book.source-range" : "book.source-aside", column, line, lines);
                return Optional.empty();
            }
        }
        return Optional.of(basis);
    }

    /** The lines of a range that may be cited; none, which is told, where that is not what is meant. */
    private List<Integer> between(String part, int from, int to, BookRow row, String column) {
        if (to > lines) {
            row.wrong("book.source-range", column, to, lines);
            return List.of();
        }
        List<Integer> between = to - from >= WIDEST_RANGE ? List.of() : IntStream.rangeClosed(from, to).filter(this::isCitable).boxed().toList();
        if (between.isEmpty()) {
            row.wrong("book.source-span", column, part, WIDEST_RANGE);
        }
        return between;
    }

    /** Without the brackets around it. */
    private static String unwrapped(String cell) {
        Matcher wrapped = Pattern.compile("[\\[【]([^\\[\\]【】]*)[\\]】]").matcher(cell);
        return wrapped.matches() ? wrapped.group(1).strip() : cell;
    }

    static String numbers(List<Integer> lines) {
        return lines.stream().limit(12).map(String::valueOf).collect(Collectors.joining("、")) + (lines.size() > 12 ? " …" : "");
    }
}
