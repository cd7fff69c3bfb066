package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import districtatlas.author.ThreeZones;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.OwnStep;
import districtatlas.notebook.OwnTour;
import districtatlas.notebook.TourFile;
import districtatlas.notebook.TourHead;
import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code atlas tours}, and what is made of tours that are the reader's own, in a made-up district. */
class ToursCommandTest {
    @TempDir
    private Path folder;
    private Path atlas;

    @BeforeEach
    void makeADistrict() throws IOException {
        atlas = ThreeZones.compiledIn(folder);
    }

    private static OwnStep step(EntryId tour, int rank, String title, String caption, String zone, String theme) {
        return new OwnStep(tour, rank, new OwnStep.Spoken(title, caption, "慢慢说", ""), new OwnStep.View("theme=" + theme, Optional.empty(), List.of(new ZoneId(zone)),
                List.of(new ItemId("star-museum"))), false, 12, "");
    }

    private Path notebook() {
        EntryId tour = new EntryId("mine");
        Notebook written = Notebook.EMPTY.with(EntryKinds.TOUR, tour, new TourHead("我的路", "从街到桥", 0), OwnFiles.by("Lin", 1))
                .with(EntryKinds.TOUR_STEP, new EntryId("a"), step(tour, 0, "第一站", "这里有一座博物馆。", "jia", "things"), OwnFiles.by("Lin", 2))
                .with(EntryKinds.TOUR_STEP, new EntryId("b"), step(tour, 1, "不在这里", "那是另一个城。", "moon", "things"), OwnFiles.by("Lin", 3))
                .with(EntryKinds.TOUR_STEP, new EntryId("c"), step(tour, 2, "", "到了。", "yi", "things"), OwnFiles.by("Lin", 4));
        return OwnFiles.write(folder.resolve("own.atlas"), written);
    }

    @Test
    void theAtlassToursAreListedWithTheirSteps() throws IOException {
        JsonNode tours = CommandRun.over(atlas, "tours", "--json").json().get("tours");
        assertEquals(1, tours.size());
        assertEquals("walk atlas true 三条街的故事 The story of three streets", String.join(" ", tours.get(0).get("id").asText(), tours.get(0).get("origin").asText(),
                tours.get(0).get("playable").asText(), tours.get(0).get("title").asText(), tours.get(0).get("titleEn").asText()));
        assertEquals("[1,2]", tours.get(0).get("steps").findValues("number").toString().replace(" ", ""));
        assertEquals("2 [false,false]", tours.get(0).get("count") + " " + tours.get(0).get("steps").findValues("continues").toString().replace(" ", ""));
        CommandRun said = CommandRun.over(atlas, "tours");
        assertTrue(said.exit() == 0 && said.out().contains("三条街的故事") && said.out().contains("更多的桥"), said::said);
        assertTrue(CommandRun.of("--lang", "en", "--atlas", atlas.toString(), "tours").out().contains("2  More bridges"));
    }

    @Test
    void theReadersOwnFollowAndWhatCannotBeShownHasNoNumber() throws IOException {
        String own = notebook().toString();
        CommandRun run = CommandRun.over(atlas, "tours", "--with", own, "--json");
        JsonNode mine = run.json().get("tours").get(1);
        assertEquals("mine own 我的路 24", String.join(" ", mine.get("id").asText(), mine.get("origin").asText(), mine.get("title").asText(), mine.get("seconds").asText()));
        assertEquals("[1,null,2]", mine.get("steps").findValues("number").toString().replace(" ", ""));
        assertEquals("[\"moon\"]", mine.get("steps").get(1).get("missing").toString());
        assertTrue(CommandRun.over(atlas, "tours", "--with", own).out().contains("不在这里（这个图览放不了，跳过）"));
    }

    @Test
    void anOwnTourIsAHandoutThatSaysItIsOnesOwn() throws IOException {
        Path file = folder.resolve("own.pdf");
        assertEquals(CommandRun.QUIET, CommandRun.over(atlas, "handout", "--tour", "我的路", "--with", notebook().toString(), "--out", file.toString()));
        String text = text(file);
        assertTrue(text.contains("我的路") && text.contains("这里有一座博物馆。") && text.contains("第2步"), text);
        assertFalse(text.contains("另一个城"), "a step that cannot be shown is passed over");
        assertEquals(2, text.split("自编，没有引用规划原文", -1).length - 1, "no source is made up: " + text);
        assertFalse(text.contains("慢慢说"), "notes are for who speaks");
    }

    @Test
    void aTourFromAFileIsMadeTooAndABrokenOneIsASentence() throws IOException {
        Path tour = folder.resolve("mine.tour");
        EntryId nobodys = new EntryId("file");
        TourFile.write(tour, new OwnTour(new TourHead("一条线", "", 0), List.of(step(nobodys, 0, "站", "到站。", "jia", "things"))), "三街区");
        assertEquals(CommandRun.QUIET, CommandRun.over(atlas, "handout", "--tour", tour.toString(), "--out", folder.resolve("f.pdf").toString()));
        assertTrue(text(folder.resolve("f.pdf")).contains("到站。"));
        assertEquals(CommandRun.QUIET, CommandRun.over(atlas, "slides", tour.toString(), "--out", folder.resolve("f.pptx").toString()));
        Files.writeString(tour, "{\"kind\": \"a letter\"}");
        refused("mine.tour", "slides", "--tour", tour.toString(), "--out", folder.resolve("g.pptx").toString());
        refused("nothing.tour", "slides", "--tour", folder.resolve("nothing.tour").toString(), "--out", folder.resolve("g.pptx").toString());
        TourFile.write(tour, new OwnTour(new TourHead("别处", "", 0), List.of(step(nobodys, 0, "站", "到站。", "moon", "things"))), "三街区");
        refused("别处", "slides", "--tour", tour.toString(), "--out", folder.resolve("g.pptx").toString());
        TourFile.write(tour, new OwnTour(new TourHead("空的", "", 0), List.of()), "三街区");
        refused("“空的”还没有一步", "slides", "--tour", tour.toString(), "--out", folder.resolve("g.pptx").toString());
        assertFalse(Files.exists(folder.resolve("g.pptx")));
    }

    private void refused(String names, String... args) {
        CommandRun run = CommandRun.over(atlas, args);
        assertEquals(2, run.exit(), run::said);
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains(names), run.err());
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).lines().map(l -> l.replaceAll("\\s+", "")).collect(Collectors.joining());
        }
    }
}
