package districtatlas.print.report;

import districtatlas.base.vocabulary.Certainty;
import districtatlas.plan.Citation;
import districtatlas.plan.Claim;
import districtatlas.plan.Figure;
import districtatlas.plan.GlossaryTerm;
import districtatlas.plan.Indicator;
import districtatlas.plan.Item;
import districtatlas.plan.Plan;
import districtatlas.plan.Target;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneLink;
import districtatlas.plan.words.ZoneWords;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What facts rest on: oddities of the text, general knowledge, things without a place, and where the plan is silent. */
final class BasisLists {
    private final Plan plan;
    private final ReportWords words;
    private final Html html;

    BasisLists(Plan plan, ReportWords words, Html html) {
        this.plan = plan;
        this.words = words;
        this.html = html;
    }

    /** Conflicts and oddities that readers are shown. */
    void notes() {
        html.table("notes", words.of("report.thing"), words.of("detail.note"), words.of("source.title"));
        plan.indicators().forEach(i -> {
            if (!i.note().isEmpty()) {
                note(words.in(i.name()), words.in(i.note()), i.figures().stream().flatMap(f -> f.sources().stream()).distinct().toList());
            }
            i.figures().stream().filter(f -> !f.note().isEmpty())
                    .forEach(f -> note(i, f));
        });
        plan.items().stream().filter(i -> !i.note().isEmpty()).forEach(i -> note(words.in(i.name()), words.in(i.note()), i.sources()));
        html.endTable();
    }

    private void note(Indicator indicator, Figure figure) {
        Target target = new Target(indicator, figure);
        note(words.figures().name(target) + " · " + words.figures().say(target).text(), words.in(figure.note()), figure.sources());
    }

    private void note(String thing, String note, List<Citation> sources) {
        html.open("tr").element("td", thing).element("td", note).open("td");
        words.cite(html, sources);
        html.close().close();
    }

    /** What the plan does not say, though everyone who knows the place does. */
    void known() {
        html.element("h3", words.of("report.known.claims")).open("ul");
        for (Zone zone : plan.zones()) {
            claims(zone, Basis.KNOWN);
            List<ZoneLink> touched = zone.touches().stream().filter(t -> t.certainty() == Certainty.KNOWN).toList();
            if (!touched.isEmpty()) {
                html.element("li", words.of("report.touches", words.in(zone.name()), words.list(touched, t -> words.name(t.zone()))));
            }
        }
        plan.glossary().stream().filter(g -> g.meaning().certainty() == Certainty.KNOWN && !g.meaning().missing()).forEach(this::term);
        plan.items().stream().filter(i -> i.sources().isEmpty()).forEach(i -> html.element("li", words.of("report.unnamed", words.in(i.name()))));
        html.close();
        Map<String, List<Item>> byZones = plan.items().stream()
                .filter(i -> i.zones().stream().anyMatch(l -> l.certainty() == Certainty.KNOWN))
                .collect(Collectors.groupingBy(this::knownZones, TreeMap::new, Collectors.toList()));
        groups("report.known.zones", "report.known.zones.text", byZones);
    }

    private void term(GlossaryTerm term) {
        html.element("li", words.of("report.term", words.in(term.term()), words.in(term.meaning().text())));
    }

    private String knownZones(Item item) {
        return words.list(item.zones().stream().filter(l -> l.certainty() == Certainty.KNOWN).toList(), l -> words.name(l.zone()));
    }

    /** Things that are not on the map, by the reason. */
    void placeless() {
        Map<String, List<Item>> byReason = plan.items().stream().filter(i -> i.place().isEmpty())
                .collect(Collectors.groupingBy(i -> words.in(i.noPlace()), TreeMap::new, Collectors.toList()));
        groups("report.no-place", "report.no-place.text", byReason);
    }

    private void groups(String title, String text, Map<String, List<Item>> groups) {
        html.element("h3", words.of(title)).element("p", words.of(text), "class", "quiet").table("groups", words.of("report.sort"),
                words.of("report.count"), words.of("report.items"));
        Function<Item, String> name = i -> words.in(i.name());
        groups.forEach((group, items) -> html.row("td", group, words.count(items.size()), words.list(items, name)));
        html.endTable();
    }

    /** What the plan announces or what a reader would look for, and it does not give. */
    void silent() {
        html.element("h3", words.of("report.silent.zones")).open("ul");
        plan.zones().forEach(z -> claims(z, Basis.SILENT));
        html.close().element("h3", words.of("report.silent.figures")).open("ul");
        plan.targets().stream().filter(t -> t.figure().value().isEmpty()).forEach(t -> {
            html.open("li").text(words.of("report.term", words.figures().name(t), words.figures().say(t).text()));
            words.cite(html, t.figure().sources());
            html.close();
        });
        html.close();
    }

    private enum Basis { KNOWN, SILENT }

    private void claims(Zone zone, Basis wanted) {
        for (ZoneWords.Said said : words.zones().claims(zone)) {
            Claim claim = said.claim();
            boolean fits = wanted == Basis.SILENT ? claim.missing() : claim.certainty() == Certainty.KNOWN && !claim.missing();
            if (fits) {
                html.element("li", words.of("report.claim", words.in(zone.name()), said.label(), words.in(claim.text())));
            }
        }
    }
}
