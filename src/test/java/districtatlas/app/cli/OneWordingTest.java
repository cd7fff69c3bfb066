package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.plan.Plan;
import districtatlas.plan.PlanReader;
import districtatlas.plan.Target;
import districtatlas.plan.Zone;
import districtatlas.plan.words.FigureSaid;
import districtatlas.plan.words.FigureWords;
import districtatlas.print.report.ContentReport;
import districtatlas.print.report.ReportContent;
import districtatlas.plan.words.YearTable;
import districtatlas.ui.tour.WalkFigure;
import districtatlas.plan.Years;
import districtatlas.ui.zone.PanelComposer;
import districtatlas.ui.zone.PanelRow;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Every figure of the shipped atlas is said in the same words in the panel, the table of years, the walk, the report and on the command line. */
class OneWordingTest {
    private final AtlasFile file = AtlasFile.openReadOnly(Path.of(System.getProperty("atlas.file")));
    private final Plan plan = PlanReader.read(file);
    private final Years years = new Years(List.of(2020, 2025, 2035));

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        file.close();
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void thePanelSaysIt(Lang lang) {
        Map<String, String> says = new HashMap<>();
        PanelComposer composer = new PanelComposer(plan, years, new Messages(lang));
        for (Zone zone : plan.zones()) {
            for (int year : years.all()) {
                composer.compose(zone.id(), List.of(), year).orElseThrow().sections().stream().flatMap(s -> s.groups().stream()).flatMap(g -> g.rows().stream())
                        .filter(PanelRow.FigureRow.class::isInstance).map(PanelRow.FigureRow.class::cast)
                        .forEach(r -> says.put(r.figure(), r.name() + "|" + r.said().text()));
            }
        }
        FigureWords words = new FigureWords(new Messages(lang));
        assertEquals(all(lang, t -> words.name(t) + "|" + words.say(t).text()), says);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void theTableOfYearsSaysItUnlessTheColumnSaysTheYear(Lang lang) {
        Map<String, FigureSaid> whole = said(lang);
        List<YearTable.Row> rows = YearTable.of(plan, years, new Messages(lang)).rows();
        assertTrue(rows.size() > 5, rows::toString);
        rows.stream().flatMap(r -> r.cells().stream()).forEach(cell -> cell.says().forEach(s -> {
            FigureSaid full = whole.get(s.figure());
            assertEquals(full.amount(), s.said().amount());
            assertTrue(full.text().startsWith(s.said().text()), s + " is a part of " + full);
            assertTrue(s.said().when().equals(full.when()) || full.when().startsWith(String.valueOf(cell.year())), s + " under " + cell.year());
        }));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void theWalkSaysItAndLeavesTheYearToItsText(Lang lang) {
        FigureWords words = new FigureWords(new Messages(lang));
        for (Target target : plan.targets()) {
            FigureSaid said = words.say(target);
            List<String> shown = labels(new WalkFigure(words.name(target), said, false)).toList();
            assertEquals(words.name(target), shown.get(0));
            assertEquals(Stream.of(said.verb(), said.value()).filter(t -> !t.isEmpty()).toList(), shown.subList(1, shown.size()));
        }
    }

    private static Stream<String> labels(Node node) {
        return node instanceof Labeled label ? Stream.of(label.getText())
                : node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(OneWordingTest::labels) : Stream.of();
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void theReportSaysItUnlessTheColumnSaysTheYear(Lang lang) throws Exception {
        Document page = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(ContentReport.html(ReportContent.read(file), new Messages(lang)))));
        Map<String, String> amounts = new LinkedHashMap<>();
        NodeList figures = (NodeList) XPathFactory.newInstance().newXPath().evaluate("//div[starts-with(@id, 'figure-')]", page, XPathConstants.NODESET);
        Map<String, FigureSaid> whole = said(lang);
        for (int i = 0; i < figures.getLength(); i++) {
            Element figure = (Element) figures.item(i);
            String id = figure.getAttribute("id").substring("figure-".length());
            amounts.put(id, figure.getElementsByTagName("span").item(0).getTextContent());
            String when = whole.get(id).when();
            String column = column(figure);
            assertTrue(when.startsWith(column) || figure.getTextContent().contains(when), id + ": " + when + " under " + column);
        }
        assertEquals(all(lang, t -> whole.get(t.figure().id()).amount()), amounts);
    }

    /** The year in the head of the figure's column; empty where that is none. */
    private static String column(Element figure) {
        Element cell = (Element) figure.getParentNode();
        int at = 0;
        for (org.w3c.dom.Node before = cell.getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
            at += before instanceof Element ? 1 : 0;
        }
        Element table = (Element) cell.getParentNode().getParentNode().getParentNode();
        String head = table.getElementsByTagName("th").item(at).getTextContent();
        return head.matches("\\d{4}") ? head : "";
    }

    @Test
    void theExportSaysItInBothLanguages() throws Exception {
        AtlasJson json = new AtlasJson(plan);
        JsonNode targets = new ObjectMapper().readTree(json.write(json.everything())).get("targets");
        Map<String, String> zh = new HashMap<>();
        Map<String, String> en = new HashMap<>();
        targets.forEach(t -> zh.put(t.get("id").asText(), t.get("says").asText()));
        targets.forEach(t -> en.put(t.get("id").asText(), t.get("saysEn").asText()));
        Map<String, FigureSaid> wholeZh = said(Lang.ZH);
        Map<String, FigureSaid> wholeEn = said(Lang.EN);
        assertEquals(all(Lang.ZH, t -> wholeZh.get(t.figure().id()).text()), zh);
        assertEquals(all(Lang.EN, t -> wholeEn.get(t.figure().id()).text()), en);
    }

    /** A number that a target starts from is never without the words by which the plan limits it. */
    @Test
    void theExportSaysBaselinesAsTheirOwnFigures() throws Exception {
        AtlasJson json = new AtlasJson(plan);
        Map<String, JsonNode> results = new HashMap<>();
        JsonNode targets = new ObjectMapper().readTree(json.write(json.everything())).get("targets");
        targets.forEach(t -> results.put(t.get("indicator").asText() + t.get("scope").asText() + t.get("value") + t.get("year"), t));
        List<String> said = new ArrayList<>();
        for (JsonNode t : targets) {
            if (!t.get("baseline").isNull()) {
                JsonNode result = results.get(t.get("indicator").asText() + t.get("scope").asText() + t.get("baseline") + t.get("baselineYear"));
                assertEquals(result.get("says"), t.get("baselineSays"));
                assertEquals(result.get("direction"), t.get("baselineDirection"));
                said.add(t.get("baselineSaysEn").asText());
            }
        }
        assertTrue(said.contains("more than 4,000 companies · 2020"), said.toString());
    }

    /** The plan's figures that limit a number, and one that is a state and no count, are worded as its text has them. */
    @Test
    void aResultIsNoStrongerThanTheText() {
        assertEquals(List.of("功能基本形成 · 2020年", "超过4000家 · 2020年"), results(Lang.ZH));
        assertEquals(List.of("have largely taken shape · 2020", "more than 4,000 companies · 2020"), results(Lang.EN));
    }

    private List<String> results(Lang lang) {
        FigureWords words = new FigureWords(new Messages(lang));
        return Stream.of("four-centres-2020-result-nanshan", "high-tech-firms-2020-result-nanshan")
                .map(id -> plan.targets().stream().filter(t -> t.figure().id().equals(id)).map(t -> words.say(t).text()).findFirst().orElseThrow()).toList();
    }

    /** The command {@code zone} prints what a zone aims at. */
    @ParameterizedTest
    @EnumSource(Lang.class)
    void theTerminalSaysIt(Lang lang) {
        FigureWords words = new FigureWords(new Messages(lang));
        StringWriter pages = new StringWriter();
        plan.zones().forEach(z -> new ZonePage(plan, new Messages(lang)).print(z, new PrintWriter(pages)));
        Set<String> lines = pages.toString().lines().map(l -> l.replaceFirst("  \\[[^\\[]*]$", "")).collect(Collectors.toSet());
        List<Target> aims = plan.targets().stream().filter(t -> t.figure().role().isAim()).toList();
        assertTrue(aims.size() > 80);
        List<String> unsaid = aims.stream().map(t -> "  " + words.name(t) + "  " + words.say(t).text()).filter(l -> !lines.contains(l)).toList();
        assertEquals(List.of(), unsaid);
    }

    /** Nothing is computed or respelled in the text's own language: whoever looks the line up finds these characters. */
    @Test
    void inChineseNumberAndUnitAreTheTextsOwnCharacters() {
        FigureWords words = new FigureWords(new Messages(Lang.ZH));
        assertEquals(List.of(), plan.targets().stream().filter(t -> !t.figure().asWritten().zh().contains(words.say(t).value())).toList());
        assertEquals(List.of(), plan.targets().stream().map(t -> words.say(t).amount()).filter(a -> a.matches(".*(\\d,\\d|\\d \\D).*")).toList());
    }

    /** Nobody says "10,000 × 100 million yuan". */
    @Test
    void inEnglishNoUnitCountsInTenThousands() {
        FigureWords words = new FigureWords(new Messages(Lang.EN));
        assertEquals(List.of(), plan.targets().stream().filter(t -> t.figure().value().isPresent()).map(t -> words.say(t).amount())
                .filter(a -> a.matches(".*[×\\d] (\\d|times \\d).*")).toList());
    }

    private Map<String, FigureSaid> said(Lang lang) {
        FigureWords words = new FigureWords(new Messages(lang));
        return plan.targets().stream().collect(Collectors.toMap(t -> t.figure().id(), words::say));
    }

    private Map<String, String> all(Lang lang, Function<Target, String> wording) {
        Map<String, String> all = plan.targets().stream().collect(Collectors.toMap(t -> t.figure().id(), wording));
        assertTrue(all.size() > 150, lang + " has " + all.size());
        return all;
    }
}
