package districtatlas.ui.table;

import districtatlas.ask.Count;
import districtatlas.ask.CountBy;
import districtatlas.ask.CountsOnMap;
import districtatlas.ask.FilterWords;
import districtatlas.ask.ItemFilter;
import districtatlas.ask.Matches;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Keyed;
import districtatlas.base.vocabulary.Section;
import districtatlas.base.vocabulary.Status;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.map.ZoneFigures;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import districtatlas.state.Filter;
import districtatlas.ui.Session;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * How many things there are of each sort, and the condition that a sort is as part of the filter. What is counted obeys every condition
 * but the one of the same kind, so that the sorts that it leaves out can be seen and asked for too. Knows no nodes. FX thread only.
 */
public final class CountsModel {
    /**
     * One sort.
     *
     * @param chosen whether the filter asks for it
     * @param out    whether the filter asks for others: what is counted here is not in the table
     */
    public record Bar(String key, String name, int count, boolean chosen, boolean out) {
    }

    private static final List<CountBy> ORDER = List.of(CountBy.GROUP, CountBy.ZONE, CountBy.SECTION, CountBy.STATUS, CountBy.KIND, CountBy.CERTAINTY);

    private final Session session;
    private final ItemFilter items;
    private final Messages messages;
    private final FilterWords words;
    private final List<CountBy> choices;
    private final ObjectProperty<CountBy> by;
    private final BooleanProperty onMap;

    public CountsModel(Session session, ItemFilter items, Messages messages, Settings settings) {
        boolean grouped = items.plan().zones().stream().anyMatch(z -> z.kind() == ZoneKind.GROUP);
        this.choices = ORDER.stream().filter(b -> grouped || b != CountBy.GROUP).toList();
        this.by = new SimpleObjectProperty<>(choices.stream().filter(b -> b.is(settings.get(SettingKey.COUNT_BY))).findFirst().orElse(choices.get(0)));
        this.onMap = new SimpleBooleanProperty(settings.get(SettingKey.COUNTS_ON_MAP));
        by.subscribe((before, now) -> settings.set(SettingKey.COUNT_BY, now.key()));
        onMap.subscribe((before, now) -> settings.set(SettingKey.COUNTS_ON_MAP, now));
        this.session = session;
        this.items = items;
        this.messages = messages;
        this.words = new FilterWords(items.plan(), messages);
    }

    /** By what things can be counted here: not by groups where there are none. */
    List<CountBy> choices() {
        return choices;
    }

    public ObjectProperty<CountBy> byProperty() {
        return by;
    }

    /** Whether what is counted by place stands on the map too. */
    public BooleanProperty onMapProperty() {
        return onMap;
    }

    /** Whether it could: what is counted has a place. */
    public boolean isOfPlaces() {
        return CountsOnMap.at(by.get()).isPresent();
    }

    /** What is to stand on the map: what the filter leaves, as the table and the marks show it. */
    public ZoneFigures figures(ZoneShapes shapes) {
        return onMap.get() ? CountsOnMap.of(items, items.matches(session.state().applied()), by.get(), shapes) : ZoneFigures.NONE;
    }

    private Filter.Part part() {
        return switch (by.get()) {
            case ZONE, GROUP -> Filter.Part.ZONE;
            case KIND -> Filter.Part.KIND;
            case STATUS -> Filter.Part.STATUS;
            case SECTION -> Filter.Part.SECTION;
            case CERTAINTY -> Filter.Part.CERTAINTY;
        };
    }

    /** Kinds the most frequent first, all else in the plan's order. */
    public List<Bar> bars() {
        Filter filter = session.state().applied();
        boolean asked = filter.has(part());
        List<Bar> bars = items.counts(filter, part(), by.get()).stream().map(c -> bar(c, filter, asked)).toList();
        return by.get() == CountBy.KIND ? bars.stream().sorted(Comparator.comparingInt((Bar b) -> -b.count())).toList() : bars;
    }

    private Bar bar(Count count, Filter filter, boolean asked) {
        boolean chosen = switch (by.get()) {
            case ZONE, GROUP -> filter.zones().contains(new ZoneId(count.key()));
            case KIND -> filter.kinds().contains(count.key());
            case STATUS -> filter.statuses().stream().anyMatch(s -> s.is(count.key()));
            case SECTION -> filter.sections().stream().anyMatch(s -> s.is(count.key()));
            case CERTAINTY -> filter.certainties().stream().anyMatch(c -> c.is(count.key()));
        };
        return new Bar(count.key(), words.name(count, by.get()), count.count(), chosen, asked && !chosen);
    }

    /** Adds the sort to the filter's condition, or takes it away again. Does nothing in a walk, in which the filter rests. */
    public void toggle(Bar bar) {
        if (session.state().walk().isEmpty()) {
            session.change(s -> s.withFilter(toggled(s.filter(), bar.key(), !bar.chosen())));
        }
    }

    private Filter toggled(Filter f, String key, boolean in) {
        return switch (by.get()) {
            case ZONE, GROUP -> f.withZones(Filter.toggled(f.zones(), new ZoneId(key), in));
            case KIND -> f.withKinds(Filter.toggled(f.kinds(), key, in));
            case STATUS -> f.withStatuses(Filter.toggled(f.statuses(), Keyed.ofKey(Status.class, key), in));
            case SECTION -> f.withSections(Filter.toggled(f.sections(), Keyed.ofKey(Section.class, key), in));
            case CERTAINTY -> f.withCertainties(Filter.toggled(f.certainties(), Keyed.ofKey(Certainty.class, key), in));
        };
    }

    /** What the bars do not say by themselves: how what belongs to several zones is counted, or to none, and what is counted at all. */
    public String rule() {
        Filter filter = session.state().applied();
        Matches counted = items.matches(filter.without(part()));
        boolean zones = part() == Filter.Part.ZONE;
        StringBuilder rule = new StringBuilder(messages.get(zones ? "table.counts.zones" : "table.counts.total", counted.total()));
        long homeless = zones ? counted.items().stream().filter(i -> items.zonesOf(i).stream().noneMatch(this::isCounted)).count() : 0;
        if (homeless > 0) {
            rule.append(messages.get(by.get() == CountBy.GROUP ? "table.counts.no-group" : "table.counts.no-zone", homeless));
        }
        return filter.has(part()) ? rule + messages.get("table.counts.others") : rule.toString();
    }

    private boolean isCounted(ZoneId zone) {
        ZoneKind kind = items.plan().zone(zone).map(Zone::kind).orElse(ZoneKind.DISTRICT);
        return by.get() == CountBy.GROUP ? kind == ZoneKind.GROUP : kind != ZoneKind.DISTRICT;
    }
}
