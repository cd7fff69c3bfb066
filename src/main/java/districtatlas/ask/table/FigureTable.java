package districtatlas.ask.table;

import districtatlas.ask.table.PlanColumn.Content;
import districtatlas.base.Messages;
import districtatlas.gazetteer.Gazetteer;
import districtatlas.gazetteer.PlaceHit;
import districtatlas.plan.Citation;
import districtatlas.plan.Figure;
import districtatlas.plan.Indicator;
import districtatlas.plan.Plan;
import districtatlas.plan.Target;
import districtatlas.plan.words.FigureSaid;
import districtatlas.plan.words.FigureWords;
import districtatlas.plan.words.SourceWords;
import districtatlas.plan.words.YearWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** All figures of a plan as a table, in the plan's words and as numbers. One thread at a time. */
public final class FigureTable {
    private final Plan plan;
    private final Messages messages;
    private final FigureWords words;
    private final YearWords years;
    private final WordOrder order;
    private final Map<String, PlanRow> rows = new HashMap<>();

    public FigureTable(Plan plan, Gazetteer gazetteer, Messages messages) {
        this.plan = plan;
        this.messages = messages;
        this.words = new FigureWords(messages);
        this.years = new YearWords(messages);
        this.order = new WordOrder(gazetteer, messages.lang());
    }

    public List<PlanColumn> columns() {
        return List.of(new PlanColumn(ItemTable.ID, ItemTable.ID, Content.WORD), column("indicator", Content.NAME), column("topic", Content.WORD),
                column("scope", Content.NAME), column("year", Content.WORD), column("said", Content.NAME), column("number", Content.NUMBER),
                column("unit", Content.WORD), column("direction", Content.WORD), column("role", Content.WORD), column("baseline", Content.WORD),
                column("note", Content.SENTENCE), column("sources", Content.WORD));
    }

    public PlanTable all() {
        return of(plan.targets());
    }

    /** Of some of them. Rows are made once. */
    public PlanTable of(List<Target> some) {
        return new PlanTable(columns(), some.stream().map(t -> rows.computeIfAbsent(t.figure().id(), id -> row(t))).toList());
    }

    private PlanColumn column(String key, Content content) {
        return new PlanColumn(key, messages.get("figures." + key), content);
    }

    private PlanRow row(Target target) {
        Figure figure = target.figure();
        Indicator indicator = target.indicator();
        FigureSaid said = words.say(target);
        String name = words.name(target);
        String scope = words.scope(figure, plan);
        List<Citation> sources = figure.sources();
        String verb = figure.direction().isSaid() ? messages.get("words.verb." + figure.direction().key()) : "";
        return new PlanRow(figure.id(), List.of(PlanValue.words(figure.id(), WordOrder.letters(figure.id())),
                PlanValue.words(name, order.ofName(PlaceHit.Kind.INDICATOR, indicator.id(), name)), words(words.topic(indicator.topic())),
                words(scope.isEmpty() ? figure.scope().zone().flatMap(plan::zone).map(z -> z.name().in(messages.lang())).orElse("") : scope),
                PlanValue.words(years.of(figure), figure.year().isPresent() ? OptionalDouble.of(figure.year().getAsInt()) : OptionalDouble.empty(), ""),
                PlanValue.words(said.amount(), figure.value(), order.of(said.amount())),
                figure.value().isPresent() ? PlanValue.number(figure.value().getAsDouble(), plain(figure.value().getAsDouble())) : PlanValue.NONE,
                words(indicator.unit().in(messages.lang())), words(verb), words(words.role(figure.role())), words(words.baseline(target)),
                words(String.join(" ", words.notes(target))),
                PlanValue.words(SourceWords.brief(sources, messages.lang()), sources.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(sources.get(0).line()), "")));
    }

    private PlanValue words(String text) {
        return PlanValue.words(text, order.of(text));
    }

    /** Without a fraction that says nothing. */
    private static String plain(double value) {
        return new java.math.BigDecimal(String.valueOf(value)).stripTrailingZeros().toPlainString();
    }
}
