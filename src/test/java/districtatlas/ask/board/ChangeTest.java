package districtatlas.ask.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.base.vocabulary.Better;
import districtatlas.base.vocabulary.Direction;
import districtatlas.base.vocabulary.FigureRole;
import districtatlas.base.vocabulary.Quantity;
import districtatlas.base.vocabulary.ScopeKind;
import districtatlas.plan.Citation;
import districtatlas.plan.Figure;
import districtatlas.plan.Indicator;
import districtatlas.plan.Plan;
import districtatlas.plan.Scope;
import districtatlas.plan.ZoneId;
import districtatlas.plan.words.AmountWords;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked out by hand: what lies between two values, and what does not. */
class ChangeTest {
    private static final Scope TOWN = new Scope(ScopeKind.DISTRICT, Optional.of(new ZoneId("town")), Text.NONE);
    private static final List<Citation> LINE = List.of(new Citation(7, new Text("一", "1"), new Text("一", "1")));
    private static final Plan PLAN = new Plan(Text.NONE, List.of(), List.of(), List.of(), List.of(), List.of());

    static Figure figure(Integer year, FigureRole role, Double value, Direction direction, String period, Scope scope) {
        String id = "f-" + year + "-" + role.key() + "-" + value;
        return new Figure(id, year == null ? OptionalInt.empty() : OptionalInt.of(year), period, role,
                value == null ? OptionalDouble.empty() : OptionalDouble.of(value), new Text(value == null ? "全覆盖" : AmountWords.plain(value) + "件", value == null ? "all" : ""),
                scope, direction, direction.isApproximate(), OptionalDouble.empty(), OptionalInt.empty(), LINE, Text.NONE);
    }

    private static Figure figure(int year, FigureRole role, double value, Direction direction) {
        return figure(year, role, value, direction, "", TOWN);
    }

    static Series series(Quantity quantity, Better better, Figure... figures) {
        Indicator indicator = new Indicator("i", new Text("件数", "Pieces"), "economy", new Text("件", "pieces"), Direction.NONE, better, quantity, 2,
                List.of(figures), Text.NONE, List.of());
        return Board.of(new Plan(Text.NONE, List.of(), List.of(), List.of(indicator), List.of(), List.of())).series().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        // quantity, from, to, year of it; more, in per cent, each year in per cent
        "AMOUNT, 6502.22, 10000, 2025, 3497.78, 53.8, 9.0",
        "AMOUNT, 36.2, 53, 2025, 16.8, 46.4, 7.9",
        "AMOUNT, 1709, 2070, 2025, 361, 21.1, 3.9",
        "AMOUNT, 316.6, 370, 2025, 53.4, 16.9, 3.2",
        "AMOUNT, 2.15, 4.26, 2025, 2.11, 98.1, 14.7",
        "AMOUNT, 4000, 4800, 2025, 800, 20.0, 3.7",
        "AMOUNT, 20.1, 15, 2035, -5.1, -25.4, -1.9",
        "AMOUNT, 87.1, 87.1, 2025, 0, 0.0, 0.0",
        "AMOUNT, 100, 200, 2021, 100, 100.0, 100.0",
        "AMOUNT, 0, 10, 2025, 10, , ",
        "AMOUNT, 10, 0, 2025, -10, -100.0, ",
        "SHARE, 50.2, 55.5, 2025, 5.3, , ",
        "SHARE, 5.3, 5.1, 2025, -0.2, , ",
        "RANK, 3, 1, 2025, -2, , "})
    void whatLiesBetween(Quantity quantity, double from, double to, int year, double more, String relative, String yearly) {
        Series series = series(quantity, Better.MORE, figure(2020, FigureRole.RESULT, from, Direction.NONE), figure(year, FigureRole.TARGET, to, Direction.REACH));
        assertEquals(1, series.changes().size());
        Change change = series.changes().get(0);
        assertEquals(more, change.absolute(), "no digits are added");
        assertEquals(Optional.ofNullable(relative), tenths(change.relative()));
        assertEquals(Optional.ofNullable(yearly), tenths(change.yearly()));
    }

    private static Optional<String> tenths(OptionalDouble part) {
        return part.isPresent() ? Optional.of(AmountWords.tenths(part.getAsDouble()).toPlainString()) : Optional.empty();
    }

    @Test
    void whatIsAlreadyAChangeIsNotCompared() {
        assertEquals(List.of(), series(Quantity.CHANGE, Better.MORE, figure(2020, FigureRole.RESULT, 4, Direction.NONE),
                figure(2025, FigureRole.TARGET, 9, Direction.GROWTH)).changes());
    }

    @Test
    void whatSeveralYearsBringIsNotComparedWithOneYear() {
        assertEquals(List.of(), series(Quantity.AMOUNT, Better.MORE, figure(2020, FigureRole.RESULT, 4.0, Direction.NONE, "2016–2020", TOWN),
                figure(2025, FigureRole.TARGET, 9.0, Direction.NONE, "", TOWN)).changes());
    }

    @Test
    void wordsAndUndatedValuesAreNotCompared() {
        assertEquals(List.of(), series(Quantity.AMOUNT, Better.MORE, figure(2020, FigureRole.RESULT, 4.0, Direction.NONE, "", TOWN),
                figure(2025, FigureRole.TARGET, null, Direction.FULL_COVERAGE, "", TOWN), figure(null, FigureRole.STANDING, 9.0, Direction.NONE, "", TOWN)).changes());
    }

    @Test
    void twoScopesAreTwoSeries() {
        Scope street = new Scope(ScopeKind.ZONE, Optional.of(new ZoneId("mill")), Text.NONE);
        Indicator both = new Indicator("i", new Text("件数", "Pieces"), "economy", new Text("件", "pieces"), Direction.NONE, 0,
                List.of(figure(2020, FigureRole.RESULT, 4.0, Direction.NONE, "", TOWN), figure(2025, FigureRole.TARGET, 9.0, Direction.REACH, "", street)), Text.NONE);
        List<Series> series = Board.of(new Plan(Text.NONE, List.of(), List.of(), List.of(both), List.of(), List.of())).series();
        assertEquals(List.of("i@town", "i@mill"), series.stream().map(Series::id).toList());
        assertTrue(series.stream().allMatch(s -> s.changes().isEmpty()), "a district's number is no start for a street's");
    }

    @Test
    void aLimitThatIsKeptAlreadyMeansNoGrowthAndIsNoStart() {
        Series smoke = series(Quantity.AMOUNT, Better.LESS, figure(2020, FigureRole.RESULT, 20.1, Direction.NONE),
                figure(2025, FigureRole.TARGET, 23, Direction.AT_MOST), figure(2035, FigureRole.TARGET, 15, Direction.REACH));
        List<Change> changes = smoke.changes();
        assertTrue(changes.get(0).isKept());
        assertEquals(OptionalDouble.empty(), changes.get(0).yearly());
        assertEquals("2025年的要求“23件”是限值，2020年的20.1件已符合", zh().change(smoke, changes.get(0)).replace("不超过", ""));
        assertEquals(2020, changes.get(1).from().year().getAsInt(), "from what was reached, not from the limit");
        assertEquals("2035年比2020年减少5.1件（\u221225.4%）", zh().change(smoke, changes.get(1)));
        assertEquals("意味着年均下降1.9%（以2020年20.1件为基数，15年）", zh().yearly(smoke, changes.get(1)));
        assertEquals(1, changes.get(1).forBetter(), "less is better");
    }

    private static BoardWords zh() {
        return new BoardWords(PLAN, new Messages(Lang.ZH));
    }

    @Test
    void itIsSaidInBothLanguages() {
        Series series = series(Quantity.AMOUNT, Better.MORE, figure(2020, FigureRole.RESULT, 1709, Direction.NONE), figure(2025, FigureRole.TARGET, 2070, Direction.NONE));
        Change change = series.changes().get(0);
        BoardWords en = new BoardWords(PLAN, new Messages(Lang.EN));
        assertEquals("2025 against 2020: 361 pieces more (+21.1%)", en.change(series, change));
        assertEquals("which means 3.9% growth a year (base: 2020, 1,709 pieces; 5 years)", en.yearly(series, change));
        assertEquals("意味着年均增长3.9%（以2020年1709件为基数，5年）", zh().yearly(series, change));
        assertEquals("+21.1%", zh().brief(change));
        assertEquals("年均 +3.9%（以2020年为基数）", zh().briefYearly(change));
    }

    @Test
    void ofNumbersThatAreLessThanExactTheResultIsSaidToBeSo() {
        Series series = series(Quantity.AMOUNT, Better.MORE, figure(2020, FigureRole.RESULT, 4000, Direction.MORE_THAN), figure(2025, FigureRole.TARGET, 4800, Direction.REACH));
        assertFalse(series.changes().get(0).isExact());
        assertTrue(zh().change(series, series.changes().get(0)).contains("按所写数字推算"));
        assertEquals("约 +20.0%", zh().brief(series.changes().get(0)));
    }

    @Test
    void aShareIsSaidInPointsAndARankInPlaces() {
        Series share = series(Quantity.SHARE, Better.LESS, figure(2020, FigureRole.RESULT, 50.2, Direction.NONE), figure(2025, FigureRole.TARGET, 55.5, Direction.REACH));
        assertEquals("2025年比2020年提高5.3个百分点", zh().change(share, share.changes().get(0)));
        assertEquals(-1, share.changes().get(0).forBetter());
        Series rank = series(Quantity.RANK, Better.LESS, figure(2020, FigureRole.RESULT, 3, Direction.NONE), figure(2025, FigureRole.TARGET, 1, Direction.REACH));
        assertEquals("2025年比2020年前进2位", zh().change(rank, rank.changes().get(0)));
        assertEquals(1, rank.changes().get(0).forBetter());
    }

    @Test
    void anActualValueStandsBesideThePlansAndChangesNone() {
        Series plan = series(Quantity.AMOUNT, Better.MORE, figure(2020, FigureRole.RESULT, 100, Direction.NONE), figure(2025, FigureRole.TARGET, 200, Direction.REACH));
        Series more = plan.with(List.of(SeriesPoint.actual(2023, 160, "统计公报")));
        assertEquals(List.of(PointKind.RESULT, PointKind.ACTUAL, PointKind.TARGET), more.points().stream().map(SeriesPoint::kind).toList());
        assertEquals(plan.changes(), more.changes());
        assertEquals(100, more.baseline(more.points().get(1)).orElseThrow().value().getAsDouble());
        assertEquals("160件", zh().said(more, more.points().get(1)).amount());
        assertEquals("统计公报", zh().source(more.points().get(1)));
    }

    @Test
    void noValueIsWithoutASource() {
        assertThrows(IllegalArgumentException.class, () -> SeriesPoint.actual(2023, 1, " "));
    }
}
