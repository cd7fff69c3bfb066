package districtatlas.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Section;
import districtatlas.base.vocabulary.Status;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.gazetteer.Gazetteer;
import districtatlas.plan.words.FigureWords;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped atlas held against the plan's text, read a second time. */
class ShippedFactsTest {
    private static AtlasFile file;
    private static Plan plan;

    @BeforeAll
    static void open() {
        file = AtlasFile.openReadOnly(Path.of(System.getProperty("atlas.file")));
        plan = PlanReader.read(file);
    }

    @AfterAll
    static void close() {
        file.close();
    }

    private static List<Belonging> in(String zone, Section section) {
        return plan.belongings(new ZoneId(zone), section);
    }

    private static Set<String> names(List<Belonging> things) {
        return things.stream().map(b -> b.item().name().zh()).collect(Collectors.toSet());
    }

    private static Item item(String name) {
        return plan.items().stream().filter(i -> i.name().zh().equals(name)).findFirst().orElseThrow(() -> new AssertionError(name));
    }

    // ---- what lies in a zone --------------------------------------------------------------------------------------

    @Test
    void theDistrictHasEverythingAndTellsWhatThePlanTiesToItself() {
        for (Section section : Section.values()) {
            assertEquals(plan.items().stream().filter(i -> i.kind().section() == section).count(), in("nanshan", section).size());
        }
        List<Belonging> projects = in("nanshan", Section.PROJECT);
        assertEquals(244, projects.size());
        assertEquals(188, projects.stream().filter(Belonging::named).count());
        assertTrue(names(projects).containsAll(Set.of("西丽高铁站", "妈湾跨海通道", "地铁7号线", "地铁9号线", "地铁11号线", "地铁12号线", "地铁13号线")));
        assertTrue(names(in("nanshan", Section.SITE)).contains("南头古城"));
    }

    /** Axis and belt by the key areas that lines 166 and 169 string together; the streets they cross are not their parts. */
    @ParameterizedTest
    @CsvSource({
        "axis, 16, 4, 留仙洞总部基地, 西丽高铁站",
        "belt, 39, 0, 三大千亿级产业集群, 鹏城实验室",
        "north, 20, 0, 西丽高铁站, 地铁5号线南延",
        "central, 19, 0, 腾讯, 鹏城实验室",
        "south, 51, 0, 妈湾智慧港, 腾讯",
        "beibu, 16, 2, 鹏城实验室, 腾讯",
        "qianhai, 31, 29, 妈湾智慧港, 腾讯"})
    void aZoneHasWhatItsPartsHave(String zone, int projects, int named, String has, String hasNot) {
        List<Belonging> things = in(zone, Section.PROJECT);
        assertTrue(names(things).contains(has) && !names(things).contains(hasNot), () -> names(things).toString());
        assertEquals(List.of((long) projects, (long) named), List.of((long) things.size() - things.stream().filter(b -> plan.holdsForEveryStreet(b.item())).count(),
                things.stream().filter(Belonging::named).count()));
    }

    @Test
    void theAxisAndTheBeltAreMadeOfWhatThePlanStringsTogether() {
        assertEquals(Set.of("高新区", "留仙洞", "大学城", "深圳湾CBD", "深圳湾口岸"), partsOf("axis"));
        assertEquals(Set.of("前海", "深圳湾", "蛇口", "蛇口国际海洋城"), partsOf("belt"));
    }

    private static Set<String> partsOf(String zone) {
        return plan.parts(new ZoneId(zone)).stream().map(z -> z.name().zh()).collect(Collectors.toSet());
    }

    // ---- what a mark certifies ------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "高新区文化产业聚集区, yuehai, KNOWN", "高新区文化产业聚集区, gaoxin, STATED", "高新区文化产业聚集区, central, STATED",
        "高新区扩区方案, yuehai, KNOWN", "高新区扩区方案, gaoxin, STATED", "深圳湾走廊文化产业聚集区, yuehai, KNOWN",
        "华侨城文化产业聚集区, shahe, KNOWN", "华侨城文化产业聚集区, oct, STATED", "南头文化产业聚集区, nantou, KNOWN",
        "粤海街道文体中心, yuehai, STATED", "粤海街道文体中心, central, STATED", "粤海街道文体中心, axis, ",
        "地铁7号线, xili, KNOWN", "地铁7号线, nanshan, KNOWN", "前海石公园, south, STATED", "前海石公园, belt, STATED"})
    void aMarkSpeaksOfTheOpenZone(String name, String zone, Certainty certainty) {
        assertEquals(Optional.ofNullable(certainty), plan.belonging(item(name), new ZoneId(zone)).map(Belonging::certainty));
    }

    /** A street is stated by its name in the thing's, by a level of streets, or on one of these lines, read again. */
    @Test
    void whereThePlanStatesAStreetItNamesIt() {
        Set<String> named = Set.of("国际人才街区创建点", "国际化试点街区", "外籍人才公共服务体系", "基层社会综合治理改革创新");
        List<String> unnamed = plan.items().stream().filter(i -> !plan.holdsForEveryStreet(i) && !named.contains(i.name().zh()))
                .flatMap(i -> i.zones().stream().filter(l -> l.certainty() == Certainty.STATED).flatMap(l -> plan.zone(l.zone()).stream())
                        .filter(z -> z.kind() == ZoneKind.STREET && !i.name().zh().contains(z.name().zh().replace("街道", ""))).map(z -> i.name().zh() + " in " + z.name().zh()))
                .toList();
        assertEquals(List.of(), unnamed);
    }

    // ---- the plan's own verbs -------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "102, “互联网+政务服务”示范区, DONE", "105, 国家文化和科技融合示范基地, GRANTED", "105, 东西部扶贫协作, DONE", "108, 地铁7号线, RUNNING",
        "459, 前海自贸区医院, UNKNOWN", "459, 国际前沿药品临床应用, SOUGHT", "384, 144小时过境免签, SOUGHT", "453, 外国人才永久居留服务大厅, SOUGHT",
        "308, 国际人才街区创建点, SOUGHT", "599, 综合授权改革, SOUGHT", "33, 养老机构医养结合, SOUGHT",
        "342, 妈湾智慧港, PLANNED", "342, 太子湾邮轮母港, PLANNED", "348, 月亮湾大道快速化改造, BUILDING", "348, 妈湾跨海通道, BUILDING", "348, 新城立交, BUILDING",
        "348, 穗莞深城际, PLANNED", "348, 港深西部快轨, PLANNED", "252, 深圳湾科技生态园, UNKNOWN", "252, 留仙洞总部基地, UNKNOWN",
        "378, 保利剧院, UNKNOWN", "378, 前海演艺中心, UNKNOWN", "205, 智慧交通, BUILDING", "507, 智慧应用, BUILDING",
        "93, 京东, SETTLED", "93, 埃森哲创新中心, SETTLED", "105, 深圳歌剧院, SETTLED", "105, 深圳创意设计馆, SETTLED",
        "453, 基层社会综合治理改革创新, PROPOSED", "519, 重大行政决策跟踪反馈和评估制度, PROPOSED", "519, 重大行政决策目录管理制度, PLANNED",
        "483, 信用修复机制, PROPOSED", "105, 特色文化街区示范段, RUNNING", "501, 平安南山, RUNNING", "507, 城市大脑, PLANNED"})
    void aStatusIsTheVerbOfItsLine(int line, String name, Status status) {
        Item item = item(name);
        assertEquals(status, item.status());
        assertTrue(item.sources().stream().anyMatch(c -> c.line() == line), () -> name + " on " + item.sources());
    }

    @Test
    void moreThanFourThousandIsNotFourThousand() {
        Target companies = plan.targets().stream().filter(t -> t.indicator().name().zh().equals("国家高新技术企业") && t.figure().year().orElse(0) == 2020)
                .findFirst().orElseThrow();
        assertEquals("超过4000家 · 2020年", new FigureWords(new Messages(Lang.ZH)).say(companies).text());
        assertEquals("more than 4,000 companies · 2020", new FigureWords(new Messages(Lang.EN)).say(companies).text());
    }

    // ---- names ----------------------------------------------------------------------------------------------------

    @Test
    void everyNameOfTheTextIsFound() throws IOException {
        Gazetteer gazetteer = Gazetteer.of(file);
        try (InputStream names = ShippedFactsTest.class.getResourceAsStream("names.txt")) {
            List<String> wanted = new String(names.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#")).toList();
            assertTrue(wanted.size() > 400, "names: " + wanted.size());
            assertEquals(List.of(), wanted.stream().filter(l -> gazetteer.search(l.substring(l.indexOf(' ') + 1), 1).isEmpty()).toList());
        }
    }

    @Test
    void aCollectiveNameHasNoMembersOfOurOwn() {
        Item ten = item("十大重点发展片区");
        assertFalse(ten.noPlace().isEmpty());
        assertEquals(List.of(), ten.related());
    }
}
