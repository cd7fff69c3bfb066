package districtatlas.ask.table;

import districtatlas.ask.FigureFilter;
import districtatlas.ask.FilterWords;
import districtatlas.ask.Matches;
import districtatlas.base.Messages;
import districtatlas.plan.Citation;
import districtatlas.plan.Item;
import districtatlas.plan.Plan;
import districtatlas.plan.Target;
import districtatlas.plan.words.BoundaryWords;
import districtatlas.state.Filter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a written table says of itself: what it is of, under which conditions, from which lines of which document, and when it was made.
 *
 * @param total      how many of how many
 * @param boundaries of which state they are, where a reader put them in the place of the atlas's own; else empty
 */
public record TableAbout(String title, String document, String filter, String total, List<Citation> sources, LocalDate date, String boundaries) {
    public TableAbout {
        sources = List.copyOf(sources);
    }

    /** Where the atlas's own boundaries hold, or none matter. */
    public TableAbout(String title, String document, String filter, String total, List<Citation> sources, LocalDate date) {
        this(title, document, filter, total, sources, date, "");
    }

    /** Of things that a filter leaves. */
    public static TableAbout of(Plan plan, Matches matches, Messages messages, LocalDate date) {
        return new TableAbout(messages.get("table.items"), plan.documentTitle().in(messages.lang()), new FilterWords(plan, messages).sentence(matches.filter()),
                total(matches, messages), sorted(matches.items().stream().map(Item::sources)), date,
                new BoundaryWords(messages).swapped(plan.boundaries()));
    }

    /** Of all figures. */
    public static TableAbout ofFigures(Plan plan, Messages messages, LocalDate date) {
        return new TableAbout(messages.get("table.figures"), plan.documentTitle().in(messages.lang()), messages.get("filter.none"),
                figures(plan.targets().size(), plan, messages), sorted(plan.targets().stream().map(t -> t.figure().sources())), date,
                new BoundaryWords(messages).swapped(plan.boundaries()));
    }

    /** Of the figures that a filter leaves. */
    public static TableAbout ofFigures(Plan plan, FigureFilter figures, Filter filter, Messages messages, LocalDate date) {
        List<Target> left = figures.left(filter);
        String said = Stream.of(new FilterWords(plan, messages).sentence(figures.meant(filter)), unmeant(plan, figures, filter, messages))
                .filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
        return new TableAbout(messages.get("table.figures"), plan.documentTitle().in(messages.lang()), said,
                figures(left.size(), plan, messages), sorted(left.stream().map(t -> t.figure().sources())), date,
                new BoundaryWords(messages).swapped(plan.boundaries()));
    }

    /** Which conditions do not reach figures, and that totals of the district are no zone's; empty when neither is so. */
    public static String unmeant(Plan plan, FigureFilter figures, Filter filter, Messages messages) {
        FilterWords words = new FilterWords(plan, messages);
        List<Filter.Part> parts = figures.unmeant(filter);
        String ignored = parts.isEmpty() ? "" : messages.get("table.figures.unmeant",
                parts.stream().map(p -> words.part(filter, p)).collect(Collectors.joining(messages.get("list.separator"))));
        String totals = filter.has(Filter.Part.ZONE) ? messages.get("table.figures.zones") : "";
        return Stream.of(ignored, totals).filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
    }

    /** How many figures there are, of how many. */
    public static String figures(int left, Plan plan, Messages messages) {
        int all = plan.targets().size();
        return left == all ? messages.get("table.figures.all", all) : messages.get("table.figures.some", left, all);
    }

    /** How many there are, of how many. */
    public static String total(Matches matches, Messages messages) {
        return matches.total() == matches.of() ? messages.get("table.total.all", matches.of()) : messages.get("table.total", matches.total(), matches.of());
    }

    private static List<Citation> sorted(Stream<List<Citation>> sources) {
        return sources.flatMap(List::stream).distinct().sorted(Comparator.comparingInt(Citation::line)).toList();
    }

    /** As pairs of a name and what it says, in order; without the lines. */
    Map<String, String> facts(Messages messages) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(messages.get("table.about.title"), title);
        facts.put(messages.get("table.about.filter"), filter);
        facts.put(messages.get("table.about.total"), total);
        facts.put(messages.get("table.about.document"), document);
        if (!boundaries.isEmpty()) {
            facts.put(messages.get("table.about.boundaries"), boundaries);
        }
        facts.put(messages.get("table.about.date"), date.toString());
        return facts;
    }
}
