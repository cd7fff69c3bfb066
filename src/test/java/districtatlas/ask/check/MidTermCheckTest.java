package districtatlas.ask.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.notebook.Actual;
import districtatlas.plan.Plan;
import districtatlas.plan.PlanReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which value is held against which target of the shipped plan, and how that is said. */
class MidTermCheckTest {
    private static final Plan PLAN = shipped();

    private static Plan shipped() {
        try (AtlasFile file = AtlasFile.openReadOnly(Path.of(System.getProperty("atlas.file")))) {
            return PlanReader.read(file);
        }
    }

    private static Actual actual(String indicator, int year, double value, String unit) {
        return new Actual(indicator, "", "", year, value, unit, "bulletin", "");
    }

    private static MidTermCheck check(Actual... actuals) {
        return MidTermCheck.of(PLAN, Reading.of(Arrays.asList(actuals)));
    }

    private static String why(Lang lang, Actual... actuals) {
        return new CheckWords(new Messages(lang)).why(check(actuals).checked().get(0));
    }

    @Test
    void thePlansYearsBeginWithTheYearItReportsOf() {
        assertEquals(2020, PlanPeriod.of(PLAN).base().orElseThrow());
    }

    @Test
    void theLatestValueCountsAndAllAreThere() {
        MidTermCheck check = check(actual("gdp", 2023, 8600, "亿元"), actual("gdp", 2021, 7630, "亿元"), actual("gdp", 2022, 8035, "亿元"));
        CheckedTarget gdp = check.checked().get(0);
        assertEquals(1, check.checked().size());
        assertEquals(2023, gdp.actual().year());
        assertEquals(List.of(2021, 2022, 2023), gdp.readings().stream().map(r -> r.actual().year()).toList());
    }

    @Test
    void ofOneYearTheLastEditedCounts() {
        assertEquals(8700, check(actual("gdp", 2023, 8600, "亿元"), actual("gdp", 2023, 8700, "亿元")).checked().get(0).actual().value());
    }

    /** As when two readers' files were merged. */
    @Test
    void ofTwoValuesForOneYearNoneCountsInSilence() {
        Actual one = actual("gdp", 2023, 8000, "亿元");
        Actual other = actual("gdp", 2023, 8100, "亿元");
        assertTrue(why(Lang.ZH, one, other).endsWith("2023年填有不同的实际值（8000亿元、8100亿元），这里按最后填写的核对。"), why(Lang.ZH, one, other));
        assertTrue(why(Lang.EN, one, other).contains("There are different values for 2023"), why(Lang.EN, one, other));
        assertEquals(why(Lang.ZH, one), why(Lang.ZH, one, one), "the same from two sources");
        assertEquals(why(Lang.ZH, one), why(Lang.ZH, actual("gdp", 2022, 7600, "亿元"), one), "another year's");
    }

    /** Looser in 2025 than in 2035: the value is held against what is due next, and beside it against what comes later. */
    @Test
    void theTargetThatIsDueNextCountsAndTheLaterIsThereToo() {
        MidTermCheck early = check(actual("pm25", 2023, 18, "微克/立方米"));
        assertEquals(23, early.checked().get(0).target().orElseThrow().value().orElseThrow());
        assertEquals(Verdict.REACHED, early.checked().get(0).verdict());
        assertEquals(15, early.later().get(0).target().orElseThrow().value().orElseThrow());
        assertEquals(Verdict.AHEAD, early.later().get(0).verdict());
        MidTermCheck late = check(actual("pm25", 2027, 18, "微克/立方米"));
        assertEquals(15, late.checked().get(0).target().orElseThrow().value().orElseThrow());
        assertEquals(List.of(), late.later());
    }

    @Test
    void aValueFromAfterTheTargetCountsOnlyWhereThereIsNoOther() {
        CheckedTarget both = check(actual("gdp", 2025, 9900, "亿元"), actual("gdp", 2027, 12000, "亿元")).checked().get(0);
        assertEquals(2025, both.actual().year());
        assertEquals(2027, check(actual("gdp", 2027, 12000, "亿元")).checked().get(0).actual().year());
    }

    @Test
    void whatThePlanDoesNotAimAtIsShownAndNotCompared() {
        assertEquals(Why.NO_TARGET, check(actual("parks", 2023, 170, "个")).checked().get(0).progress().why());
        assertEquals(Why.WORDS_ONLY, check(actual("sea-water-quality", 2023, 1, "")).checked().get(0).progress().why());
        assertEquals(1, check(actual("of-another-atlas", 2023, 1, "")).unknown().size());
    }

    /** As from a file that was made with another edition of the atlas. */
    @Test
    void aUnitIsTurnedOrNotCompared() {
        assertEquals(check(actual("gdp", 2023, 8600, "亿元")).checked().get(0).progress(), check(actual("gdp", 2023, 86000000, "万元")).checked().get(0).progress());
        assertEquals(Why.OTHER_UNIT, check(actual("gdp", 2023, 8600, "公顷")).checked().get(0).progress().why());
    }

    @Test
    void everyVerdictIsSaidInASentenceInBothLanguages() {
        assertEquals("基期2020年：6502.22亿元，目标2025年：力争达到1万亿元；2023年实际值为9000亿元，完成进度71.4%，时间进度60.0%，比时间进度快11.4个百分点。", why(Lang.ZH, actual("gdp", 2023, 9000, "亿元")));
        assertEquals("Baseline 2020: 650.222 billion yuan, target 2025: striving for 1 trillion yuan. The 2023 value, 860 billion yuan, is 60.0% of the way after 60.0% of the time: "
                + "in step with the time.", why(Lang.EN, actual("gdp", 2023, 8600, "亿元")));
        assertEquals("基期2020年：20.1微克/立方米已符合目标（2025年：控制在23微克/立方米以下）；2023年实际值为19微克/立方米，仍符合目标。", why(Lang.ZH, actual("pm25", 2023, 19, "微克/立方米")));
        assertEquals("自2020年年底起从零计数，目标2021–2025年：21所；2023年实际值为13所，完成进度61.9%，时间进度60.0%，比时间进度快1.9个百分点，相差不到十分之一。",
                why(Lang.ZH, actual("new-kindergartens", 2023, 13, "所")));
        assertEquals("2023年实际值为4.2%，已达到目标（2021–2025年：小于5%）。", why(Lang.ZH, actual("unemployment", 2023, 4.2, "%")));
        assertTrue(why(Lang.ZH, actual("high-tech-firms", 2023, 4400, "家")).endsWith("基期值为约数（2020年：超过4000家），按所写数字计算。"));
        assertTrue(why(Lang.EN, actual("gdp", 2026, 9900, "亿元")).endsWith("The target year, 2025, is over and the target is not reached."));
    }

    /** No sentence has a hole: of every figure that is aimed at, with a value that is short of it, there and beyond. */
    @Test
    void noSentenceHasAHole() {
        for (Lang lang : Lang.values()) {
            CheckWords words = new CheckWords(new Messages(lang));
            PLAN.targets().stream().filter(t -> t.figure().role().isAim()).forEach(t -> {
                double target = t.figure().value().orElse(1);
                for (double value : new double[] {0, target * 0.9, target, target * 1.3}) {
                    Optional<String> scope = ActualScope.of(t.figure().scope());
                    Actual actual = new Actual(t.indicator().id(), "", scope.orElseThrow(), 2023, value, t.indicator().unit().zh(), "s", "");
                    for (CheckedTarget c : MidTermCheck.of(PLAN, Reading.of(List.of(actual))).checked()) {
                        String why = words.why(c);
                        assertFalse(why.contains("()") || why.contains("（）") || why.contains("，，") || why.contains("{") || why.contains(": ,") || why.contains(" ."), why);
                        assertTrue(why.endsWith(lang == Lang.ZH ? "。" : "."), why);
                    }
                }
            });
        }
    }

    @Test
    void theSummaryCountsInTheOrderOfTheVerdicts() {
        Map<Verdict, Integer> counts = check(actual("gdp", 2023, 9000, "亿元"), actual("tax-revenue", 2023, 1926, "亿元"), actual("budget-revenue", 2023, 350, "亿元"),
                actual("parks", 2023, 170, "个")).summary();
        assertEquals("4 checked: ahead: 1, on the way: 2, not comparable: 1", new CheckWords(new Messages(Lang.EN)).summary(counts));
        assertEquals("已核对 4 项：快于时间进度 1 项、符合时间进度 2 项、不可比 1 项", new CheckWords(new Messages(Lang.ZH)).summary(counts));
    }
}
