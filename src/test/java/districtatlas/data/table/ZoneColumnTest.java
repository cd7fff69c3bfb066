package districtatlas.data.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.data.DataFile;
import districtatlas.data.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneColumnTest {
    private static final List<NamedZone> ZONES = List.of(
        new NamedZone("nantou", List.of("南头街道", "Nantou Subdistrict"), Optional.of("440305001")),
        new NamedZone("nanshan", List.of("南山街道", "南山", "Nanshan Subdistrict"), Optional.of("440305002000")),
        new NamedZone("shekou", List.of("蛇口街道", "Shekou"), Optional.empty()),
        new NamedZone("bay", List.of("深圳湾超级总部基地"), Optional.empty()));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"南头街道|nantou", "南头|nantou", "南头街道办事处|nantou", "南头办事处|nantou", "南头街道办|nantou", "南山区南头街道|nantou", "深圳市南山区南头街道|nantou",
        "广东省深圳市南山区蛇口街道|shekou", "  南 头　街道 |nantou", "1.南头街道|nantou", "（1）南头街道|nantou", "Nantou|nantou", "nantou subdistrict|nantou", "ＮＡＮＴＯＵ|nantou",
        "南山|nanshan", "南山街道|nanshan", "Shekou Subdistrict|shekou", "蛇口|shekou", "深圳湾超级总部基地|bay", "440305001|nantou", "440305001000|nantou", "440305002|nanshan",
        "4.40305001E+8|", "南山区|", "福田区|", "合计|", "全区|", "蛇口社区|", "头|", "44030500|"})
    void aZoneIsKnownByAllItsNamesAndByNoOthers(String value, String id) {
        assertEquals(Optional.ofNullable(id), new ZoneNames(ZONES).find(value));
    }

    @Test
    void aNumberCanBeACode() {
        assertEquals(Optional.of("nantou"), new ZoneNames(ZONES).find(440305001L));
        assertEquals(Optional.of("nantou"), new ZoneNames(ZONES).find(440305001000.0));
    }

    @Test
    void aNameOfTwoZonesIsOfNeither() {
        List<NamedZone> two = List.of(new NamedZone("a", List.of("前海街道"), Optional.empty()), new NamedZone("b", List.of("前海片区"), Optional.empty()));

        assertEquals(Optional.empty(), new ZoneNames(two).find("前海"));
        assertEquals(Optional.of("b"), new ZoneNames(two).find("前海片区"));
    }

    @Test
    void theColumnThatNamesZonesIsFoundWithItsRows() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "序号,区,街道,人口\n1,南山,南头,10\n2,南山,蛇口街道,20\n3,南山,福田街道,30\n4,南山,南头街道,40\n");
        try (DataFile opened = new CsvFormat().open(file, ReadOptions.usual())) {
            ZoneColumn found = ZoneColumn.find(opened.layers().get(0), ZONES, Cancel.never()).orElseThrow();

            assertEquals(2, found.column());
            assertEquals(0.75, found.share());
            assertEquals(Map.of("2", "nantou", "3", "shekou", "5", "nantou"), found.zoneOf());
            assertEquals(List.of(new ZoneColumn.Unmatched("4", "福田街道")), found.unmatched());
            assertTrue(found.several());
            assertEquals(0.75, ZoneColumn.of(opened.layers().get(0), 2, ZONES, Cancel.never()).share());
        }
    }

    @Test
    void aTableOfOtherDistrictsNamesNone() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "区,人口\n南山区,1\n福田区,2\n罗湖区,3\n");
        try (DataFile opened = new CsvFormat().open(file, ReadOptions.usual())) {
            assertEquals(Optional.empty(), ZoneColumn.find(opened.layers().get(0), ZONES, Cancel.never()));
        }
    }
}
