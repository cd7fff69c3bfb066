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
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads what facts rest on, and checks every cited line: it lies in the document, in a section, and is the plan's own.
 * One thread at a time.
 */
final class Citations {
    private final ProblemLog log;
    private final TreeMap<Integer, CitationRow> cited = new TreeMap<>();
    private final Set<Integer> notPlan = new HashSet<>();
    private List<SectionRow> sections = List.of();
    private int lines;
    private LineIndex index;

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
        List<Integer> source = source(fields);
        if (known && !source.isEmpty()) {
            fields.problem("source.both", "certainty", "either the plan's lines or `certainty: known`, not both; remove one");
        }
        if (!known && source.isEmpty()) {
            fields.problem("source.missing", "source", "no source: name the plan's lines in `source: [..]`, or say `certainty: known`");
            return BasisRow.known();
        }
        return source.isEmpty() ? BasisRow.known() : BasisRow.stated(source);
    }

    /** Lines that contradict each other: what contradicts the plan may stand in the document beside it. */
    BasisRow conflict(Fields fields, String field) {
        return BasisRow.stated(lines(fields, field, false));
    }

    private List<Integer> source(Fields fields) {
        return lines(fields, "source", true);
    }

    private List<Integer> lines(Fields fields, String field, boolean ofThePlan) {
        List<Integer> good = new ArrayList<>();
        for (SourceValue line : fields.list(field)) {
            if (line.kind() != SourceValue.Kind.NUMBER || !line.text().matches("\\d{1,9}")) {
                log.add("line.form", line.spot().toString(), "`" + line.text() + "` should be a line number without quotation marks");
            } else {
                cite(Integer.parseInt(line.text()), line.spot(), ofThePlan).ifPresent(good::add);
            }
        }
        return good.stream().distinct().toList();
    }

    private Optional<Integer> cite(int line, Spot spot, boolean ofThePlan) {
        if (lines == 0) {
            return Optional.of(line);   // no document to hold it against; that is reported elsewhere
        }
        if (line < 1 || line > lines) {
            log.add("line.range", spot.toString(), "line " + line + " is not in the document, which has " + lines + " lines");
            return Optional.empty();
        }
        if (ofThePlan && notPlan.contains(line)) {
            log.add("line.not-plan", spot.toString(), "line " + line + " is not of the plan (see not-plan in document.yaml); cite the plan's own line");
            return Optional.empty();
        }
        Optional<SectionRow> section = sections.stream().filter(s -> s.from() <= line && line <= s.to()).reduce((a, b) -> b);
        if (section.isEmpty()) {
            log.add("line.no-section", spot.toString(), "line " + line + " lies in no section of document.yaml; is it an empty line?");
            return Optional.empty();
        }
        cited.put(line, new CitationRow(line, section.get().number()));
        return Optional.of(line);
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
        List<Integer> found = names.stream().flatMap(n -> index.linesWith(n).stream()).distinct().sorted().limit(8).toList();
        return found.isEmpty() ? "it stands on no line" : "it stands on " + found;
    }
}
