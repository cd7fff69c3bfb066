package districtatlas.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
    private final Gazetteer gazetteer = new Gazetteer(List.of(
            name(PlaceHit.Kind.ZONE, "east", "东湾街道", "East Bay Sub-district", "dong wan jie dao", "东湾"),
            name(PlaceHit.Kind.ITEM, "plaza", "东湾文化广场", "East Bay Culture Plaza", "dong wan wen hua guang chang"),
            name(PlaceHit.Kind.ITEM, "lab", "海湖实验室", "Lake Laboratory", "hai hu shi yan shi", "湖实验室", "Haihu Lab"),
            name(PlaceHit.Kind.INDICATOR, "r-and-d", "R&D占GDP比重", "R&D share of GDP", "R D zhan GDP bi zhong"),
            name(PlaceHit.Kind.ZONE, "west", "西湾街道", "Lakeside Sub-district", "xi wan jie dao", "Lakeside"),
            name(PlaceHit.Kind.PLACE, "lakeside-station", "湖边", "Lakeside", "hu bian"),
            name(PlaceHit.Kind.PLACE, "line12", "12号线", "Line 12", "12 hao xian")));

    private static SearchName name(PlaceHit.Kind kind, String id, String zh, String en, String pinyin, String... aliases) {
        return new SearchName(kind, id, new Text(zh, en), List.of(aliases), List.of(), pinyin, 0, Text.NONE, java.util.Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "东湾, east",            // an alias is what a zone is called: the whole of it counts as its name
        "lakeside, west",       // … and goes before a station of that very name
        "文化广场, plaza", "dongwanwen, plaza", "dww, plaza", "wenhua, plaza", "wen hua guang, plaza",
        "haihu lab, lab", "湖实验, lab", "东文广, plaza", "culture pl, plaza", "１２号, line12", "12, line12", "r&d, r-and-d",
        "DONG WAN JIE, east"})
    void theThingMeantComesFirst(String query, String id) {
        List<PlaceHit> hits = gazetteer.search(query, 5);
        assertTrue(!hits.isEmpty(), query);
        assertEquals(id, hits.get(0).id());
    }

    @Test
    void anAliasThatMatchedIsShown() {
        assertEquals("", gazetteer.search("海湖", 1).get(0).matched());
        assertEquals("Haihu Lab", gazetteer.search("haihulab", 1).get(0).matched());
    }

    @Test
    void whatReadersSayIsFoundButNotShown() {
        Gazetteer said = new Gazetteer(List.of(new SearchName(PlaceHit.Kind.INDICATOR, "beds", new Text("病床数", "Hospital beds"), List.of("床数"),
                List.of("床位数"), "", 0, new Text("张 · 全区", "beds · district"), java.util.Optional.empty())), java.util.Map.of((int) '牀', (int) '床'));

        assertEquals("", said.search("床位", 1).get(0).matched());
        assertEquals(1, said.search("病牀", 1).size());
        assertEquals(1, said.search("hospital", 1).size());
        assertEquals(0, said.search("全区", 1).size());       // where it is, is not what it is
    }

    @Test
    void nothingIsFoundForNothing() {
        assertEquals(List.of(), gazetteer.search("  ", 5));
        assertEquals(List.of(), gazetteer.search("不存在的名字", 5));
        assertEquals(List.of(), gazetteer.search("东", 0));
    }
}
