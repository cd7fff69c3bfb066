package districtatlas.author;

import districtatlas.atlasfile.PlanRows.BasisRow;
import districtatlas.atlasfile.PlanRows.CitationRow;
import districtatlas.atlasfile.PlanRows.SectionRow;
import districtatlas.base.ProblemLog;
import districtatlas.base.vocabulary.Certainty;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads what facts rest on, and checks every cited line: it lies in the document, in a section, and is the plan's own.
 * One thread at a time.
 */
final class Citations {
    private static final int MOST_TOLD = 8;

    private final ProblemLog log;
    private final TreeMap<Integer, CitationRow> cited = new TreeMap<>();
    private final Set<Integer> notPlan = new HashSet<>();
    private List<SectionRow> sections = List.of();
    private int lines;
    private LineIndex index;
    private LineIndex older;
    private LineMoves moves;

    Citations(ProblemLog log) {
        this.log = log;
    }

    void document(int lineCount, List<SectionRow> sectionRows, Set<Integer> linesNotOfThePlan) {
        lines = lineCount;
        sections = sectionRows;
        notPlan.addAll(linesNotOfThePlan);
    }

    void index(LineIndex lineIndex) {
        index = lineIndex;
    }

    /** Of the text as it was when the folder was last right: each cited line is held against what stood there. After {@link #index(LineIndex)}. */
    void older(LineIndex lineIndex) {
        older = lineIndex;
        moves = LineMoves.between(older, index);
    }

    /** Whether the document has it; of a document that is not known, any. */
    boolean isLine(int line) {
        return lines == 0 || line >= 1 && line <= lines;
    }

    /** What is known of the lines; none without fingerprints. */
    Optional<LineIndex> index() {
        return Optional.ofNullable(index);
    }

    /** Every line that was cited, in order. */
    List<CitationRow> cited() {
        return List.copyOf(cited.values());
    }

    /** The fields {@code source} and {@code certainty}: one of them must be there. */
    BasisRow basis(Fields fields) {
        boolean known = fields.has("certainty") && Certainty.KNOWN.is(fields.oneOf("certainty", "certainty.unknown", Set.of(Certainty.KNOWN.key())));
        List<Integer> source = lines(fields, "source", true);
        boolean stated = !fields.list("source").isEmpty();
        if (known && stated) {
            fields.problem("source.both", "certainty", "either the plan's lines or `certainty: known`, not both; remove one");
        }
        if (!stated && !fields.has("certainty")) {
            fields.problem("source.missing", "source", "no source: name the plan's lines in `source: [..]`, or say `certainty: known`");
        }
        return source.isEmpty() ? BasisRow.known() : BasisRow.stated(source);
    }

    /** Lines that contradict each other: what contradicts the plan may stand in the document beside it. */
    BasisRow conflict(Fields fields, String field) {
        return BasisRow.stated(lines(fields, field, false));
    }

    private List<Integer> lines(Fields fields, String field, boolean ofThePlan) {
        List<Integer> good = new ArrayList<>();
        for (SourceValue value : fields.list(field)) {
            Optional<CitedLine> cited = CitedLine.read(value, log);
            cited.filter(c -> cite(c, ofThePlan)).ifPresent(c -> good.add(c.line()));
        }
        return good.stream().distinct().toList();
    }

    private boolean cite(CitedLine c, boolean ofThePlan) {
        if (lines == 0) {
            return true;   // no document to hold it against; that is reported elsewhere
        }
        int line = c.line();
        String spot = c.spot().toString();
        if (!isLine(line)) {
            log.add("line.range", spot, "line " + line + " is not in the document, which has " + lines + " lines; cite one of these");
            return false;
        }
        if (hasDrifted(c) || !anchored(c)) {
            return false;
        }
        if (ofThePlan && notPlan.contains(line)) {
            log.add("line.not-plan", spot, "line " + line + " is not of the plan (see not-plan in document.yaml); cite the plan's own line");
            return false;
        }
        Optional<SectionRow> section = sections.stream().filter(s -> s.from() <= line && line <= s.to()).reduce((a, b) -> b);
        if (section.isEmpty() && sections.isEmpty()) {
            return true;    // which sections there are was not to be read; that is reported there
        }
        if (section.isEmpty()) {
            log.add("line.no-section", spot, "line " + line + " lies in no section of document.yaml; is it an empty line? Cite the line with the words, or add its section");
            return false;
        }
        cited.put(line, new CitationRow(line, section.get().number()));
        return true;
    }

    /** The words after the number stand on the line. */
    private boolean anchored(CitedLine c) {
        if (c.words().isEmpty() || index == null || index.stands(c.words(), c.line())) {
            return true;
        }
        List<Integer> elsewhere = index.linesWith(c.words());
        log.worded(elsewhere.isEmpty() ? "line.nowhere" : "line.anchor", c.spot().toString(), c.words(), c.line(), found(elsewhere));
        return false;
    }

    /** Where a section begins, and whatever else names a line without resting on its words: told when they stand elsewhere now. */
    void checkMoved(int line, Spot spot) {
        if (moves != null && moves.of(line).isPresent() && moves.of(line).getAsInt() != line) {
            log.worded("line.moved", spot.toString(), line, moves.of(line).getAsInt());
        }
    }

    /** A cited line against the text as it was: told when other words stand there now. */
    private boolean hasDrifted(CitedLine c) {
        if (moves == null || !moves.has(c.line())) {
            return false;
        }
        // Words that stand here now and did not stand here then were written for the text as it is now.
        boolean readAnew = !c.words().isEmpty() && index.stands(c.words(), c.line()) && !older.stands(c.words(), c.line());
        boolean seen = !c.words().isEmpty() && index.stands(c.words(), c.line());
        OptionalInt now = moves.of(c.line());
        String spot = c.spot().toString();
        if (now.isEmpty() && !seen) {
            log.worded("line.vanished", spot, c.line());
        } else if (now.isPresent() && now.getAsInt() != c.line() && !readAnew) {
            log.worded("line.moved", spot, c.line(), now.getAsInt());
        } else if (now.isPresent() && now.getAsInt() == c.line() && !moves.isSame(c.line()) && !seen) {
            log.worded("line.changed", spot, c.line());
        } else {
            return false;
        }
        return true;
    }

    private static String found(List<Integer> lines) {
        return lines.stream().limit(MOST_TOLD).map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** On each line one of the names must stand. */
    void checkNames(List<String> names, BasisRow basis, Spot spot) {
        if (index != null) {
            for (int line : basis.lines()) {
                if (names.stream().noneMatch(n -> index.stands(n, line))) {
                    log.add("line.name", spot.toString(), String.join(" / ", names) + " does not stand on line " + line + "; "
                            + elsewhere(names) + ", or add the text's spelling to aliases");
                }
            }
        }
    }

    /** On each line the figure must stand as written. */
    void checkFigure(String asWritten, BasisRow basis, Spot spot) {
        if (index != null) {
            for (int line : basis.lines()) {
                if (!index.stands(asWritten, line)) {
                    log.add("line.figure", spot.toString(), "`" + asWritten + "` does not stand on line " + line + "; "
                            + elsewhere(List.of(asWritten)) + ", or correct `as`");
                }
            }
        }
    }

    /** A figure is quoted with the words by which the text makes it less than exact. Only the text itself can show that: they are short. */
    void checkWhole(String asWritten, BasisRow basis, Spot spot) {
        if (index != null && index.isExact() && !basis.lines().isEmpty()) {
            WrittenRelation.whole(asWritten, w -> basis.lines().stream().allMatch(l -> index.stands(w, l)))
                    .ifPresent(w -> log.add("figure.thin", spot.toString(), "the text says `" + w + "`; quote it so, with its `direction`"));
        }
    }

    private String elsewhere(List<String> names) {
        List<Integer> found = names.stream().flatMap(n -> index.linesWith(n).stream()).distinct().sorted().toList();
        return found.isEmpty() ? "it stands on no line; correct it" : "it stands on " + found(found) + "; cite that";
    }
}
