package districtatlas.own.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.data.ReadyLayer.Shape;
import districtatlas.feature.ConditionMistake;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.ZoneMeasure;
import districtatlas.notebook.ZoneValues;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import districtatlas.ui.SmallPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/** Half of the made-up town is Mill; Harbour and Hill share the other. */
class ZoneCounterTest {
    private final SmallPlan small = SmallPlan.make();
    private final ZoneCounter counter = new ZoneCounter(small.plan().zones(), small.shapes(), GridRows.GRID);

    static ZoneValues question(ZoneMeasure measure, String zoneColumn, ZoneKind kind, String filter) {
        return new ZoneValues("", new EntryId("l1"), measure, measure.isOfColumn() ? "数" : "", zoneColumn, kind, filter, LocalDate.of(2035, 1, 2),
                ZoneValues.ValuesLook.of(measure), true);
    }

    private CountedZones count(GridRows rows, ZoneValues question) throws ConditionMistake {
        return counter.count(rows, CountWish.of(question, rows.entry()).orElseThrow(), Cancel.never(), n -> { });
    }

    private static OptionalDouble in(CountedZones counted, ZoneId zone) {
        return counted.zones().stream().filter(z -> z.zone().id().equals(zone)).findFirst().orElseThrow().value(counted.measure());
    }

    private static GridRows points() {
        return new GridRows(Shape.POINT).at(6_000, 1_000, 10L).at(7_000, 1_000, null).at(9_000, 9_000, 5L).at(1_000, 1_000, 7L).at(20_000, 1_000, 100L)
                .add(null, "无处", 9L);
    }

    @Test
    void pointsAreCountedAndWhatIsOutsideOrNowhereIsTold() throws ConditionMistake {
        CountedZones counted = count(points(), question(ZoneMeasure.COUNT, "", ZoneKind.STREET, ""));
        assertEquals(List.of(2.0, 1.0, 1.0), List.of(in(counted, SmallPlan.HARBOUR).getAsDouble(), in(counted, SmallPlan.HILL).getAsDouble(), in(counted, SmallPlan.MILL).getAsDouble()));
        assertEquals(List.of(1L, 5L, 1L, 0L), List.of(counted.outside().features(), counted.all().features(), counted.placeless(), counted.several()));
        assertEquals(2 / 25.0, counted.zones().get(0).perKm2(ZoneMeasure.COUNT).orElseThrow(), 1e-9);
    }

    @Test
    void sumsAndMeansAreOfTheFeaturesThatHaveANumber() throws ConditionMistake {
        CountedZones sum = count(points(), question(ZoneMeasure.SUM, "", ZoneKind.STREET, ""));
        assertEquals(10, in(sum, SmallPlan.HARBOUR).orElseThrow());
        assertEquals(List.of(2L, 1L), List.of(sum.zones().get(0).tally().features(), sum.zones().get(0).tally().used()));
        assertEquals(sum.allValue().orElseThrow(), sum.zones().stream().mapToDouble(z -> z.value(ZoneMeasure.SUM).orElse(0)).sum() + sum.outsideValue().orElseThrow());
        String said = String.join(" ", new ZoneValueWords(new Messages(Lang.EN)).notes(question(ZoneMeasure.SUM, "", ZoneKind.STREET, ""), points().entry(), sum));
        assertTrue(said.contains("1 of 5 features lie outside every sub-district; they sum up to 100"), said);
        assertTrue(said.contains("1 of 5 features have no \"数\": the numbers are of the other 4."), said);
        assertEquals(5, in(count(points(), question(ZoneMeasure.MEAN, "", ZoneKind.STREET, "")), SmallPlan.HILL).orElseThrow());
    }

    @Test
    void aZoneOfFeaturesWithoutNumbersHasNoSumAndOneOfNoFeaturesHasNone() throws ConditionMistake {
        GridRows rows = new GridRows(Shape.POINT).at(6_000, 1_000, null);
        CountedZones sum = count(rows, question(ZoneMeasure.SUM, "", ZoneKind.STREET, ""));
        assertEquals(OptionalDouble.empty(), in(sum, SmallPlan.HARBOUR));
        assertEquals(OptionalDouble.of(0), in(sum, SmallPlan.MILL));
        assertEquals(OptionalDouble.empty(), in(count(rows, question(ZoneMeasure.MEAN, "", ZoneKind.STREET, "")), SmallPlan.MILL));
    }

    @Test
    void onlyWhatTheFilterLeavesCounts() throws ConditionMistake {
        CountedZones counted = count(points(), question(ZoneMeasure.COUNT, "", ZoneKind.STREET, "\"数\" > 6"));
        assertEquals(List.of(1.0, 0.0, 1.0), counted.zones().stream().map(z -> z.value(ZoneMeasure.COUNT).orElseThrow()).toList());
        assertThrows(ConditionMistake.class, () -> CountWish.of(question(ZoneMeasure.COUNT, "", ZoneKind.STREET, "\"高\" > 6"), points().entry()));
    }

    @Test
    void whatLiesInZonesThatLieOverEachOtherCountsInEachAndIsTold() throws ConditionMistake {
        List<Zone> zones = small.plan().zones().stream().filter(z -> z.kind() == ZoneKind.STREET).toList();
        GeometryFactory geometry = new GeometryFactory();
        ZoneShapes shapes = new ZoneShapes(zones, Map.of(SmallPlan.HARBOUR, geometry.toGeometry(new Envelope(0, 600, 0, 100)), SmallPlan.HILL,
                geometry.toGeometry(new Envelope(500, 1_000, 0, 100))));
        GridRows rows = new GridRows(Shape.POINT).at(550, 50, 1L).at(700, 50, 1L);
        CountedZones counted = new ZoneCounter(zones, shapes, GridRows.GRID).count(rows,
                CountWish.of(question(ZoneMeasure.COUNT, "", ZoneKind.STREET, ""), rows.entry()).orElseThrow(), Cancel.never(), n -> { });
        assertEquals(List.of(1.0, 2.0), counted.zones().stream().map(z -> z.value(ZoneMeasure.COUNT).orElseThrow()).toList());
        assertEquals(List.of(1L, 2L), List.of(counted.several(), counted.all().features()));
    }

    @Test
    void linesAreCutWhereTheirLengthIsAskedAndElseCountWhole() throws ConditionMistake {
        GridRows lines = new GridRows(Shape.LINE).add(GridRows.line(1_000, 1_000, 4_000, 1_000, 6_000, 1_000), "路", 3L);
        CountedZones length = count(lines, question(ZoneMeasure.LENGTH, "", ZoneKind.STREET, ""));
        assertEquals(1, in(length, SmallPlan.HARBOUR).orElseThrow(), 1e-6);
        assertEquals(4, in(length, SmallPlan.MILL).orElseThrow(), 1e-6);
        CountedZones number = count(lines, question(ZoneMeasure.COUNT, "", ZoneKind.STREET, ""));
        assertEquals(List.of(0.0, 1.0), List.of(in(number, SmallPlan.HARBOUR).orElseThrow(), in(number, SmallPlan.MILL).orElseThrow()));
    }

    @Test
    void aTableIsMatchedByTheNamesOfZonesAndItsTotalIsLeftOut() throws ConditionMistake {
        GridRows table = new GridRows(Shape.NONE).add(null, "海港", 30L).add(null, "Hill Sub-district", 12L).add(null, "合计", 42L);
        NamedRows.Found found = NamedRows.find(table, counter.kinds(), small.plan().zones(), Cancel.never()).orElseThrow();
        assertEquals(new NamedRows.Found(0, ZoneKind.STREET), found);
        CountedZones sum = count(table, question(ZoneMeasure.SUM, "名称", ZoneKind.STREET, ""));
        assertEquals(List.of(OptionalDouble.of(30), OptionalDouble.of(12), OptionalDouble.empty()), sum.zones().stream().map(z -> z.value(ZoneMeasure.SUM)).toList());
        assertEquals(1, sum.outside().features());
        assertEquals("合计", sum.unmatched().get(0).value());
    }

    @Test
    void itStopsWhenItIsToldTo() throws ConditionMistake {
        Cancel cancel = new Cancel();
        cancel.request();
        CountWish wish = CountWish.of(question(ZoneMeasure.COUNT, "", ZoneKind.STREET, ""), points().entry()).orElseThrow();
        assertThrows(CancellationException.class, () -> counter.count(points(), wish, cancel, n -> { }));
    }

    @Test
    void whatALayerHasNotCannotBeAsked() throws ConditionMistake {
        assertTrue(CountWish.of(question(ZoneMeasure.LENGTH, "", ZoneKind.STREET, ""), points().entry()).isEmpty());
        assertTrue(CountWish.of(question(ZoneMeasure.COUNT, "名称", ZoneKind.STREET, ""), points().entry()).isEmpty());
        assertEquals(List.of(ZoneKind.DISTRICT, ZoneKind.BELT, ZoneKind.GROUP, ZoneKind.STREET, ZoneKind.KEY_AREA), counter.kinds());
    }
}
