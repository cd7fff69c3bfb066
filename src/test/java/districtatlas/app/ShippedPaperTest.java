package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.app.cli.AtlasCommand;
import districtatlas.app.cli.WindowOptions;
import districtatlas.base.Lang;
import districtatlas.plan.ZoneId;
import districtatlas.print.page.PictureSize;
import districtatlas.state.Filter;
import districtatlas.state.Selection;
import districtatlas.ui.kit.ChoiceButton;
import districtatlas.ui.kit.FxThread;
import districtatlas.ui.paper.PaperCapability;
import districtatlas.ui.paper.Printing;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is open goes on paper from the program's own window. */
class ShippedPaperTest {
    private static final ZoneId STREET = new ZoneId("yuehai");

    @TempDir
    Path folder;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "test-sheets");
        thread.setDaemon(true);
        return thread;
    });
    private ShippedStage shown;

    private void open(WindowOptions options) {
        Settings settings = ShippedStage.still(folder);
        shown = ShippedStage.open(options, settings);
    }

    private void open() {
        open(ShippedStage.sized(1280, 720));
    }

    @AfterEach
    void close() {
        shown.close();
        worker.shutdownNow();
    }

    private void select(ZoneId zone) {
        ShippedStage.fx(() -> shown.session().select(Selection.of(zone)));
        shown.rest();
    }

    private boolean isShown(String query) {
        return ShippedStage.fx(() -> shown.lookup(query) != null);
    }

    private void fire(String query) {
        ShippedStage.fx(() -> ((Button) shown.lookup(query)).fire());
        shown.rest();
    }

    private String text(String query) {
        return ShippedStage.fx(() -> ((Labeled) shown.lookup(query)).getText());
    }

    private Image picture() {
        return ShippedStage.fx(() -> ((ImageView) shown.lookup(".paper-page").lookup("ImageView")).getImage());
    }

    private Image nextPicture(Image before) {
        shown.until(() -> picture() != null && picture() != before);
        return picture();
    }

    /** How many colours a row in the middle has: of blank paper there is one. */
    private static int colours(Image picture) {
        Set<Integer> seen = java.util.stream.IntStream.range(0, (int) picture.getWidth())
                .mapToObj(x -> picture.getPixelReader().getArgb(x, (int) picture.getHeight() / 3)).collect(Collectors.toSet());
        return seen.size();
    }

    /** Over the same window, with a file in place of the system's question and a printer that is a list. */
    private void begin(Path file, Printing printing) {
        PaperCapability paper = ShippedStage.fx(() -> new PaperCapability(shown.desk(), new SheetWorkflow(shown.read, shown.desk(), Clock.systemDefaultZone()), printing,
                name -> Optional.of(file), worker, worker, new FxThread()));
        ShippedStage.fx(() -> paper.actions().get(0).run());
        shown.rest();
    }

    @Test
    void theOpenZonesSheetIsSeenLeafedThroughAndSavedAsTheCommandLineWritesIt() throws Exception {
        open();
        select(STREET);
        Path file = folder.resolve("window.pdf");
        begin(file, (bytes, title, owner, ended) -> ended.accept(Printing.Outcome.NONE));
        assertTrue(isShown(".paper-card"));
        assertTrue(ShippedStage.fx(() -> shown.lookup("#paper-save").isDisabled()), "there is no file yet");
        Image first = nextPicture(null);
        assertTrue(colours(first) > 20, "a map is on it");
        assertEquals(1 / Math.sqrt(2), first.getWidth() / first.getHeight(), 0.01, "A4, upright");
        assertEquals("第 1 页，共 2 页", text(".paper-count"));
        assertTrue(ShippedStage.fx(() -> shown.lookup(".paper-page").isFocused()), "the keyboard goes to it");
        ShippedStage.fx(() -> ShippedStage.key(shown.stage.getScene().getFocusOwner(), KeyCode.PAGE_DOWN, false));
        Image second = nextPicture(first);
        assertTrue(colours(second) > 1);
        assertEquals("第 2 页，共 2 页", text(".paper-count"));

        fire("#paper-save");
        shown.until(() -> Files.exists(file) && shown.desk().saidProperty().get().contains("window.pdf"));
        Path other = folder.resolve("command.pdf");
        int exit = AtlasCommand.run((atlas, messages, options) -> {
        }, "sheet", STREET.value(), "--lang", "zh", "--atlas", System.getProperty("atlas.file"), "--out", other.toString());
        assertEquals(0, exit);
        assertArrayEquals(Files.readAllBytes(other), Files.readAllBytes(file));

        fire("#paper-print");
        assertTrue(text(".paper-outcome").contains("没有找到打印机"), () -> text(".paper-outcome"));
        assertTrue(isShown(".paper-card"), "and nothing breaks");
        ShippedStage.fx(() -> shown.desk().openings().closeLast());
        shown.rest();
        assertFalse(isShown(".paper-card"));
        assertEquals(STREET, shown.session().selection().zone().orElseThrow(), "the zone stays open");
    }

    @Test
    void theMapOnTheScreenIsASheetWithItsFilterAndTheWrittenTitleBlock() throws Exception {
        open();
        ShippedStage.fx(() -> shown.session().change(s -> s.withFilter(new districtatlas.ask.FilterReading(shown.read.atlas().plan(), shown.read.atlas().gazetteer()).read("规划 文化"))));
        shown.rest();
        Path file = folder.resolve("view");
        begin(file, (bytes, title, owner, ended) -> ended.accept(Printing.Outcome.NONE));
        assertFalse(isShown("#paper-of-zone"), "no zone is open");
        Image upright = nextPicture(null);
        fire("#paper-wide");
        Image wide = nextPicture(upright);
        assertTrue(wide.getWidth() > wide.getHeight());
        fire("#paper-A3");
        assertTrue(ShippedStage.fx(() -> ((ChoiceButton) shown.lookup("#paper-A3")).isChosen()));
        fire("#paper-title-block");
        assertTrue(ShippedStage.fx(() -> shown.lookup("#title-block-title").isFocused()));
        ShippedStage.fx(() -> ((TextField) shown.lookup("#title-block-unit")).setText(" 编图小组 "));
        ShippedStage.fx(() -> ((TextField) shown.lookup("#title-block-number")).setText("NS-##"));
        fire("#title-block-keep");
        assertFalse(isShown(".title-block-card"));
        assertTrue(isShown(".paper-card"), "back where it was asked for");
        nextPicture(wide);
        shown.until(() -> !((Button) shown.lookup("#paper-save")).isDisabled());
        fire("#paper-save");
        Path saved = folder.resolve("view.pdf");
        shown.until(() -> Files.exists(saved) && shown.desk().saidProperty().get().contains("view.pdf"));
        try (PDDocument document = Loader.loadPDF(saved.toFile())) {
            assertEquals(420, document.getPage(0).getMediaBox().getWidth() / 72 * 25.4, 0.2);
            String text = new PDFTextStripper().getText(document);
            for (String part : new String[] {"编图小组", "NS-01", "筛选：", "图例", "EPSG:4547", "示意图"}) {
                assertTrue(text.contains(part), part + " in " + text);
            }
        }
        Settings kept = new Settings(new districtatlas.ui.settings.SettingsFile(folder.resolve("settings.txt")));
        assertEquals("编图小组", kept.get(SettingKey.titleBlock("unit")));
        assertEquals("A3", kept.get(SettingKey.PAPER));
    }

    /** An audience sees nothing of it. */
    @Test
    void whileAWalkLeadsOrTheScreenIsFullItWaits() {
        open();
        shown.run("action.walk-begin");
        shown.run("action.paper");
        assertFalse(isShown(".paper-card"));
        shown.run("action.title-block");
        assertFalse(isShown(".title-block-card"));
        ShippedStage.fx(() -> shown.desk().openings().closeLast());
        shown.rest();
        ShippedStage.fx(() -> shown.stage.setFullScreen(true));
        shown.rest();
        shown.run("action.paper");
        assertFalse(isShown(".paper-card"));
        assertTrue(shown.desk().saidProperty().get().contains("F11"));
    }

    /** All of it is reached by scrolling, and nothing is cut. */
    @ParameterizedTest
    @CsvSource({"ZH,360,220", "EN,360,220", "EN,640,400"})
    void theCardFitsTheSmallestWindowAndTheLargestType(Lang lang, int width, int height) {
        open(new WindowOptions(Optional.empty(), Optional.empty(), Optional.of("projector"), Optional.of(lang), Optional.of(new PictureSize(width, height)), Optional.empty(),
                Optional.empty(), Optional.empty()));
        for (String action : new String[] {"action.paper", "action.title-block"}) {
            shown.run(action);
            ShippedStage.fx(() -> {
                Node card = shown.lookup(action.equals("action.paper") ? ".paper-card" : ".title-block-card");
                Bounds at = card.localToScene(card.getLayoutBounds());
                assertTrue(at.getMinX() >= 0 && at.getMinY() >= 0 && at.getMaxX() <= shown.stage.getScene().getWidth() + 1
                        && at.getMaxY() <= shown.stage.getScene().getHeight() + 1, () -> at + " in " + shown.stage.getScene().getWidth());
                for (Node node : card.lookupAll(".label, .button")) {
                    if (node instanceof Labeled label && label.isVisible() && !(label instanceof Label l && l.getText().isEmpty())) {
                        Bounds in = card.sceneToLocal(label.localToScene(label.getLayoutBounds()));
                        assertTrue(in.getMinX() >= -1 && in.getMaxX() <= card.getLayoutBounds().getWidth() + 1, () -> label + " at " + in);
                        assertTrue(label.isWrapText() || label.getWidth() >= label.prefWidth(-1) - 1, () -> "cut: " + label);
                    }
                }
            });
            ShippedStage.fx(() -> shown.desk().openings().closeLast());
            shown.rest();
        }
    }

    @Test
    void theZonesPanelHasAButtonForIt() {
        open();
        select(STREET);
        fire("#zone-sheet");
        assertTrue(isShown(".paper-card"));
        assertTrue(ShippedStage.fx(() -> ((ChoiceButton) shown.lookup("#paper-of-zone")).isChosen()));
    }
}
