package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.author.ThreeZones;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code atlas slides} and {@code atlas handout} in a made-up district. */
class TalkCommandsTest {
    @TempDir
    private Path folder;
    private Path atlas;

    @BeforeEach
    void makeADistrict() throws IOException {
        atlas = ThreeZones.compiledIn(folder);
    }

    private String refused(String... args) {
        CommandRun run = CommandRun.over(atlas, args);
        assertEquals(2, run.exit(), run::said);
        assertEquals(1, run.err().lines().count(), run.err());
        return run.err();
    }

    @ParameterizedTest
    @ValueSource(strings = {"slides", "handout"})
    void theWalkIsWrittenAndGoesByThreeNames(String command) throws IOException {
        String ending = command.equals("slides") ? ".pptx" : ".pdf";
        byte[] first = null;
        for (String[] name : new String[][] {{}, {"walk"}, {"讲解"}}) {
            Path file = folder.resolve("talk" + name.length + ending);
            String[] args = java.util.stream.Stream.of(new String[] {command}, name, new String[] {"--out", file.toString()}).flatMap(java.util.Arrays::stream).toArray(String[]::new);
            assertEquals(CommandRun.QUIET, CommandRun.over(atlas, args));
            byte[] written = Files.readAllBytes(file);
            if (first != null) {
                assertArrayEquals(first, written, "the same walk by another name");
            }
            first = written;
        }
    }

    @Test
    void zonesAreSlidesToo() {
        assertEquals(CommandRun.QUIET, CommandRun.over(atlas, "slides", "--zones", "--out", folder.resolve("z.pptx").toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"slides", "handout"})
    void anUnknownWalkIsASentenceThatNamesThoseThereAre(String command) throws IOException {
        Path file = Files.writeString(folder.resolve(command.equals("slides") ? "a.pptx" : "a.pdf"), command.equals("slides") ? "PK\u0003\u0004old" : "%PDF old");
        String said = refused(command, "nowhere", "--out", file.toString());
        assertTrue(said.contains("nowhere") && said.contains("walk"), said);
        assertTrue(Files.readString(file).endsWith("old"), "what was there is untouched");
    }

    @Test
    void anUnknownZoneAndAWalkBesideZonesAreRefused() {
        Path file = folder.resolve("a.pptx");
        assertTrue(refused("slides", "--zone", "nowhere", "--out", file.toString()).contains("nowhere"));
        assertTrue(refused("slides", "walk", "--zones", "--out", file.toString()).contains("--zones"));
        assertTrue(refused("slides", "--key-areas", "--out", file.toString()).contains("--zones"), "not left unheard");
        assertTrue(refused("slides", "--zone", "甲街", "--key-areas", "--out", file.toString()).contains("--zones"));
        assertFalse(Files.exists(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no/such/folder/a", "."})
    void aPlaceThatCannotBeWrittenIsRefusedBeforeAnythingIsPainted(String place) {
        refused("slides", "--out", folder.resolve(place).toString() + (place.equals(".") ? "" : ".pptx"));
        refused("handout", "--out", folder.resolve(place).toString() + (place.equals(".") ? "" : ".pdf"));
    }

    @Test
    void aFileOfAnotherKindIsNotOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("essay.pptx"), "my essay");
        refused("slides", "--out", file.toString());
        assertEquals("my essay", Files.readString(file));
        refused("slides", "--out", folder.resolve("talk.txt").toString());
    }
}
