package districtatlas.ask.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Problem;
import districtatlas.notebook.Actual;
import districtatlas.plan.Plan;
import districtatlas.plan.PlanReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables as people send them: of spreadsheets, of other systems, typed by hand. */
class ActualsCsvTest {
    private static final String HEAD = "indicator,year,value,unit,source\n";
    private static final Plan PLAN = shipped();

    private static Plan shipped() {
        try (AtlasFile file = AtlasFile.openReadOnly(Path.of(System.getProperty("atlas.file")))) {
            return PlanReader.read(file);
        }
    }

    private static ActualsCsv.Read read(String table) {
        return ActualsCsv.read(table.getBytes(StandardCharsets.UTF_8), "a.csv", PLAN, Lang.EN);
    }

    private static Actual one(String line) {
        ActualsCsv.Read read = read(HEAD + line);
        assertEquals(List.of(), read.problems(), line);
        return read.actuals().get(0);
    }

    private static String bad(String line) {
        ActualsCsv.Read read = read(HEAD + "gdp,2022,8000,亿元,yearbook\n" + line + "\ngdp,2024,9000,亿元,yearbook\n");
        assertEquals(List.of(2022, 2024), read.actuals().stream().map(Actual::year).toList(), "the rest is read");
        assertEquals(1, read.problems().size(), read.problems()::toString);
        String said = read.problems().get(0).toString();
        assertTrue(said.startsWith("a.csv: [actuals.") && said.contains("line 3: "), said);
        assertTrue(read.problems().get(0).lineIn(new Messages(Lang.ZH)).contains("第 3 行："));
        return read.problems().get(0).code().substring("actuals.".length());
    }

    @Test
    void aQuotationMarkThatIsNotClosedTakesNoLineWithIt() {
        assertEquals("quote", bad("gdp,2023,\"85,亿元,s"));
        ActualsCsv.Read read = read(HEAD + "gdp,2021,\"85,亿元,s\ngdp,2022,7600,亿元,s\ngdp,2023,\"8,000\",亿元,s\n");
        assertEquals(List.of(2022, 2023), read.actuals().stream().map(Actual::year).toList(), "a mark further down opens its own cell");
        assertEquals(List.of("actuals.quote"), read.problems().stream().map(Problem::code).toList());
        assertEquals("a\nb", one("gdp,2023,8000,亿元,\"a\nb\"").source(), "a cell of two lines is one");
    }

    @Test
    void aTableOfManyUnknownLinesIsReadInASecondOrTwo() {
        String table = HEAD + "no-such-indicator,2023,1,亿元,s\n".repeat(20_000);
        ActualsCsv.Read read = assertTimeoutPreemptively(Duration.ofSeconds(15), () -> read(table), "each name of the plan was made plain anew for each line");
        assertEquals(20_000, read.problems().size());
    }

    @Test
    void aLineIsReadWhole() {
        assertEquals(new Actual("gdp", "GDP", "", 2023, 8566.1, "亿元", "统计公报, 第 3 页", ""), one("gdp,2023,8566.1,亿元,\"统计公报, 第 3 页\""));
    }

    @Test
    void numbersAreReadAsPeopleWriteThem() {
        assertEquals(8566.1, one("gdp,2023,\"8,566.10\",亿元,s").value());
        assertEquals(8566.1, one("gdp,２０２３年,８５６６．１,亿元,s").value());
        assertEquals(6.4, one("income-growth,2023,6.4%,,s").value());
        assertEquals(6.4, one("income-growth,2023,6.4％,%,s").value());
        assertEquals(-1.5, one("income-growth,2023,−1.5,%,s").value());
        assertEquals(8566.1, one("gdp,2023,8566.1亿元,,s").value());
        assertEquals(21, one("new-kindergartens,2023, 21 ,所,s").value());
    }

    @Test
    void unitsOfTheSameThingAreTurnedIntoTheIndicators() {
        assertEquals(8566.1, one("gdp,2023,85661000,万元,s").value());
        assertEquals(8566.1, one("gdp,2023,856610000000,元,s").value());
        assertEquals(8566.1, one("gdp,2023,0.85661,万亿元,s").value());
        assertEquals(8566.1, one("gdp,2023,856.61,billion yuan,s").value());
        assertEquals(186.2, one("resident-population,2023,1862000,人,s").value());
        assertEquals(6.4, one("income-growth,2023,64,‰,s").value());
        assertEquals(19.5, one("pm25,2023,19.5,μg/m3,s").value());
        assertEquals("亿元", one("gdp,2023,856.61,billion yuan,s").unit());
    }

    @Test
    void anIndicatorIsKnownByItsIdAndItsNames() {
        for (String name : List.of("gdp", "GDP", "本地生产总值（GDP）", "本地生产总值(GDP)")) {
            assertEquals("gdp", one("\"" + name + "\",2023,1,亿元,s").indicator());
        }
        assertEquals("life-expectancy", one("人均预期寿命,2023,87.3,岁,s").indicator());
    }

    @Test
    void whatIsWrongWithALineIsToldWithItsNumberAndTheRestIsRead() {
        assertEquals("indicator", bad("happiness-of-cats,2023,1,亿元,s"));
        assertEquals("indicator-like", bad("生产总值,2023,1,亿元,s"));
        assertEquals("year", bad("gdp,last year,1,亿元,s"));
        assertEquals("year", bad("gdp,23,1,亿元,s"));
        assertEquals("value", bad("gdp,2023,about 9,亿元,s"));
        assertEquals("value", bad("gdp,2023,,亿元,s"));
        assertEquals("value", bad("gdp,2023,\"8,56,6\",亿元,s"));
        assertEquals("value", bad("gdp,2023,\"8566,1\",亿元,s"));
        assertEquals("unit", bad("gdp,2023,1,公顷,s"));
        assertEquals("unit", bad("gdp,2023,1%,亿元,s"));
        assertEquals("unit-missing", bad("gdp,2023,1,,s"));
        assertEquals("source", bad("gdp,2023,1,亿元, "));
        assertEquals("source", bad("gdp,2023,1,亿元"));
        assertEquals("cells", bad("gdp,2023,8,566,亿元,s"));
        assertEquals("twice", bad("gdp,2022,1,亿元,s"));
        assertEquals("quote", bad("gdp,2023,1,亿元,\"s"));
    }

    @Test
    void theSentenceSaysWhatIsExpected() {
        assertEquals("a.csv: [actuals.unit] line 2: the unit \"公顷\" cannot be turned into the indicator's \"亿元\"; expected 亿元",
                read(HEAD + "gdp,2023,1,公顷,s").problems().get(0).toString());
        assertEquals("a.csv: [actuals.indicator] 第 2 行：没有“cats”这项指标；应为 atlas figures 列出的编号或名称",
                read(HEAD + "cats,2023,1,亿元,s").problems().get(0).lineIn(new Messages(Lang.ZH)));
    }

    /** A district total is no street's, and an indicator has values of what the plan has it of. */
    @Test
    void aScopeIsOneThatTheIndicatorHas() {
        String head = "indicator,year,value,unit,source,scope\n";
        assertEquals("", read(head + "gdp,2023,8600,亿元,s,南山区").actuals().get(0).scope());
        assertEquals("", read(head + "gdp,2023,8600,亿元,s,nanshan").actuals().get(0).scope());
        assertEquals("shenzhen-bay-port", read(head + "shenzhen-bay-port-hours,2023,24,小时,s,").actuals().get(0).scope(), "the only one it has");
        Problem no = read(head + "gdp,2023,860,亿元,s,粤海街道").problems().get(0);
        assertEquals("actuals.scope", no.code());
        assertTrue(no.detail().endsWith("of those the indicator has: nanshan"), no.detail());
        assertEquals("actuals.scope", read(head + "gdp,2023,860,亿元,s,Atlantis").problems().get(0).code());
    }

    @Test
    void anyUsualWritingIsRead() {
        String table = "指标,年份,数值,单位,来源,备注\r\n人均预期寿命,2023,87.3,岁,卫健局,初步\r\n";
        List<Actual> wanted = read(table).actuals();
        assertEquals("初步", wanted.get(0).remark());
        for (byte[] content : List.of(("\uFEFF" + table).getBytes(StandardCharsets.UTF_8), table.getBytes(Charset.forName("GB18030")),
                ("\uFEFF" + table).getBytes(StandardCharsets.UTF_16LE), table.replace(',', '\t').getBytes(StandardCharsets.UTF_8),
                table.replace(',', '，').getBytes(StandardCharsets.UTF_8), ("# 2023\r\n\r\n" + table).getBytes(StandardCharsets.UTF_8))) {
            ActualsCsv.Read read = ActualsCsv.read(content, "a.csv", PLAN, Lang.EN);
            assertEquals(List.of(), read.problems());
            assertEquals(wanted, read.actuals());
        }
    }

    @Test
    void aFileThatIsNoSuchTableIsToldWhole() {
        assertEquals("actuals.header", read("").problems().get(0).code());
        assertEquals("actuals.header", read("gdp,2023,1,亿元,s\n").problems().get(read("gdp,2023,1,亿元,s\n").problems().size() - 1).code());
        assertEquals("actuals.column", read("indicator,year,value,unit,source,colour\ngdp,2023,1,亿元,s,red\n").problems().get(0).code());
        assertEquals(1, read("indicator,year,value,unit,source,colour\ngdp,2023,1,亿元,s,red\n").actuals().size());
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        List<Actual> some = List.of(new Actual("gdp", "GDP", "", 2023, 8566.1, "亿元", "a \"bulletin\", page 3\nof 4", ""),
                new Actual("pm25", "Yearly mean of PM2.5", "", 2024, 19, "微克/立方米", "monitor", "round"),
                new Actual("culture-network-levels", "Levels of the public culture network", Actual.EVERY_STREET, 2023, 3, "级", "s", ""));
        ActualsCsv.Read read = ActualsCsv.read(ActualsCsv.write(some), "a.csv", PLAN, Lang.EN);
        assertEquals(List.of(), read.problems());
        assertEquals(some, read.actuals());
        assertTrue(new String(ActualsCsv.write(some.subList(0, 1)), StandardCharsets.UTF_8).startsWith("\uFEFFindicator,year,value,unit,source\r\ngdp,2023,8566.1,亿元,"));
    }
}
