package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.gazetteer.Gazetteer;
import districtatlas.gazetteer.PlaceHit;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers type, against the names of the shipped atlas. */
class ShippedSearchTest {
    private static final int SHOWN = 40;

    private static Gazetteer names;

    @BeforeAll
    static void read() {
        try (AtlasFile atlas = AtlasFile.openReadOnly(Path.of(System.getProperty("atlas.file")))) {
            names = Gazetteer.of(atlas);
        }
    }

    private static List<String> found(String query) {
        return names.search(query, SHOWN).stream().map(h -> h.name().zh() + "/" + h.context().zh().split(" · ")[0]).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "床位, 每千人医院病床数/张/千人", "床位, 新增区属公办病床/张", "病床, 新增公办养老床位/张",
        "南头古城, 南头古城/地铁站", "中山公园, 中山公园/地铁站", "世界之窗, 世界之窗/地铁站",
        "12号线, 南头古城/地铁站", "12号线, 12号线/地铁线", "Line 12, 四海/地铁站", "2号线, 海上世界/地铁站",
        "轨道12号线, 地铁12号线/地铁线路", "subway, 地铁12号线/地铁线路", "老城, 南头古城/特色街区", "剧场, 保利剧院/剧院与演艺场所",
        "特色街区, 南头古城/特色街区", "实验室, 鹏城实验室/实验室", "metro station, 四海/地铁站"})
    void isFoundByWhatReadersSay(String query, String wanted) {
        assertTrue(found(query).contains(wanted), () -> query + " finds " + found(query));
    }

    /** Full width, blanks between, traditional: one and the same. */
    @ParameterizedTest
    @CsvSource({
        "１２号线, 12号线", "粤 海 街 道, 粤海街道", "　粤海　街道, 粤海街道", "粵海街道, 粤海街道", "南頭古城, 南头古城", "深圳灣口岸, 深圳湾口岸",
        "華僑城, 华侨城", "騰訊, 腾讯", "病牀, 病床", "西麗高鐵站, 西丽高铁站", "ｙｈｊｄ, yhjd", "臺灣, 台湾"})
    void anotherWayOfWritingFindsTheSame(String written, String plain) {
        assertEquals(names.search(plain, SHOWN).stream().map(PlaceHit::id).toList(), names.search(written, SHOWN).stream().map(PlaceHit::id).toList());
    }

    @Test
    void aSummitAndItsWoodAreOnePlaceAndTheThingOfThatNameIsNotOfferedTwice() {
        assertEquals(1, found("塘朗山").stream().filter(f -> f.startsWith("塘朗山/")).count(), () -> found("塘朗山").toString());
        assertEquals(1, found("世界之窗").stream().filter(f -> f.equals("世界之窗/主题公园")).count(), () -> found("世界之窗").toString());
        assertEquals(0, found("世界之窗").stream().filter(f -> f.startsWith("世界之窗/绿地")).count(), () -> found("世界之窗").toString());
    }
}
