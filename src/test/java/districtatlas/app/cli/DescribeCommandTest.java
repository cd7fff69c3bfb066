package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Over the shipped atlas, through the front door. */
class DescribeCommandTest {
    private static final Path ATLAS = Path.of(System.getProperty("atlas.file"));

    @Test
    void theWholeMapIsToldWithHeadings() {
        CommandRun run = CommandRun.over(ATLAS, "describe");
        assertEquals(0, run.exit());
        assertTrue(run.out().startsWith("# 南山区：地图的文字说明\n"), run::out);
        assertTrue(run.out().contains("\n## 空间结构\n") && run.out().contains("\n### 沿科技创新轴\n") && run.out().contains("\n### 粤海街道\n"), run::out);
    }

    @Test
    void aZoneIsToldInEnglishAndWithoutMarks() {
        CommandRun run = CommandRun.of("describe", "西丽", "--lang", "en", "--plain", "--atlas", ATLAS.toString());
        assertEquals(0, run.exit());
        assertTrue(run.out().startsWith("Xili Sub-district\n"), run::out);
        assertFalse(run.out().contains("#"), run::out);
    }

    @Test
    void anUnknownZoneIsToldInOneSentenceThatListsThem() {
        CommandRun run = CommandRun.over(ATLAS, "describe", "Atlantis");
        assertEquals(2, run.exit());
        assertEquals("", run.out());
        assertTrue(run.err().contains("西丽街道") && run.err().strip().lines().count() == 1, run::err);
    }

    @Test
    void anUnknownLanguageIsToldToo() {
        CommandRun run = CommandRun.of("describe", "--lang", "fr", "--atlas", ATLAS.toString());
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("zh") && run.err().contains("en"), run::err);
    }
}
