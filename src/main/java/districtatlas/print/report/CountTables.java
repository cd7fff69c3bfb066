package districtatlas.print.report;

import districtatlas.base.vocabulary.Accuracy;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.ScopeKind;
import districtatlas.base.vocabulary.Section;
import districtatlas.base.vocabulary.Status;
import districtatlas.plan.Belonging;
import districtatlas.plan.Item;
import districtatlas.plan.ItemKind;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How many things of each sort. */
final class CountTables {
    private final Plan plan;
    private final ReportWords words;
    private final Html html;

    CountTables(Plan plan, ReportWords words, Html html) {
        this.plan = plan;
        this.words = words;
        this.html = html;
    }

    void write() {
        totals();
        byKind();
        html.open("div", "class", "side");
        table("report.by-status", List.of(Status.values()), words.items()::status, i -> i.status());
        table("report.by-certainty", List.of(Certainty.values()), words.items()::certainty, Item::certainty);
        byAccuracy();
        html.close();
        byZone();
    }

    private void totals() {
        html.table("counts", words.of("report.total"), words.of("report.count"));
        count("report.zones", plan.zones().size());
        count("report.items", plan.items().size());
        count("report.items.outside", plan.items().stream().filter(Item::outside).count());
        count("report.indicators", plan.indicators().size());
        count("report.figures", plan.targets().size());
        count("report.figures.number", plan.targets().stream().filter(t -> t.figure().value().isPresent()).count());
        count("report.glossary", plan.glossary().size());
        count("report.story", plan.story().size());
        html.endTable();
    }

    private void count(String key, long number) {
        html.row("td", words.of(key), words.count(number));
    }

    private void byKind() {
        html.element("h3", words.of("report.by-kind")).open("div", "class", "side");
        Map<ItemKind, Long> counts = plan.items().stream().collect(Collectors.groupingBy(Item::kind, Collectors.counting()));
        for (Section section : Section.values()) {
            List<Map.Entry<ItemKind, Long>> kinds = counts.entrySet().stream().filter(e -> e.getKey().section() == section)
                    .sorted(Map.Entry.<ItemKind, Long>comparingByValue().reversed().thenComparing(e -> e.getKey().id())).toList();
            if (!kinds.isEmpty()) {
                html.table("counts", words.items().section(section), words.of("report.count"));
                kinds.forEach(k -> html.row("td", words.in(k.getKey().name()), words.count(k.getValue())));
                html.open("tr", "class", "sum").element("td", words.of("report.sum"))
                        .element("td", words.count(kinds.stream().mapToLong(Map.Entry::getValue).sum())).close().endTable();
            }
        }
        html.close();
    }

    private <T> void table(String key, List<T> values, Function<T, String> name, Function<Item, T> of) {
        html.open("div").element("h3", words.of(key)).table("counts", words.of("report.sort"), words.of("report.count"));
        values.forEach(v -> some(name.apply(v), i -> of.apply(i) == v));
        html.endTable().close();
    }

    private void some(String name, Predicate<Item> which) {
        html.row("td", name, words.count(plan.items().stream().filter(which).count()));
    }

    private void byAccuracy() {
        html.open("div").element("h3", words.of("report.by-accuracy")).table("counts", words.of("report.sort"), words.of("report.count"));
        for (Accuracy accuracy : Accuracy.values()) {
            some(words.items().accuracy(accuracy), i -> i.place().filter(p -> p.accuracy() == accuracy).isPresent());
        }
        some(words.of("report.no-place"), i -> i.place().isEmpty());
        html.endTable().close();
    }

    private void byZone() {
        html.element("h3", words.of("report.by-zone")).element("p", words.of("report.by-zone.text"), "class", "quiet");
        html.table("counts many", words.of("hit.zone"), words.of("detail.kind"), section(Section.PROJECT), section(Section.SITE),
                section(Section.FACILITY), section(Section.OTHER), words.of("report.links.named"), words.of("report.links.stated"), words.of("report.links.known"),
                words.of("report.figures"));
        plan.zones().stream().sorted(Comparator.comparing((Zone z) -> z.kind()).reversed()).forEach(this::zone);
        html.endTable();
    }

    private void zone(Zone zone) {
        List<Belonging> things = plan.belongings(zone.id());
        html.row("td", words.in(zone.name()), words.zones().kind(zone.kind()),
                count(things, Section.PROJECT), count(things, Section.SITE), count(things, Section.FACILITY), count(things, Section.OTHER),
                words.count(things.stream().filter(Belonging::named).count()),
                words.count(things.stream().filter(Belonging::isStated).count()),
                words.count(things.stream().filter(b -> !b.isStated()).count()),
                words.count(plan.targets().stream().map(t -> t.figure().scope())
                        .filter(s -> s.kind() != ScopeKind.OUTSIDE && s.zone().filter(zone.id()::equals).isPresent()).count()));
    }

    private String section(Section section) {
        return words.items().section(section);
    }

    private String count(List<Belonging> things, Section section) {
        return words.count(things.stream().filter(b -> b.item().kind().section() == section).count());
    }
}
