package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import districtatlas.author.AtlasCompiler;
import districtatlas.author.ThreeZones;
import districtatlas.base.ProblemLog;
import districtatlas.map.style.SldReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type, and what names of a file may do to the terminal they read. */
class TypedInputTest {
    @TempDir
    private static Path folder;
    private static Path atlas;

    @BeforeAll
    static void compile() {
        atlas = ThreeZones.compiledIn(folder);
    }

    /** Jia Street is there. */
    @ParameterizedTest
    @ValueSource(strings = {"120.11,30.21", "120.11, 30.21", "120.11，30.21", "１２０．１１，３０．２１", "120.11 30.21", " 120.11、30.21 ", "120.11°,30.21°", "+120.11;30.21"})
    void aPlaceIsReadHoweverItIsTyped(String place) {
        CommandRun run = CommandRun.over(atlas, "identify", place);

        assertEquals("", run.err());
        assertTrue(run.out().lines().anyMatch("甲街"::equals), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-113.9,-22.5", "-113.9，22.5", "-113.9, -22.5", "－１１３．９，－２２．５", "\u2212113.9,22.5", "-.5,0"})
    void aPlaceInTheWestIsNoOption(String place) throws Exception {
        CommandRun run = CommandRun.over(atlas, "identify", place);
        assertEquals("", run.err());
        assertEquals("此处不在任何区域之内。", run.out().strip());
        for (CommandRun json : List.of(CommandRun.over(atlas, "identify", "--json", place), CommandRun.over(atlas, "identify", place, "--json"))) {
            assertEquals("{\"zones\":[],\"ids\":[]}", new ObjectMapper().readTree(json.out()).toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-200,22", "-113.9", "0x71,22", "NaN,22", "113.9d,22.5f", "1e2,22", "22.5,113.9,5", "１１３，ａ"})
    void whatIsNoPlaceIsSaid(String place) {
        CommandRun run = CommandRun.over(atlas, "identify", place);

        assertEquals(2, run.exit());
        assertEquals("", run.out());
    }

    @ParameterizedTest
    @CsvSource({"甲街, 甲街", "ＪＩＡ　ＳＴＲＥＥＴ, 甲街", "Jia Street, 甲街", "ｊｉａ, 甲街"})
    void aNameIsFoundInFullWidth(String typed, String found) {
        assertEquals(found, CommandRun.over(atlas, "zone", typed).out().lines().findFirst().orElse("").strip().split(" ")[0]);
    }

    @Test
    void aNameWithCommandsToTheTerminalIsPrintedWithoutThem() throws Exception {
        Path sources = ThreeZones.copyTo(folder.resolve("spoilt"));
        Path items = sources.resolve("plan/items/things.yaml");
        String name = "老\\e]0;x\\a广\\u009b31m场\\u202e";
        Files.writeString(items, Files.readString(items).replace("name: 老广场", "name: \"" + name + "\"\n  aliases: [老广场]"));
        Path file = folder.resolve("spoilt.gpkg");
        ProblemLog log = new ProblemLog();
        assertTrue(AtlasCompiler.compile(sources, file, SldReader::proofread, log), log.all()::toString);

        CommandRun text = CommandRun.over(file, "zone", "乙街");
        CommandRun json = CommandRun.over(file, "zone", "乙街", "--json");

        assertTrue(text.out().contains("老\uFFFD]0;x\uFFFD广\uFFFD31m场\uFFFD"), text.out());
        assertTrue((text.said() + json.said()).codePoints().noneMatch(PlainTerminal::isCommand));
        assertTrue(new ObjectMapper().readTree(json.out()).toString().contains("广\u009b31m场\u202e"), "nothing is lost in JSON");
    }

    @Test
    void aWrongWordIsNotSentBackRaw() {
        CommandRun run = CommandRun.over(atlas, "zone", "\u001b[2J甲");

        assertEquals(2, run.exit());
        assertTrue(run.err().codePoints().noneMatch(PlainTerminal::isCommand) && run.err().contains("\uFFFD[2J甲"), run.err());
    }
}
