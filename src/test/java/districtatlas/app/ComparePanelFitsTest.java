package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.app.cli.WindowOptions;
import districtatlas.base.Lang;
import districtatlas.plan.ZoneId;
import districtatlas.print.page.PictureSize;
import districtatlas.state.ZonePair;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Zones of the shipped atlas with the longest names and the largest numbers side by side, in small windows and in large type. */
class ComparePanelFitsTest {
    private static final List<ZonePair> PAIRS = List.of(new ZonePair(new ZoneId("yuehai"), new ZoneId("zhaoshang")),
            new ZonePair(new ZoneId("xilihu"), new ZoneId("axis")), new ZonePair(new ZoneId("nanshan"), new ZoneId("yuehai")));

    @TempDir
    Path folder;
    private ShippedStage shown;

    @AfterEach
    void close() {
        shown.close();
    }

    @ParameterizedTest
    @CsvSource({"1280, 720, 1, EN", "1280, 720, 2, ZH", "1024, 640, 1.4, EN"})
    void noWordIsCut(int width, int height, double type, Lang lang) {
        Settings settings = ShippedStage.still(folder);
        settings.set(SettingKey.SIZE, type);
        shown = ShippedStage.open(new WindowOptions(Optional.empty(), Optional.empty(), Optional.of("projector"), Optional.of(lang),
                Optional.of(new PictureSize(width, height)), Optional.empty(), Optional.empty(), Optional.empty()), settings);
        List<String> cut = new ArrayList<>();
        for (ZonePair pair : PAIRS) {
            ShippedStage.fx(() -> shown.session().change(s -> s.withCompared(Optional.of(pair))));
            shown.rest();
            ShippedStage.fx(() -> {
                List.of("compare-fold-figures", "compare-fold-every-street", "compare-row-items-all").forEach(this::unfold);
                return null;
            });
            shown.rest();
            ShippedStage.fx(() -> {
                Node panel = shown.lookup(".compare-panel");
                ScrollPane scroll = (ScrollPane) panel.lookup(".panel-scroll");
                double end = scroll.localToScene(scroll.getLayoutBounds()).getMinX() + scroll.getViewportBounds().getWidth();
                assertTrue(scroll.getViewportBounds().getHeight() > 0.4 * height / 2, () -> "room for the page: " + scroll.getLayoutBounds() + " in " + panel.getLayoutBounds());
                EnglishPanelsTest.check(scroll.getContent(), end, pair.toString(), cut);
                EnglishPanelsTest.check(panel.lookup(".compare-head"), panel.localToScene(panel.getLayoutBounds()).getMaxX(), pair.toString(), cut);
                return null;
            });
        }
        assertEquals(List.of(), cut);
    }

    private void unfold(String id) {
        if (shown.lookup("#" + id) instanceof Button head && !head.getParent().getChildrenUnmodifiable().stream().anyMatch(n -> n != head)) {
            head.fire();
        }
    }
}
