package districtatlas.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.data.DataColumn;
import districtatlas.data.ReadyLayer;
import districtatlas.feature.ConditionMistake;
import districtatlas.feature.RowCondition;
import districtatlas.notebook.BroughtColours;
import districtatlas.notebook.BroughtColumn;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.BroughtLook.ByCategory;
import districtatlas.notebook.BroughtLook.ByClass;
import districtatlas.notebook.BroughtLook.Method;
import districtatlas.notebook.Notebook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours by a column are made and changed, and conditions put together, as a reader would by hand. */
class OwnColouringsTest {
    private static final BroughtLayer LAYER = new MadeData("地块", ReadyLayer.Shape.POLYGON, 30).entry(Notebook.EMPTY);

    private static BroughtColumn column(String name) {
        return LAYER.columns().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void theMostFrequentValuesHaveColoursAndAllElseIsOthers() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("", 90L);
        IntStream.range(0, 20).forEach(i -> counts.put("v" + i, 20L - i));
        ByCategory made = OwnColourings.categories("用地", counts);
        assertEquals(12, made.values().size());
        assertEquals("v0", made.values().get(0), "what has no value is of no sort");
        assertEquals(12, made.colours().stream().distinct().count());
        ByCategory less = OwnColourings.without(made, 0);
        assertEquals(List.of("v1", "v2"), less.values().subList(0, 2));
        assertEquals(made.colours().get(1), less.colours().get(0), "a value keeps its colour");
        ByCategory more = OwnColourings.with(less, "v15");
        assertEquals("v15", more.values().get(11));
        assertEquals(12, more.colours().stream().distinct().count());
        assertSame(more, OwnColourings.with(more, "v15"));
        assertEquals("", OwnColourings.withOthers(more, "").others());
    }

    @Test
    void classesKeepTheirRampWhenTheyAreOthers() {
        double[] numbers = IntStream.rangeClosed(1, 100).asDoubleStream().toArray();
        ByClass made = OwnColourings.classes("面积", Method.EQUAL, numbers, 5, "rose").orElseThrow();
        assertEquals(List.of(1.0, 20.8, 40.6, 60.4, 80.2, 100.0), made.breaks());
        assertEquals("rose", OwnColourings.ramp(made));
        ByClass own = OwnColourings.byBreaks("面积", Method.OWN, List.of(0.0, 50.0, 100.0), OwnColourings.ramp(made));
        assertEquals(BroughtColours.ramp("rose", 2), own.colours());
        assertEquals(BroughtColours.ramps().get(0), OwnColourings.ramp(OwnColourings.withColour(own, 0, "#123456")), "of no ramp any more");
        assertEquals(Optional.empty(), OwnColourings.classes("面积", Method.EQUAL, new double[0], 5, "rose"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {"0 100 500 | 0.0,100.0,500.0", "0，10、２０;30 | 0.0,10.0,20.0,30.0", "-5,-1.5 | -5.0,-1.5", "10 5 | -", "7 | -", "a b | -",
        "1 2 3 4 5 6 7 8 9 10 11 | -", "0 Infinity | -"})
    void breaksAreWrittenAsAReaderWould(String written, String breaks) {
        assertEquals(Optional.ofNullable(breaks), OwnColourings.breaks(written).map(b -> String.join(",", b.stream().map(String::valueOf).toList())));
    }

    @Test
    void aColumnSaysItsUnitBetweenBrackets() {
        assertEquals("㎡", column("面积(㎡)").unit());
        assertEquals("", column("层数").unit());
        assertEquals("万人", new BroughtColumn("pop", DataColumn.Type.REAL, "人口（万人）").unit());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"用地 | IS | 住宅 | 10", "用地 | IS_NOT | 住宅 | 20", "名称 | CONTAINS | 1 | 12", "名称 | BEGINS | 第2 | 11", "层数 | AT_LEAST | ２８ | 3",
        "面积(㎡) | LESS | 21 | 1", "建成 | MORE | 2030-01-30 | 1", "建成 | SOME | x | 30", "建成 | NONE | x | 0", "名称 | IS | O'Neill | 0"})
    void aConditionIsPutTogether(String column, OwnRelation relation, String value, int left) throws ConditionMistake {
        assertTrue(OwnRelation.of(column(column)).contains(relation));
        String written = relation.condition(column(column), value).orElseThrow();
        RowCondition condition = OwnLayerDeeds.condition(LAYER.withFilter(written)).orElseThrow();
        assertEquals(left, IntStream.rangeClosed(1, 30).filter(n -> condition.holds(OwnLayerDeeds.row(MadeData.values(n)))).count(), written);
    }

    @Test
    void whatIsNoNumberIsNoCondition() {
        assertEquals(Optional.empty(), OwnRelation.MORE.condition(column("层数"), "许多"));
        assertEquals("(a = 1 or b = 2) AND c = 3", OwnRelation.and("a = 1 or b = 2", "c = 3"));
        assertEquals("a = 1 AND c = 3", OwnRelation.and(" a = 1 ", "c = 3"));
        assertEquals("c = 3", OwnRelation.and("", "c = 3"));
    }
}
