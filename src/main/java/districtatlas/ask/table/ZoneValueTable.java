package districtatlas.ask.table;

import districtatlas.ask.table.PlanColumn.Content;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.gazetteer.Gazetteer;
import districtatlas.gazetteer.PlaceHit;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.ZoneMeasure;
import districtatlas.notebook.ZoneValues;
import districtatlas.own.count.CountedZone;
import districtatlas.own.count.CountedZones;
import districtatlas.own.count.ZoneValueWords;
import districtatlas.plan.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Zones with what there is of a reader's layer in each, as a table: a row for each zone. Immutable, any thread. */
public final class ZoneValueTable {
    private final Plan plan;
    private final Messages messages;
    private final ZoneValueWords words;
    private final WordOrder order;

    public ZoneValueTable(Plan plan, Gazetteer gazetteer, Messages messages) {
        this.plan = plan;
        this.messages = messages;
        this.words = new ZoneValueWords(messages);
        this.order = new WordOrder(gazetteer, messages.lang());
    }

    /** The most first. Values are not rounded but in their words. */
    public PlanTable of(ZoneValues question, BroughtLayer layer, CountedZones counted) {
        ZoneMeasure measure = question.measure();
        boolean rate = measure.growsWithGround();
        List<PlanColumn> columns = new ArrayList<>(List.of(new PlanColumn(ItemTable.ID, ItemTable.ID, Content.WORD),
                new PlanColumn("zone", words.kind(question.kind()), Content.NAME),
                new PlanColumn("value", words.quantity(question, layer, false), Content.NUMBER)));
        if (rate) {
            columns.add(new PlanColumn("per_km2", words.unit(measure, true), Content.NUMBER));
        }
        if (measure != ZoneMeasure.COUNT) {
            columns.add(new PlanColumn("features", messages.get("values.column.features"), Content.NUMBER));
        }
        if (measure.isOfColumn()) {
            columns.add(new PlanColumn("used", messages.get("values.column.used"), Content.NUMBER));
        }
        columns.add(new PlanColumn("area_km2", messages.get("values.column.area"), Content.NUMBER));
        return new PlanTable(columns, counted.ranked(question.isPerKm2()).stream().map(z -> row(z, counted, rate)).toList());
    }

    private PlanRow row(CountedZone zone, CountedZones counted, boolean rate) {
        String id = zone.zone().id().value();
        String name = zone.zone().name().in(messages.lang());
        List<PlanValue> values = new ArrayList<>(List.of(PlanValue.words(id, WordOrder.letters(id)),
                PlanValue.words(name, order.ofName(PlaceHit.Kind.ZONE, id, name)), value(counted, zone, false)));
        if (rate) {
            values.add(value(counted, zone, true));
        }
        if (counted.measure() != ZoneMeasure.COUNT) {
            values.add(PlanValue.number(zone.tally().features()));
        }
        if (counted.measure().isOfColumn()) {
            values.add(PlanValue.number(zone.tally().used()));
        }
        values.add(PlanValue.number(zone.areaKm2(), new ZoneValueWords.Digits(2).of(zone.areaKm2())));
        return new PlanRow(id, values);
    }

    private static PlanValue value(CountedZones counted, CountedZone zone, boolean perKm2) {
        OptionalDouble value = counted.value(zone, perKm2);
        return value.isEmpty() ? PlanValue.NONE : PlanValue.number(value.getAsDouble(), ZoneValueWords.digits(counted, perKm2).of(value));
    }

    /** What a file written now says of itself: the question, what is not in the table, and by which rule. */
    public TableAbout about(ZoneValues question, BroughtLayer layer, CountedZones counted, LocalDate date) {
        ZoneKind kind = question.kind();
        return new TableAbout(words.title(question, layer), plan.documentTitle().in(messages.lang()),
                question.filter().isBlank() ? messages.get("filter.none") : question.filter(),
                counted.zones().size() + " " + words.kind(kind) + " · " + String.join(" ", words.notes(question, layer, counted)), List.of(), date);
    }
}
