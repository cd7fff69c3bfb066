package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.ask.CountBy;
import districtatlas.ask.CountsOnMap;
import districtatlas.coord.EastNorth;
import districtatlas.map.ReaderLayers;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.view.Viewport;
import districtatlas.notebook.About;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.Note;
import districtatlas.plan.StoryStep;
import districtatlas.plan.ZoneId;
import districtatlas.state.AtlasState;
import districtatlas.state.HiddenNames;
import districtatlas.state.Selection;
import districtatlas.state.StateText;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.picture.PictureChoice;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import districtatlas.ui.settings.SettingsFile;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saving the map of the program's own window. */
class SavePictureTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T08:09:10Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private ShippedStage shown;

    @BeforeEach
    void open() {
        shown = ShippedStage.open(ShippedStage.sized(1024, 640, "streets"), ShippedStage.still(folder));
    }

    @AfterEach
    void close() {
        shown.close();
    }

    private Desk desk() {
        return shown.desk();
    }

    private SavePictureWorkflow saving() {
        return new SavePictureWorkflow(shown.read, desk(), folder, CLOCK);
    }

    private ZoneId firstStreet() {
        return shown.read.atlas().plan().zones().stream().filter(z -> z.kind().key().equals("street")).findFirst().orElseThrow().id();
    }

    private List<Path> pictures() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".png")).toList();
        }
    }

    @Test
    void inFullScreenItIsSavedAtOnceAndFullScreenGoesOn() throws Exception {
        ShippedStage.fx(() -> {
            shown.stage.setFullScreen(true);
            desk().session().select(Selection.of(firstStreet()));
        });
        shown.rest();
        Viewport seen = desk().seen();
        ShippedStage.fx(() -> saving().run(seen, false, new PictureChoice(true, false), shown.stage));
        shown.until(() -> !pictures().isEmpty());
        assertTrue(shown.stage.isFullScreen());
        Path file = pictures().get(0);
        assertTrue(file.getFileName().toString().endsWith(" 2026-11-30 080910.png"), file.toString());
        BufferedImage picture = ImageIO.read(file.toFile());
        assertEquals(Math.round(2 * seen.width()), picture.getWidth(), 2, "what is seen, twice as fine");
        assertTrue(count(picture, "selection-core") > 1_000, "the open street is edged");
        List<String> sections = new ScreenMap(shown.read, desk()).lit().stream().filter(l -> l.kind().equals("mark")).map(l -> l.section().key()).distinct().toList();
        assertTrue(sections.contains("project") && sections.contains("site"), sections.toString());
        for (String section : List.of("project", "site")) {
            assertTrue(count(picture, section) > 100, "its things have the marks of their sections: " + section + " " + count(picture, section));
        }
    }

    private long count(BufferedImage picture, String role) {
        int colour = java.awt.Color.decode(desk().session().palette().getValue().roles().get(role)).getRGB();
        return Stream.iterate(0, i -> i + 1).limit((long) picture.getWidth() * picture.getHeight())
                .filter(i -> picture.getRGB(i % picture.getWidth(), i / picture.getWidth()) == colour).count();
    }

    /** What a class is asked for does not stand in the picture of it. */
    @Test
    void namesThatAreHiddenOnTheScreenAreHiddenInThePicture() throws Exception {
        ShippedStage.fx(() -> {
            shown.stage.setFullScreen(true);
            desk().session().change(s -> s.withTheme("streets"));
        });
        shown.rest();
        Viewport seen = desk().seen();
        LocalDateTime now = LocalDateTime.of(2026, 11, 30, 8, 0);
        ShippedStage.fx(() -> saving().save(seen, false, now, new PictureChoice(true, false), folder.resolve("named.png")));
        ShippedStage.fx(() -> desk().session().change(s -> s.withNames(HiddenNames.ALL)));
        ShippedStage.fx(() -> saving().save(seen, false, now, new PictureChoice(true, false), folder.resolve("asked.png")));
        shown.until(() -> Files.exists(folder.resolve("named.png")) && Files.exists(folder.resolve("asked.png")));
        long named = count(ImageIO.read(folder.resolve("named.png").toFile()), "zone-ink");
        long asked = count(ImageIO.read(folder.resolve("asked.png").toFile()), "zone-ink");
        assertTrue(named - asked > 10_000, named + " pixels in their ink, " + asked + " where they are hidden: title and legend");
    }

    /** A step's picture is as the hall sees it: veiled, with the outline of what it is about, names of other zones faint. */
    @Test
    void aStepIsSavedWithItsVeil() throws Exception {
        List<StoryStep> story = shown.read.atlas().plan().story();
        int north = IntStream.range(0, story.size()).filter(i -> story.get(i).id().equals("north")).findFirst().orElseThrow();
        ShippedStage.fx(() -> {
            shown.stage.setFullScreen(true);
            desk().session().change(s -> s.withTheme("hall-group").withWalk(Optional.of(new districtatlas.state.WalkPlace(north, false, s))));
        });
        shown.rest();
        Viewport seen = desk().seen();
        ShippedStage.fx(() -> saving().run(seen, false, new PictureChoice(true, false), shown.stage));
        shown.until(() -> !pictures().isEmpty());
        BufferedImage picture = ImageIO.read(pictures().get(0).toFile());
        String title = pictures().get(0).getFileName().toString();
        assertTrue(title.contains(story.get(north).title().zh()), title);
        assertTrue(count(picture, "sea") < picture.getWidth() * picture.getHeight() / 200, "but for the legend the sea lies below the veil");
        assertEquals(0, count(picture, "selection-core"), "nothing is open");
        assertTrue(count(picture, "shown") > 500, "the group is outlined: " + count(picture, "shown"));
    }

    @Test
    void whatIsMeantIsWhatTheMapLightsUp() {
        assertEquals(List.of(), new ScreenMap(shown.read, desk()).lit());
        ShippedStage.fx(() -> desk().session().select(Selection.of(firstStreet())));
        shown.rest();
        assertEquals(1 + desk().map().litProperty().get().size(), new ScreenMap(shown.read, desk()).lit().size());
    }

    @Test
    void theDateStandsBelowAndTheStepsWordsOnlyOnWish() {
        ShippedStage.fx(() -> desk().session().change(s -> s.withWalk(Optional.of(new districtatlas.state.WalkPlace(0, false, s)))));
        shown.rest();
        LocalDateTime now = LocalDateTime.now(CLOCK);
        String title = shown.read.atlas().plan().story().get(0).title().zh();
        List<String> said = saving().words(true, now).apply(LayerStack.EMPTY).at(desk().seen(), l -> l).notes();
        assertTrue(said.get(0).startsWith(title), said.toString());
        assertTrue(said.get(1).contains("2026-11-30"));
        List<String> quiet = saving().words(false, now).apply(LayerStack.EMPTY).at(desk().seen(), l -> l).notes();
        assertFalse(quiet.stream().anyMatch(n -> n.contains(title)));
        assertTrue(quiet.get(0).contains("2026-11-30"));
    }

    private Path saved(String name, PictureChoice choice) {
        Path file = folder.resolve(name);
        ShippedStage.fx(() -> saving().save(desk().seen(), false, LocalDateTime.now(CLOCK), choice, file));
        shown.until(() -> Files.exists(file));
        return file;
    }

    /** Once the map shows it. */
    private void write(EastNorth place, String text) {
        ShippedStage.fx(() -> desk().notebook().set(desk().notebook().notebook().with(EntryKinds.NOTE, EntryId.fresh(),
                new Note(About.aPlace(), Optional.of(desk().atlas().grid().toLonLat(place)), text), desk().notebook().signature())));
        shown.until(() -> desk().map().overProperty().get().find(ReaderLayers.NOTES).isPresent());
    }

    @Test
    void whatIsOnesOwnIsInThePictureAsTheReaderDecides() throws Exception {
        write(desk().seen().center(), "Too narrow");
        long with = count(ImageIO.read(saved("with.png", new PictureChoice(true, false)).toFile()), "note");
        long without = count(ImageIO.read(saved("without.png", new PictureChoice(false, false)).toFile()), "note");
        assertTrue(with > 300, with + " pixels of the pin and of the legend's");
        assertEquals(0, without);
    }

    /** The map in it is as large as what was seen; what stands beside it comes on top. */
    @Test
    void theLegendStandsBesideTheMapUnlessTheReaderWantsItOverIt() throws Exception {
        Viewport seen = desk().seen();
        BufferedImage beside = ImageIO.read(saved("beside.png", new PictureChoice(true, false)).toFile());
        assertTrue(beside.getWidth() > 2 * seen.width() + 200, beside.getWidth() + " of " + seen);
        int paper = beside.getRGB(beside.getWidth() - 3, beside.getHeight() / 2);
        for (int y = beside.getHeight() / 3; y < beside.getHeight() / 2; y++) {
            assertEquals(paper, beside.getRGB(beside.getWidth() - 3, y), "no map below the column");
        }
        shown.run("action.picture-legend");
        assertEquals("over", desk().settings().get(SettingKey.PICTURE_LEGEND));
        BufferedImage over = ImageIO.read(saved("over.png", new PictureChoice(true, false)).toFile());
        assertEquals(2 * seen.width(), over.getWidth(), 2);
        shown.run("action.picture-legend");
        shown.run("action.picture-legend");
        assertEquals("beside", desk().settings().get(SettingKey.PICTURE_LEGEND));
    }

    @Test
    void countsThatStandOnTheMapAreInThePictureWithWhatTheyAre() throws Exception {
        ShippedStage.fx(() -> desk().map().figuresProperty().set(CountsOnMap.of(desk().items(), desk().matches().getValue(), CountBy.ZONE, desk().atlas().shapes())));
        shown.rest();
        try (PDDocument paper = Loader.loadPDF(saved("counts.pdf", new PictureChoice(true, false)).toFile())) {
            String text = new PDFTextStripper().getText(paper);
            assertTrue(text.contains("名称下的数字：该街道的项目、场所与设施数"), text);
            desk().map().figuresProperty().get().figures().forEach(figure -> assertTrue(text.matches("(?s).*(^|\\D)" + figure.number() + "(\\D|$).*"), figure.zone() + " in " + text));
        }
    }

    @Test
    void theListComesAfterPaper() throws Exception {
        write(desk().seen().center(), "Too narrow");
        try (PDDocument paper = Loader.loadPDF(saved("list.pdf", new PictureChoice(true, true)).toFile())) {
            assertEquals(2, paper.getNumberOfPages());
            String text = new PDFTextStripper().getText(paper);
            assertTrue(text.contains("Too narrow") && text.contains("2026-11-30") && text.contains("第 2 页，共 2 页"), text);
        }
        try (PDDocument paper = Loader.loadPDF(saved("plain.pdf", new PictureChoice(true, false)).toFile())) {
            assertEquals(1, paper.getNumberOfPages());
        }
    }

    @Test
    void aListIsNeverWrittenUnderANameThatIsNotPapers() {
        assertEquals(Path.of("a.pdf"), SavePictureWorkflow.onPaper(Path.of("a.pdf")));
        assertEquals(Path.of("a.png.pdf"), SavePictureWorkflow.onPaper(Path.of("a.png")));
    }

    /** As another start would read them. */
    private Settings kept() {
        return new Settings(new SettingsFile(folder.resolve("settings.txt")));
    }

    @Test
    void whatIsShownIsKeptAMomentLaterThoughTheWindowStaysOpen() {
        ShippedStage.fx(() -> desk().session().change(s -> s.withTheme("culture")));
        shown.until(() -> StateText.parse(kept().get(SettingKey.last(shown.read.atlas().id())), AtlasState.of("", "", 0)).theme().equals("culture"));
    }
}
