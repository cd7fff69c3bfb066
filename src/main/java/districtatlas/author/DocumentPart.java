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
            DocumentRow document = new DocumentRow(f.text("id"), f.words("title", "en", true), f.text("publisher"), f.text("years"),
                    f.requiredInteger("lines"));
            List<SectionRow> sections = new ArrayList<>();
            for (SourceValue entry : f.list("sections")) {
                try (Fields s = new Fields(entry, c.log)) {
                    sections.add(section(s, sections.size() + 1, document.lines()));
                }
            }
            Set<Integer> notPlan = new HashSet<>();
            f.list("not-plan").forEach(v -> {
                if (v.text().matches("\\d{1,9}")) {
                    notPlan.add(Integer.parseInt(v.text()));
                } else {
                    c.problem("line.form", v.spot(), "`" + v.text() + "` should be a line number");
                }
            });
            c.citations.document(document.lines(), sections, notPlan);
            return Optional.of(new DocumentPart(document, sections));
        }
    }

    private static SectionRow section(Fields s, int number, int lines) {
        int from = s.requiredInteger("from");
        int to = s.requiredInteger("to");
        if (from < 1 || to < from || to > lines) {
            s.problem("section.range", "from", "lines " + from + "–" + to + " are no range of a document of " + lines + " lines");
        }
        Text title = s.words("title", "en", true);
        return new SectionRow(number, from, to, title, s.words("short", "short-en", true));
    }
}
