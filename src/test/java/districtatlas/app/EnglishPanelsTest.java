package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.app.cli.WindowOptions;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.plan.Zone;
import districtatlas.plan.words.FigureWords;
import districtatlas.print.page.PictureSize;
import districtatlas.state.Selection;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped panels in English, whose words are longer. */
class EnglishPanelsTest {
    /** Units that count as Chinese does. */
    private static final Pattern UNENGLISH = Pattern.compile("\\b1?0{1,3},000 yuan\\b|(?<!per )10,000 |10 thousand|100 million (?!yuan of)|wan\\b|\\byi yuan");

    @TempDir
    Path folder;
    private ShippedStage shown;

    private void open(int width, int height, double type) {
        Settings settings = ShippedStage.still(folder);
        settings.set(SettingKey.SIZE, type);
        shown = ShippedStage.open(new WindowOptions(Optional.empty(), Optional.of("streets"), Optional.empty(), Optional.of(Lang.EN),
                Optional.of(new PictureSize(width, height)), Optional.empty(), Optional.empty(), Optional.empty()), settings);
    }

    @AfterEach
    void close() {
        shown.close();
    }

    @ParameterizedTest
    @CsvSource({"1024, 640, 1", "1024, 640, 1.4", "1280, 800, 1.2"})
    void noPanelCutsItsRightEdge(int width, int height, double type) {
        open(width, height, type);
        List<String> cut = new ArrayList<>();
        for (Zone zone : twoOfEachKind()) {
            ShippedStage.fx(() -> shown.session().select(Selection.of(zone.id())));
            shown.rest();
            ShippedStage.fx(() -> {
                Node panel = shown.lookup(".zone-panel");
                ScrollPane scroll = (ScrollPane) panel.lookup(".panel-scroll");
                double end = scroll.localToScene(scroll.getLayoutBounds()).getMinX() + scroll.getViewportBounds().getWidth();
                check(panel, end, zone.id().value(), cut);
            });
        }
        assertEquals(List.of(), cut);
    }

    private List<Zone> twoOfEachKind() {
        List<Zone> all = shown.read.atlas().plan().zones();
        return ZoneKind.PLAN_ORDER.stream().flatMap(k -> all.stream().filter(z -> z.kind() == k).limit(2)).toList();
    }

    static void check(Node node, double end, String zone, List<String> cut) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled label && !label.getStyleClass().contains("icon")) {
            Bounds at = label.localToScene(label.getLayoutBounds());
            label.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(t -> ((Text) t).getText())
                    .filter(t -> !t.equals(label.getText())).forEach(t -> cut.add(zone + ": " + label.getText() + " is shown as " + t));
            if (at.getMaxX() > end + 1 && !label.getText().isEmpty()) {
                cut.add(zone + ": " + label.getText() + " ends at " + at.getMaxX() + " after " + end);
            }
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(n -> check(n, end, zone, cut));
        }
    }

    @Test
    void everyFigureCountsAsEnglishDoes() {
        open(1024, 640, 1);
        FigureWords words = new FigureWords(new Messages(Lang.EN));
        List<String> said = shown.read.atlas().plan().targets().stream().map(t -> words.say(t).amount()).toList();
        assertEquals(List.of(), said.stream().filter(t -> UNENGLISH.matcher(t).find()).toList());
        assertTrue(said.contains("about 1.2 trillion yuan") && said.contains("to reach 530,000 yuan") && said.contains("22,700 homes"), said.toString());
    }
}
