package districtatlas.ask.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.Better;
import districtatlas.base.vocabulary.Keyed;
import districtatlas.base.vocabulary.Quantity;
import districtatlas.base.vocabulary.ScopeKind;
import districtatlas.base.vocabulary.Topic;
import districtatlas.plan.Citation;
import districtatlas.plan.Plan;
import districtatlas.plan.PlanReader;
import districtatlas.plan.Target;
import districtatlas.plan.Zone;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The board of the shipped atlas. */
class ShippedBoardTest {
    private static final Plan PLAN = read();
    private final Board board = Board.of(PLAN);

    private static Plan read() {
        try (AtlasFile file = AtlasFile.openReadOnly(Path.of(System.getProperty("atlas.file")))) {
            return PlanReader.read(file);
        }
    }

    private Series series(String id) {
        return board.find(id).orElseThrow();
    }

    @Test
    void everyFigureStandsOnceAndEveryValueHasItsSource() {
        List<String> figures = board.series().stream().flatMap(s -> s.points().stream()).map(p -> p.figure().orElseThrow().id()).sorted().toList();
        assertEquals(PLAN.targets().stream().map(Target::figure).map(f -> f.id()).sorted().toList(), figures);
        assertTrue(board.series().stream().allMatch(s -> !BoardWords.sources(s).isEmpty()));
        assertEquals(board.series().size(), board.series().stream().map(Series::id).distinct().count(), "no two have one id");
    }

    @Test
    void everyTopicHasItsIndicatorsInTheOrderInWhichTopicsAreTold() {
        assertEquals(Keyed.keys(Topic.class), board.topics());
        assertEquals(List.of("new-elder-care-beds", "senior-centres", "elder-medical-care-coverage", "nursing-beds-share"),
                board.of("care").stream().map(s -> s.indicator().id()).toList());
    }

    @Test
    void theContradictionsOfTheTextAreMarkedWithBothLines() {
        assertEquals("life-expectancy 105 25, listed-companies 93 13, pm25 108 415", board.series().stream().filter(s -> !s.indicator().conflict().isEmpty())
                .map(s -> s.indicator().id() + s.indicator().conflict().stream().map(Citation::line).map(l -> " " + l).collect(Collectors.joining()))
                .sorted().collect(Collectors.joining(", ")));
        BoardWords words = new BoardWords(PLAN, new Messages(Lang.ZH));
        assertTrue(words.conflict(series("listed-companies@nanshan")).startsWith("文中有出入（一·1·一·1:93 网页宣传段:13）："), words.conflict(series("listed-companies@nanshan")));
    }

    @Test
    void smallerIsBetterForTheAirAndWhereThePlanAsksForLess() {
        assertEquals(Better.LESS, series("pm25@nanshan").indicator().better());
        assertEquals(Better.LESS, series("unemployment@nanshan").indicator().better(), "the text says less than");
        assertEquals(Better.MORE, series("nursing-beds-share@nanshan").indicator().better(), "the text says at least");
        assertEquals(Better.UNKNOWN, series("resident-population@nanshan").indicator().better(), "nobody says it");
        assertEquals(List.of(PointKind.RESULT, PointKind.TARGET, PointKind.OUTLOOK), series("pm25@nanshan").points().stream().map(SeriesPoint::kind).toList());
    }

    @Test
    void onlyAmountsAndSharesOfTheDistrictHaveAChangeBetweenTwoYears() {
        List<Series> changing = board.series().stream().filter(s -> !s.changes().isEmpty()).toList();
        assertEquals("budget-revenue gdp gdp-per-capita high-tech-firms hospital-beds life-expectancy pm25 tax-revenue",
                changing.stream().map(s -> s.indicator().id()).sorted().collect(Collectors.joining(" ")));
        assertTrue(changing.stream().allMatch(s -> s.scope().kind() == ScopeKind.DISTRICT && s.indicator().quantity() == Quantity.AMOUNT));
    }

    @Test
    void growthRatesAndRanksAreMarkedAsSuch() {
        assertEquals(Quantity.CHANGE, series("income-growth@nanshan").indicator().quantity());
        assertEquals(Quantity.CHANGE, series("rd-growth@nanshan").indicator().quantity());
        assertEquals(Quantity.RANK, series("competitiveness-rank@nanshan").indicator().quantity());
        assertEquals(Quantity.SHARE, series("rd-gdp-share@nanshan").indicator().quantity());
    }

    @Test
    void aDistrictTotalIsNoStreets() {
        Zone street = PLAN.zoneNamed("xili").orElseThrow();
        Board its = board.where(Board.about(street));
        assertFalse(its.series().isEmpty());
        assertTrue(its.series().stream().noneMatch(s -> s.scope().kind() == ScopeKind.DISTRICT));
    }

    @Test
    void theWholeIsSaidInOneLine() {
        String said = new BoardWords(PLAN, new Messages(Lang.ZH)).whole(series("gdp@nanshan"));
        assertEquals("本地生产总值（GDP） · 全区 · 2020年 结果 6502.22亿元 · 2025年 目标 力争达到1万亿元 · 2025年比2020年增加3497.78亿元（+53.8%）"
                + " · 意味着年均增长9.0%（以2020年6502.22亿元为基数，5年） · 越大越好", said);
    }
}
