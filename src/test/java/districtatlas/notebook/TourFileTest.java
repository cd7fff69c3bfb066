package districtatlas.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.NotWritten;
import districtatlas.base.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A tour's file is read back as it was written, and tells what is wrong in it. */
class TourFileTest {
    private static final String HEAD = "{\"kind\":\"district-atlas-tour\",\"version\":1,\"title\":\"T\",\"steps\":[";

    @TempDir
    Path folder;

    private static TourFile.Read read(String text) {
        return TourFile.read(text.getBytes(StandardCharsets.UTF_8), "some.tour");
    }

    private static List<String> codes(TourFile.Read read) {
        return read.problems().stream().map(Problem::code).toList();
    }

    private static List<String> captions(TourFile.Read read) {
        return read.tour().orElseThrow().steps().stream().map(s -> s.words().caption()).toList();
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() throws NotWritten, IOException {
        SomeNotebook some = new SomeNotebook(7);
        List<OwnStep> steps = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            steps.add(some.step().in(new EntryId("file")).withRank(i));
        }
        OwnTour tour = new OwnTour(new TourHead("Mine \"quoted\"\n\u4e00", "about \\ it", 0), steps);
        Path file = folder.resolve("mine.tour");
        TourFile.write(file, tour, "three");
        TourFile.Read read = TourFile.read(file);
        assertEquals(List.of(), read.problems());
        assertEquals(Optional.of(tour), read.tour());
        assertFalse(Files.readString(file).contains(folder.toString()), "no path");
        assertEquals(TourFile.text(tour, "three"), TourFile.text(read.tour().orElseThrow(), "three"));
    }

    /** Which step and which field, and the steps that are good. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"title\": 7                          | tour.step-text    | title",
        "\"caption\": [\"a\"]                  | tour.step-text    | caption",
        "\"state\": {\"theme\":\"all\"}        | tour.step-text    | state",
        "\"seconds\": -1                       | tour.step-seconds | seconds",
        "\"seconds\": 1e99                     | tour.step-seconds | seconds",
        "\"seconds\": \"ten\"                  | tour.step-seconds | seconds",
        "\"seconds\": 2.5                      | tour.step-seconds | seconds",
        "\"zones\": \"z1\"                     | tour.step-names   | zones",
        "\"things\": [\"i1\", 3]               | tour.step-names   | things",
        "\"zones\": [\" \"]                    | tour.step-names   | zones",
        "\"frame\": [1, 2, 3]                  | tour.step-frame   | frame",
        "\"frame\": [1, 2, 1e999, 4]           | tour.step-frame   | frame",
        "\"frame\": [3, 2, 1, 4]               | tour.step-frame   | frame",
        "\"frame\": [1, \"NaN\", 3, 4]         | tour.step-frame   | frame",
        "\"arrive\": \"fly\"                   | tour.step-arrive  | arrive"})
    void aBadFieldIsToldWithItsStepAndTheOtherStepsAreRead(String field, String code, String name) {
        TourFile.Read read = read(HEAD + "{\"caption\":\"one\"},{" + field + "},{\"caption\":\"three\"}]}");
        assertEquals(List.of(code), codes(read));
        assertEquals(List.of("one", "three"), captions(read));
        String said = read.problems().get(0).detailIn(new Messages(Lang.EN));
        assertTrue(said.startsWith("step 2: \"" + name + "\""), said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "7", "{}", "{\"steps\":[]}", "{\"kind\":\"district-atlas-tour\"}", "{\"kind\":\"district-atlas-tour\",\"steps\":{}}"})
    void whatIsNoTourIsSaidToBeNone(String text) {
        TourFile.Read read = read(text);
        assertEquals(Optional.empty(), read.tour());
        assertEquals(List.of("tour.no-tour"), codes(read));
    }

    /** NaN is no JSON; what a text breaks off in is told by its line. */
    @ParameterizedTest
    @ValueSource(strings = {"{\"kind\":\"district-atlas-tour\",\n\"steps\":[{\"frame\":[NaN,1,2,3]}]}", "{\"kind\":\"district-atlas-tour\",\n\"steps\":[{\"title\":\"a", "{\n\"a\":1,\"a\":2}"})
    void whatIsBrokenIsToldByItsLine(String text) {
        TourFile.Read read = read(text);
        assertEquals(Optional.empty(), read.tour());
        assertEquals("some.tour is broken off or damaged at line 2; nothing of it was read", read.problems().get(0).detail());
    }

    @Test
    void hostileFilesEndInASentence() throws IOException {
        assertEquals(List.of("tour.no-tour"), codes(read("[".repeat(100_000))));
        assertEquals(1, TourFile.read(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2, (byte) 0xd8}, "x").problems().size());
        TourFile.Read endless = read(HEAD + "{},".repeat(600) + "{}]}");
        assertEquals(List.of("tour.long"), codes(endless));
        assertEquals(500, endless.tour().orElseThrow().steps().size());
        Path huge = folder.resolve("huge.tour");
        Files.writeString(huge, " ".repeat((8 << 20) + 1));
        assertEquals(List.of("tour.large"), codes(TourFile.read(huge)));
        assertEquals(List.of("tour.unreadable"), codes(TourFile.read(folder.resolve("gone.tour"))));
        assertEquals(List.of("tour.unreadable"), codes(TourFile.read(folder)));
    }

    @Test
    void whatThisVersionDoesNotKnowIsSaidAndTheRestIsRead() {
        TourFile.Read read = read("{\"kind\":\"district-atlas-tour\",\"version\":9,\"music\":\"on\",\"title\":3,\"steps\":[{\"caption\":\"one\",\"tilt\":4},7]}");
        assertEquals(List.of("tour.newer", "tour.unknown", "tour.head", "tour.step-unknown", "tour.step"), codes(read));
        assertEquals(List.of("one"), captions(read));
    }
}
