package districtatlas.author;

import districtatlas.atlasfile.PlanRows.DocumentRow;
import districtatlas.atlasfile.PlanRows.SectionRow;
import districtatlas.base.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** plan/document.yaml: the cited document and its sections as line ranges. */
record DocumentPart(DocumentRow document, List<SectionRow> sections) {
    private static final String FILE = "plan/document.yaml";

    static Optional<DocumentPart> read(Compilation c) {
        Optional<SourceValue> value = c.sources.yaml(FILE);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try (Fields f = new Fields(value.get(), c.log)) {
            DocumentRow document = new DocumentRow(f.text("id"), f.words("title", "en", true), f.text("publisher"), f.text("years"), lines(f, c));
            List<SectionRow> sections = new ArrayList<>();
            int before = c.doubts.now();
            for (SourceValue entry : f.list("sections")) {
                try (Fields s = new Fields(entry, c.log)) {
                    sections.add(section(s, sections.size() + 1, document.lines(), c));
                }
            }
            c.doubts.since(before, Doubts.SECTIONS);
            Set<Integer> notPlan = new HashSet<>();
            for (SourceValue number : f.list("not-plan")) {
                CitedLine.read(number, c.log).ifPresent(line -> {
                    c.citations.checkMoved(line.line(), line.spot());
                    notPlan.add(line.line());
                });
            }
            c.citations.document(document.lines(), c.doubts.about(Doubts.SECTIONS) ? List.of() : sections, notPlan);
            return Optional.of(new DocumentPart(document, sections));
        }
    }

    /** What is written, held against the text or its prints, which know better. */
    private static int lines(Fields f, Compilation c) {
        int written = f.requiredInteger("lines");
        int last = c.citations.index().map(LineIndex::last).orElse(written);
        if (f.has("lines") && written != last) {
            c.log.worded("line.count", f.spot("lines").toString(), written, last);
        }
        return last;
    }

    private static SectionRow section(Fields s, int number, int lines, Compilation c) {
        int from = s.requiredInteger("from");
        int to = s.requiredInteger("to");
        if (from < 1 || to < from || to > lines) {
            s.problem("section.range", "from", "lines " + from + "–" + to + " are no range of a document of " + lines + " lines; correct them");
        } else {
            c.citations.checkMoved(from, s.spot("from"));
            if (to != from) {
                c.citations.checkMoved(to, s.spot("to"));
            }
        }
        Text title = s.words("title", "en", true);
        return new SectionRow(number, from, to, title, s.words("short", "short-en", true));
    }
}
