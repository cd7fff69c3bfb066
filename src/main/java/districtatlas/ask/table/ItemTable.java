package districtatlas.ask.table;

import districtatlas.ask.FilterWords;
import districtatlas.ask.ItemFilter;
import districtatlas.ask.Matches;
import districtatlas.ask.table.PlanColumn.Content;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.gazetteer.Gazetteer;
import districtatlas.gazetteer.PlaceHit;
import districtatlas.plan.Citation;
import districtatlas.plan.Item;
import districtatlas.plan.ItemId;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneLink;
import districtatlas.plan.words.ItemWords;
import districtatlas.plan.words.SourceWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The things that a filter leaves as a table. Rows are made once; the first table costs some 20 ms for a thousand. One thread at a time. */
public final class ItemTable {
    /** Columns with a meaning of their own for others. */
    public static final String ID = "id";
    public static final String NAME = "name";
    public static final String NAME_EN = "name_en";
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

    /** What a row is made of: the words of its certainty follow from the zones asked for. */
    private record Made(ItemId item, String certainty) {
    }

    private final ItemFilter filter;
    private final Plan plan;
    private final Messages messages;
    private final Lang lang;
    private final ItemWords words;
    private final FilterWords said;
    private final WordOrder order;
    private final List<PlanColumn> columns;
    private final Map<Made, PlanRow> rows = new HashMap<>();

    public ItemTable(ItemFilter filter, Gazetteer gazetteer, Messages messages) {
        this.filter = filter;
        this.plan = filter.plan();
        this.messages = messages;
        this.lang = messages.lang();
        this.words = new ItemWords(messages);
        this.said = new FilterWords(plan, messages);
        this.order = new WordOrder(gazetteer, lang);
        this.columns = List.of(new PlanColumn(ID, ID, Content.WORD), column(NAME, "items.name", Content.NAME), column(NAME_EN, "items.name-en", Content.NAME),
                column("section", "items.section", Content.WORD), column("kind", "items.kind", Content.WORD), column("status", "items.status", Content.WORD),
                column("certainty", "items.certainty", Content.WORD), column("zones", "items.zones", Content.NAME), column("group", "items.group", Content.NAME),
                column("years", "items.years", Content.WORD), column("lon", "items.lon", Content.NUMBER), column("lat", "items.lat", Content.NUMBER),
                column("place", "items.place", Content.WORD), column("about", "items.text", Content.SENTENCE), column("note", "items.note", Content.SENTENCE),
                column("sources", "items.sources", Content.WORD));
    }

    private PlanColumn column(String key, String title, Content content) {
        return new PlanColumn(key, messages.get(title), content);
    }

    public List<PlanColumn> columns() {
        return columns;
    }

    public PlanTable of(Matches matches) {
        return new PlanTable(columns, matches.items().stream().map(i -> rows.computeIfAbsent(
                new Made(i.id(), said.certainty(filter.certainty(i, matches.filter().zones()))), made -> row(i, made.certainty()))).toList());
    }

    private PlanRow row(Item item, String certainty) {
        List<PlanValue> row = new ArrayList<>();
        row.add(PlanValue.words(item.id().value(), WordOrder.letters(item.id().value())));
        row.add(PlanValue.words(item.name().zh(), order.ofName(PlaceHit.Kind.ITEM, item.id().value(), item.name().zh())));
        row.add(PlanValue.words(item.name().en(), WordOrder.letters(item.name().en())));
        Stream.of(words.section(item.kind().section()), item.kind().name().in(lang), words.status(item.status()), certainty).map(this::words).forEach(row::add);
        row.add(zones(item.zones().stream().map(ZoneLink::zone).flatMap(z -> plan.zone(z).stream())));
        row.add(zones(filter.zonesOf(item).stream().flatMap(z -> plan.zone(z).stream()).filter(z -> z.kind() == ZoneKind.GROUP)));
        Matcher year = YEAR.matcher(item.years());
        row.add(PlanValue.words(item.years(), year.find() ? OptionalDouble.of(Integer.parseInt(year.group())) : OptionalDouble.empty(), item.years()));
        row.add(item.place().map(p -> degrees(p.lonLat().lon())).orElse(PlanValue.NONE));
        row.add(item.place().map(p -> degrees(p.lonLat().lat())).orElse(PlanValue.NONE));
        Stream.of(words.place(item), item.text().in(lang), item.note().in(lang)).map(this::words).forEach(row::add);
        row.add(sources(item.sources()));
        return new PlanRow(item.id().value(), row);
    }

    private PlanValue words(String text) {
        return PlanValue.words(text, order.of(text));
    }

    private static PlanValue degrees(double value) {
        return PlanValue.number(value, String.valueOf(value));
    }

    /** By where the first of them stands in the document. */
    private PlanValue sources(List<Citation> sources) {
        return PlanValue.words(SourceWords.brief(sources, lang), sources.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(sources.get(0).line()), "");
    }

    private PlanValue zones(Stream<Zone> zones) {
        List<Zone> all = zones.toList();
        Optional<Zone> first = all.stream().findFirst();
        return PlanValue.words(all.stream().map(z -> z.name().in(lang)).collect(Collectors.joining(messages.get("items.between"))),
                first.map(z -> order.ofName(PlaceHit.Kind.ZONE, z.id().value(), z.name().in(lang))).orElse(""));
    }
}
