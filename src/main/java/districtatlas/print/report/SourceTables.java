package districtatlas.print.report;

import districtatlas.atlasfile.LayerRow;
import districtatlas.atlasfile.PlanRows.DocumentRow;
import districtatlas.atlasfile.PlanRows.SectionRow;
import districtatlas.plan.Citation;
import java.util.List;
import java.util.stream.Stream;

/** Where everything comes from: the cited document, the layers and the file itself. */
final class SourceTables {
    private final ReportContent content;
    private final ReportWords words;
    private final Html html;

    SourceTables(ReportContent content, ReportWords words, Html html) {
        this.content = content;
        this.words = words;
        this.html = html;
    }

    void file() {
        html.open("table", "class", "facts").open("tbody");
        fact("report.file", content.fileName());
        fact("report.file.bytes", words.count(content.bytes()));
        fact("report.file.edition", content.edition());
        fact("report.file.grid", content.grid());
        for (DocumentRow document : content.documents()) {
            fact("report.document", words.in(document.title()));
            fact("report.document.publisher", document.publisher());
            fact("report.document.years", document.years());
            fact("report.document.lines", words.count(document.lines()));
        }
        content.boundaries().forEach(b -> fact("report.boundaries",
                words.of("report.boundaries." + b.state()) + (b.number().isEmpty() ? "" : " " + b.number()) + " · " + words.in(b.note())));
        html.endTable();
    }

    private void fact(String key, String value) {
        html.open("tr").element("th", words.of(key)).element("td", value).close();
    }

    /** The document, section by section: the titles say what it lacks, the counts what rests on it. */
    void sections() {
        html.element("h3", words.of("report.sections")).element("p", words.of("report.sections.text"), "class", "quiet");
        html.table("sections", words.of("report.section-of"), words.of("report.lines"), words.of("report.items"), words.of("report.figures"));
        List<Citation> items = content.plan().items().stream().flatMap(i -> i.sources().stream()).toList();
        List<Citation> figures = content.plan().targets().stream().flatMap(t -> t.figure().sources().stream()).toList();
        for (SectionRow section : content.sections()) {
            html.row("td", words.in(section.title()), section.from() + "–" + section.to(), words.count(within(section, items.stream())),
                    words.count(within(section, figures.stream())));
        }
        html.endTable();
    }

    private static long within(SectionRow section, Stream<Citation> citations) {
        return citations.filter(c -> c.line() >= section.from() && c.line() <= section.to()).count();
    }

    void layers() {
        html.table("layers", words.of("report.layer"), words.of("report.features"), words.of("report.origin"), words.of("report.licence"),
                words.of("report.accuracy"));
        for (LayerRow layer : content.layers()) {
            html.open("tr").open("td").text(words.in(layer.title())).text(" ").element("span", layer.id(), "class", "quiet");
            if (layer.origin().approximate()) {
                html.text(" ").element("span", words.of("report.approximate"), "class", "scope");
            }
            html.close().element("td", words.count(content.features().getOrDefault(layer.id(), 0L)));
            html.open("td").text(layer.origin().attribution()).element("div", words.in(layer.origin().lineage()), "class", "quiet").close();
            html.element("td", layer.origin().licence()).element("td", words.in(layer.origin().accuracy())).close();
        }
        html.endTable();
    }
}
