package districtatlas.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.folder.SourcesFile.Said;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who made what layers are made of. */
class SourcesFileTest {
    private static final Said NOTHING = new Said("", "", "", "", "", "");

    @TempDir
    Path folder;

    private String put(String before, String source, Said said, String layer) {
        FolderDraft draft = new FolderDraft(folder);
        draft.put(SourcesFile.FILE, before);
        SourcesFile.put(draft, source, said, List.of(layer), true);
        return draft.text(SourcesFile.FILE).orElseThrow();
    }

    @Test
    void whatSomebodyWroteStays() {
        String mine = """
                # Ours.

                # from the office
                - id: streets
                  provider: "测绘院"      # asked in May
                  provider_en: "The survey office"
                  licence: unknown
                  attribution: "测绘院"
                  lineage: "由图上数字化。"
                  lineage_en: "Digitised."
                  accuracy: "5 m"       # as they say
                  layers: [street, sea]
                """;
        assertEquals(mine, put(mine, "streets", NOTHING, "street"));
        assertEquals(mine.replace("[street, sea]", "[street, sea, land]"), put(mine, "streets", NOTHING, "land"));
        assertEquals(mine, put(mine, "streets", new Said("测绘院", "", "", "", "", ""), "sea"), "the same name is no reason to write it in English again");
        assertEquals(mine.replace("\"测绘院\"      # asked in May", "某院").replace("\"The survey office\"", "某院"), put(mine, "streets", new Said("某院", "", "", "", "", ""), "sea"));
    }

    @Test
    void aLayerLeavesTheOtherSources() {
        String mine = """
                - id: water
                  provider: 甲
                  provider_en: A
                  accuracy: "5 m"       # as they say
                  layers: [water_area, river]
                """;
        String made = put(mine, "river", new Said("乙", "2026", "CC0-1.0", "", "画的。", "Drawn."), "river");
        assertEquals(mine.replace("[water_area, river]", "[water_area]") + """
                - id: river
                  provider: 乙
                  provider_en: 乙
                  dated: "2026"
                  dated_en: "2026"
                  licence: "CC0-1.0"
                  attribution: 乙
                  lineage: "画的。"
                  lineage_en: "Drawn."
                  layers: [river]
                """, made);
    }
}
