package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.folder.FolderDraft;
import districtatlas.folder.book.WrittenBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook of a new folder: what is filled in there is never written over before it is brought in. */
class AuthorBookCommandTest {
    @TempDir
    Path temporary;

    private Path folder;
    private Path book;

    @BeforeEach
    void freshWithStreets() throws IOException {
        folder = temporary.resolve("new");
        book = folder.resolve("plan.xlsx");
        Path plan = Files.writeString(temporary.resolve("plan.txt"), "新县规划\n一、总体\n东门街道有一座公园。\n");
        Path streets = Files.writeString(temporary.resolve("streets.geojson"), "{\"type\":\"FeatureCollection\",\"features\":["
                + feature("东门街道", 114.01, 114.02) + "," + feature("西门街道", 114, 114.01) + "]}");
        assertEquals(0, run("new", folder.toString(), "--name", "新县", "--en", "Xin", "--code", "440399", "--meridian", "114").exit());
        assertEquals(0, run("author", "text", plan.toString(), "--into", folder.toString(), "--publisher", "某单位", "--years", "2021").exit());
        assertEquals(0, run("author", "streets", streets.toString(), "--into", folder.toString(), "--yes").exit());
    }

    private static String feature(String name, double west, double east) {
        return String.format(Locale.ROOT, "{\"type\":\"Feature\",\"properties\":{\"name\":\"%s\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
                + "[[[%f,22.5],[%f,22.5],[%f,22.51],[%f,22.51],[%f,22.5]]]}}", name, west, east, east, west, west);
    }

    private static CommandRun run(String... args) {
        List<String> all = new ArrayList<>(List.of("--lang", "zh"));
        all.addAll(List.of(args));
        return CommandRun.of(all.toArray(String[]::new));
    }

    private CommandRun written(String... more) {
        List<String> args = new ArrayList<>(List.of("author", "book", book.toString(), "--write", "--into", folder.toString()));
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new));
    }

    private void assertRefused(CommandRun run, byte[] before) throws IOException {
        assertEquals(2, run.exit(), run::said);
        assertArrayEquals(before, Files.readAllBytes(book));
    }

    private void fill(Object... row) throws IOException {
        Files.copy(new WrittenBook().sheet("glossary", "id", "term", "en", "text", "text_en", "source").row("glossary", row).in(temporary), book,
                StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void theUntouchedWorkbookOfANewFolderGivesWay() throws IOException {
        byte[] before = Files.readAllBytes(book);
        CommandRun listed = written("--dry-run");
        assertEquals(0, listed.exit(), listed::said);
        assertTrue(listed.out().contains("没有动它") && !listed.out().contains("已写出"), listed::said);
        assertArrayEquals(before, Files.readAllBytes(book));
        CommandRun run = written();
        assertEquals(0, run.exit(), run::said);
        assertTrue(run.out().contains("已写出"), run::said);
        assertFalse(Arrays.equals(before, Files.readAllBytes(book)));
        assertEquals(0, written().exit(), "and so does the one that was written");
    }

    @Test
    void aWorkbookWithRowsThatWereNotBroughtInStays() throws IOException {
        fill("gate", "门", "Gate", "进出的地方。", "A way in.", "常识");
        byte[] before = Files.readAllBytes(book);
        CommandRun refused = written();
        assertRefused(refused, before);
        assertTrue(refused.err().contains("plan/glossary.yaml") && refused.err().contains("先用 atlas author book"), refused::said);
        assertRefused(written("--dry-run"), before);
        assertEquals(0, run("author", "book", book.toString(), "--into", folder.toString()).exit());
        assertEquals(0, written().exit());
        assertEquals(List.of("gate"), new FolderDraft(folder).entries("plan/glossary.yaml", "id").ids());
    }

    @Test
    void aWorkbookWithAWrongRowStays() throws IOException {
        fill("gate", "门", "Gate", "进出的地方。", "A way in.", "99");
        byte[] before = Files.readAllBytes(book);
        assertEquals(1, run("author", "book", book.toString(), "--into", folder.toString()).exit());
        assertRefused(written(), before);
    }

    @Test
    void aSentenceThatWaitsForItsSourceKeepsTheWorkbook() throws IOException {
        Files.copy(new WrittenBook().sheet("zones", "id", "role").row("zones", "dongmen", "老城的门。").in(temporary), book, StandardCopyOption.REPLACE_EXISTING);
        byte[] before = Files.readAllBytes(book);
        assertEquals(0, run("author", "book", book.toString(), "--into", folder.toString()).exit());
        assertRefused(written(), before);
    }

    @Test
    void whatIsNoWorkbookIsNotWrittenOver() throws IOException {
        byte[] before = {1, 2, 3};
        Files.write(book, before);
        CommandRun run = written();
        assertRefused(run, before);
        assertTrue(run.err().contains("读不了"), run::said);
    }
}
