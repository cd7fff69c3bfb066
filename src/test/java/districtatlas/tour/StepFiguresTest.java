package districtatlas.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.base.Text;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Direction;
import districtatlas.base.vocabulary.FigureRole;
import districtatlas.base.vocabulary.ScopeKind;
import districtatlas.plan.Citation;
import districtatlas.plan.Claim;
import districtatlas.plan.Figure;
import districtatlas.plan.Indicator;
import districtatlas.plan.Scope;
import districtatlas.plan.Staging;
import districtatlas.plan.StoryStep;
import districtatlas.plan.Target;
import districtatlas.plan.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class StepFiguresTest {
    private static final Scope DISTRICT = new Scope(ScopeKind.DISTRICT, Optional.empty(), Text.NONE);
    private static final Scope STREETS = new Scope(ScopeKind.EVERY_STREET, Optional.empty(), Text.NONE);

    private static Citation line(int line) {
        return new Citation(line, Text.NONE, Text.NONE);
    }

    private static TourStep step(String text) {
        return TourStep.of(new StoryStep("s", Text.NONE, new Claim(new Text(text, text), List.of(line(7)), Certainty.STATED, false), List.of(), Staging.PLAIN));
    }

    private static Target target(String id, String asWritten, Scope scope, int line) {
        Figure figure = new Figure(id, OptionalInt.of(2025), "", FigureRole.TARGET, OptionalDouble.of(1), new Text(asWritten, asWritten), scope,
                Direction.NONE, false, OptionalDouble.empty(), OptionalInt.empty(), List.of(line(line)), Text.NONE);
        return new Target(new Indicator(id, Text.NONE, "economy", Text.NONE, Direction.NONE, 0, List.of(figure), Text.NONE), figure);
    }

    private static List<String> told(String text, Target... targets) {
        return StepFigures.of(step(text), List.of(targets)).stream().map(t -> t.indicator().id()).toList();
    }

    @Test
    void aStepShowsTheFiguresItTellsInItsOwnOrder() {
        assertEquals(List.of("schools", "income"), told("新增21所，产值1万亿元。", target("income", "1万亿元", DISTRICT, 7), target("schools", "新增幼儿园21所", DISTRICT, 7)));
        assertEquals(List.of("dust"), told("PM2.5不超过23。", target("dust", "23微克/立方米", DISTRICT, 7)), "the unit may be left to the reader");
    }

    @Test
    void aBoundAndANumberInWordsAreToldToo() {
        assertEquals(List.of("dust"), told("PM2.5控制在23以下。", target("dust", "控制在23微克/立方米以下", DISTRICT, 7)));
        assertEquals(List.of("school"), told("免费教育十二年及以上，", target("school", "十二年及以上", DISTRICT, 7)));
        assertEquals(List.of(), told("免费教育九年。", target("school", "十二年及以上", DISTRICT, 7)));
    }

    @Test
    void aFigureThatTheTextDoesNotTellOrCiteIsNotShown() {
        assertEquals(List.of(), told("新增21所。", target("schools", "2所", DISTRICT, 7)), "2 is no part of 21");
        assertEquals(List.of(), told("新增21所。", target("beds", "21张", DISTRICT, 7)), "others are counted");
        assertEquals(List.of(), told("新增21所。", target("schools", "21所", DISTRICT, 8)), "another line");
        assertEquals(List.of(), told("新增21所。", target("schools", "21所", STREETS, 7)), "each street's is not the district's");
        assertEquals(List.of(), told("PM2.5降低。", target("dust", "2.5", DISTRICT, 7)), "a name's digits are no figure");
    }

    @Test
    void aZonesFigureStandsBesideAStepThatShowsTheZoneAndADistrictTotalBesideNoPartOfIt() {
        Scope hub = new Scope(ScopeKind.ZONE, Optional.of(new ZoneId("hub")), Text.NONE);
        Scope district = new Scope(ScopeKind.DISTRICT, Optional.of(new ZoneId("town")), Text.NONE);
        List<Target> targets = List.of(target("hours", "24小时", hub, 7), target("schools", "21所", district, 7));
        assertEquals(List.of("hours"), about("hub", targets));
        assertEquals(List.of("schools"), about("town", targets));
        assertEquals(List.of(), about("elsewhere", targets));
    }

    private static List<String> about(String zone, List<Target> targets) {
        TourStep plain = step("开放24小时，新增21所。");
        TourStep step = new TourStep(plain.id(), plain.title(), plain.text(), plain.notes(), List.of(new ZoneId(zone)), plain.things(), plain.staging(),
                plain.seen(), plain.arrival(), plain.seconds(), plain.lacks());
        return StepFigures.of(step, targets).stream().map(t -> t.indicator().id()).toList();
    }

    @Test
    void whatTheTextSaysOnceIsOneFigure() {
        assertEquals(List.of("streets"), told("这里有8个街道。", target("streets", "8个街道", DISTRICT, 7), target("stores", "8个街道", DISTRICT, 7)),
                "the first of the plan");
        assertEquals(List.of("clusters"), told("三大千亿级产业集群。", target("size", "千亿级", DISTRICT, 7), target("clusters", "三大千亿级产业集群", DISTRICT, 7)),
                "not a piece of it beside it");
    }
}
