package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import districtatlas.author.ThreeZones;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.Reply;
import districtatlas.notebook.Actual;
import districtatlas.notebook.EntryId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Listing, checking and drawing a file of the reader's own. */
class NotesCommandTest {
    @TempDir
    private static Path folder;
    private static Path atlas;
    private static Path own;

    @BeforeAll
    static void make() {
        atlas = ThreeZones.compiledIn(folder);
        own = OwnFiles.write(folder.resolve("own.atlas"), OwnFiles.everything());
    }

    private static CommandRun run(String... words) {
        return CommandRun.of(words);
    }

    @Test
    void everythingIsListedAsJson() throws IOException {
        CommandRun run = run("notes", own.toString(), "--json");
        assertEquals(0, run.exit(), run.said());
        assertEquals("", run.err());
        JsonNode root = run.json();
        JsonNode note = root.get("notes").get(0);
        assertEquals("n1", note.get("id").asText());
        assertEquals("place", note.get("subject").get("kind").asText());
        assertEquals("the road\nis missing", note.get("text").asText());
        assertEquals("Lin", note.get("author").asText());
        assertEquals("2035-06-01T08:00:00Z", note.get("made").asText());
        assertEquals("settled", note.get("state").asText());
        assertEquals("it is being built", note.get("replies").get(0).get("text").asText());
        assertEquals(120.11, note.get("lon").asDouble());
        assertEquals(30.21, note.get("lat").asDouble());
        assertEquals(OwnFiles.hash(), note.get("photos").get(0).get("sha256").asText());
        JsonNode ofZone = root.get("notes").get(1);
        assertEquals("jia", ofZone.get("subject").get("id").asText());
        assertEquals("open", ofZone.get("state").asText());
        assertTrue(ofZone.get("lon").isNull() && ofZone.get("lat").isNull());
        assertEquals(List.of(), List.copyOf(Arrays.asList(ofZone.get("replies").findValuesAsText("text").toArray())));
        assertEquals("[[120.11,30.21],[120.12,30.22]]", root.get("marks").get(0).get("corners").toString());
        JsonNode tour = root.get("tours").get(0);
        assertEquals("For the council", tour.get("title").asText());
        assertEquals("[\"the whole\",\"the street\"]", tour.get("steps").findValues("caption").toString().replace(", ", ","), "in the tour's order");
        assertEquals(2030, tour.get("steps").get(0).get("state").get("year").asInt());
        JsonNode actual = root.get("actuals").get(0);
        assertEquals("gdp 2023 8500 亿元 统计公报", String.join(" ", List.of(actual.get("indicator").asText(), actual.get("year").asText(), actual.get("value").asText(),
                actual.get("unit").asText(), actual.get("source").asText())));
        assertEquals("arrow", root.get("marks").get(0).get("form").asText());
    }

    /** Bookmarks in the reader's own order, each state by its fields. */
    @Test
    void aBookmarksStateIsAnObject() throws IOException {
        JsonNode bookmarks = run("notes", own.toString(), "--json").json().get("bookmarks");
        assertEquals(List.of("first", "second"), bookmarks.findValuesAsText("name"));
        JsonNode state = bookmarks.get(0).get("state");
        assertEquals("{\"place\":{\"east\":1000.5,\"north\":2000.25,\"metresPerPixel\":30.5},\"theme\":\"all\",\"palette\":\"dark\",\"year\":2030,\"zone\":\"jia\"}", state.toString());
    }

    @Test
    void theListIsForPeople() {
        CommandRun run = run("--lang", "en", "notes", own.toString());
        assertEquals(0, run.exit());
        for (String line : List.of("Notes (2, of them open 1)", "[settled] the road", "[open] whole street", "zone: Jia Street", "> [settled] it is being built",
                "Marks (1)", "arrow  this way  120.11000,30.21000", "Bookmarks (2)", "Photos (1)", "Actual values (1)", "GDP  2023  8500 亿元  source: 统计公报  初步核算  Lin",
                "Tours (1)", "For the council  steps: 2  Lin")) {
            assertTrue(run.out().contains(line), line + " in " + run.out());
        }
        assertFalse(run("--lang", "zh", "notes", own.toString()).out().contains("Notes"));
    }

    @Test
    void twoWordingsAreBothListed() throws IOException {
        Notebook lin = OwnFiles.first().changed(EntryKinds.NOTE, OwnFiles.NOTE, n -> n.withText("by Lin"), OwnFiles.by("Lin", 20));
        Notebook wang = OwnFiles.first().changed(EntryKinds.NOTE, OwnFiles.NOTE, n -> n.withText("by Wang"), OwnFiles.by("Wang", 30));
        Path file = OwnFiles.write(folder.resolve("two.atlas"), lin.joined(wang));
        JsonNode note = run("notes", file.toString(), "--json").json().get("notes").get(0);
        assertEquals("by Wang", note.get("text").asText());
        assertEquals("by Lin", note.get("disputed").get(0).get("text").asText());
    }

    /** One entry, edited in two copies: both values are listed. */
    @Test
    void twoActualValuesOfOneEntryAreBothListed() throws IOException {
        EntryId id = new EntryId("a1");
        Notebook first = Notebook.EMPTY.with(EntryKinds.ACTUAL, id, new Actual("gdp", "GDP", "", 2023, 8500, "亿元", "bulletin", ""), OwnFiles.by("Lin", 1));
        Notebook lin = first.changed(EntryKinds.ACTUAL, id, a -> new Actual("gdp", "GDP", "", 2023, 8566, "亿元", "bulletin", ""), OwnFiles.by("Lin", 20));
        Notebook wang = first.changed(EntryKinds.ACTUAL, id, a -> new Actual("gdp", "GDP", "", 2023, 8600, "亿元", "yearbook", ""), OwnFiles.by("Wang", 30));
        Path file = OwnFiles.write(folder.resolve("actuals.atlas"), lin.joined(wang));
        JsonNode actual = run("notes", file.toString(), "--json").json().get("actuals").get(0);
        assertEquals(8600, actual.get("value").asInt());
        assertEquals("2023: 8566亿元 (bulletin)", actual.get("disputed").get(0).get("text").asText());
        assertTrue(run("--lang", "en", "notes", file.toString()).out().contains("other wording: GDP  2023  8566 亿元  source: bulletin"));
        assertEquals(0, run("check", file.toString()).exit());
    }

    @Test
    void aNoteOpenedAgainIsOpen() throws IOException {
        Notebook again = OwnFiles.everything().with(EntryKinds.REPLY, new EntryId("r2"), new Reply(OwnFiles.NOTE, "no", Optional.of(false)), OwnFiles.by("Lin", 99));
        Path file = OwnFiles.write(folder.resolve("again.atlas"), again);
        assertEquals("open", run("notes", file.toString(), "--json").json().get("notes").get(0).get("state").asText());
    }

    @Test
    void aGoodFileIsFoundGoodAndAChangedPictureIsNot() throws SQLException {
        assertEquals(new CommandRun(0, "The file of notes has no problems.\n", ""), unix(run("--lang", "en", "check", own.toString())));
        Path spoilt = OwnFiles.write(folder.resolve("spoilt.atlas"), OwnFiles.everything());
        change(spoilt, "update picture set bytes = x'00'");
        CommandRun check = run("--lang", "en", "check", spoilt.toString());
        assertEquals(1, check.exit(), check.said());
        assertTrue(check.out().contains("[notebook.picture-other]"), check.said());
    }

    private static CommandRun unix(CommandRun run) {
        return new CommandRun(run.exit(), run.out().replace("\r\n", "\n"), run.err());
    }

    private static void change(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Each in one sentence that says what is wrong, by every command that takes such a file. */
    @Test
    void whatIsNoFileOfNotesIsRefusedInASentence() throws IOException, SQLException {
        Path garbage = Files.write(folder.resolve("garbage.atlas"), new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9});
        Path newer = OwnFiles.write(folder.resolve("newer.atlas"), OwnFiles.first());
        change(newer, "update reader_file set value = '999' where key = 'schema'");
        Path folderNamed = Files.createDirectories(folder.resolve("folder.atlas"));
        Path renamed = Files.copy(atlas, folder.resolve("renamed.atlas"));
        for (Path wrong : List.of(folder.resolve("missing.atlas"), garbage, newer, folderNamed, renamed)) {
            for (String[] command : List.of(new String[] {"notes", wrong.toString()}, new String[] {"notes", "--json", wrong.toString()}, new String[] {"check", wrong.toString()},
                    new String[] {"merge", wrong.toString(), "--into", folder.resolve("c.atlas").toString()},
                    new String[] {"render", "--out", folder.resolve("no.png").toString(), "--size", "64x64", "--with", wrong.toString()})) {
                CommandRun run = CommandRun.over(atlas, command);
                assertEquals(2, run.exit(), wrong + " " + command[0] + ": " + run.said());
                assertEquals(1, run.err().strip().lines().count(), run.said());
                assertEquals("", run.out());
                assertTrue(run.err().contains(wrong.toString()), run.err());
            }
        }
        assertFalse(Files.exists(folder.resolve("c.atlas")));
        assertFalse(Files.exists(folder.resolve("no.png")));
        assertEquals("atlas: 命令不对：缺少“笔记文件（.atlas）”。用 atlas --help 看用法。", run("--lang", "zh", "notes").err().strip());
    }

    /** Also on paper, where the legend says whose they are. */
    @Test
    void aPictureWithNotesAndMarksShowsThem() throws IOException {
        Path without = folder.resolve("without.png");
        Path with = folder.resolve("with.png");
        String[] common = {"render", "--at", "120.11,30.21", "--scale", "20000", "--size", "300x200", "--plain", "--out"};
        assertEquals(CommandRun.QUIET, CommandRun.over(atlas, plus(common, without.toString())));
        assertEquals(CommandRun.QUIET, CommandRun.over(atlas, plus(common, with.toString(), "--with", own.toString())));
        int pin = ImageIO.read(with.toFile()).getRGB(150, 100 - 11);
        assertNotEquals(ImageIO.read(without.toFile()).getRGB(150, 100 - 11), pin);
        Path sheet = folder.resolve("sheet.pdf");
        assertEquals(CommandRun.QUIET, CommandRun.over(atlas, "render", "--out", sheet.toString(), "--paper", "A4", "--with", own.toString()));
        try (PDDocument pdf = Loader.loadPDF(sheet.toFile())) {
            String words = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            assertTrue(words.contains("我的备注") && words.contains("我的标绘"), words);
        }
    }

    private static String[] plus(String[] words, String... more) {
        String[] all = Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return all;
    }
}
