package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.app.cli.WindowOptions;
import districtatlas.base.Lang;
import districtatlas.print.page.PictureSize;
import districtatlas.ui.board.BarChart;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The board of the shipped atlas in the program's own window. How long it takes is printed, not asserted. */
class ShippedBoardWindowTest {
    @TempDir
    static Path folder;

    private static ShippedStage open(Lang lang, String palette, int width, int height) {
        return ShippedStage.open(new WindowOptions(Optional.empty(), Optional.of("structure"), Optional.of(palette), Optional.of(lang),
                Optional.of(new PictureSize(width, height)), Optional.empty(), Optional.empty(), Optional.empty()), ShippedStage.still(folder));
    }

    private static void key(ShippedStage shown, KeyCode key) {
        ShippedStage.fx(() -> ShippedStage.key(focused(shown), key, false));
        shown.rest();
    }

    private static Node focused(ShippedStage shown) {
        Node owner = shown.stage.getScene().getFocusOwner();
        return owner == null ? shown.map() : owner;
    }

    /** What the FX thread worked, whatever else the machine did. */
    private static long millis(Runnable work) {
        Thread fx = ShippedStage.fx(Thread::currentThread);
        long begun = ManagementFactory.getThreadMXBean().getThreadCpuTime(fx.getId());
        work.run();
        return (ManagementFactory.getThreadMXBean().getThreadCpuTime(fx.getId()) - begun) / 1_000_000;
    }

    @Test
    void howLongItTakes() {
        try (ShippedStage shown = open(Lang.ZH, "light", 1280, 800)) {
            long first = millis(() -> key(shown, KeyCode.I));
            assertTrue(ShippedStage.fx(() -> shown.lookup("#board-sheet") != null));
            int rows = ShippedStage.fx(() -> shown.stage.getScene().getRoot().lookupAll(".board-row").size());
            assertTrue(rows > 3 && rows < 40, "only what is in sight is made: " + rows);
            long large = millis(() -> key(shown, KeyCode.ENTER));
            long next = millis(() -> key(shown, KeyCode.RIGHT));
            long back = millis(() -> key(shown, KeyCode.ESCAPE));
            key(shown, KeyCode.I);
            long again = millis(() -> key(shown, KeyCode.I));
            System.out.printf("the board, in time of the FX thread: first opened in %d ms, again in %d ms; one large in %d ms, the next in %d ms, back in %d ms%n",
                    first, again, large, next, back);
        }
    }

    @ParameterizedTest
    @CsvSource({"ZH, light, 1280, 800", "EN, projector, 1280, 800"})
    void theRowThatHasTheKeysIsInSightAndHasRoomForItsWords(Lang lang, String palette, int width, int height) {
        try (ShippedStage shown = open(lang, palette, width, height)) {
            key(shown, KeyCode.I);
            List<KeyCode> keys = new ArrayList<>(List.of(KeyCode.END, KeyCode.UP, KeyCode.UP, KeyCode.HOME));
            keys.addAll(Collections.nCopies(30, KeyCode.DOWN));
            keys.addAll(Collections.nCopies(6, KeyCode.UP));
            List<String> faults = new ArrayList<>();
            for (KeyCode key : keys) {
                key(shown, key);
                ShippedStage.fx(() -> {
                    Node row = focused(shown);
                    Node lines = shown.lookup("#board-lines");
                    Bounds at = row.localToScene(row.getLayoutBounds());
                    Bounds room = lines.localToScene(lines.getLayoutBounds());
                    if (!row.getStyleClass().contains("board-row") || at.getMinY() < room.getMinY() - 2 || at.getMinY() > room.getMaxY() - 40
                            || at.getHeight() < room.getHeight() && at.getMaxY() > room.getMaxY() + 2) {
                        faults.add(key + ": " + row.getId() + " " + at + " in " + room);
                    }
                    collect(row, at, faults);
                    return null;
                });
            }
            assertEquals(List.of(), faults);
        }
    }

    /** A row that is higher than its line lies over its neighbours. */
    @ParameterizedTest
    @CsvSource({"EN, dark, 960, 540", "ZH, projector, 960, 540", "EN, light, 1280, 800"})
    void noRowIsHigherThanItsLine(Lang lang, String palette, int width, int height) {
        try (ShippedStage shown = open(lang, palette, width, height)) {
            List<String> faults = new ArrayList<>();
            for (KeyCode key : List.of(KeyCode.I, KeyCode.PAGE_DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.END, KeyCode.HOME)) {
                key(shown, key);
                ShippedStage.fx(() -> {
                    for (Node line : shown.stage.getScene().getRoot().lookupAll(".board-line")) {
                        for (Node row : line.isVisible() ? line.lookupAll(".board-row") : Set.<Node>of()) {
                            Bounds at = row.localToScene(row.getLayoutBounds());
                            Bounds room = line.localToScene(line.getLayoutBounds());
                            if (at.getMinY() < room.getMinY() - 1.5 || at.getMaxY() > room.getMaxY() + 1.5) {
                                faults.add(key + ": " + row.getId() + " " + at.getMinY() + ".." + at.getMaxY() + " in " + room.getMinY() + ".." + room.getMaxY());
                            }
                        }
                    }
                    return null;
                });
            }
            assertEquals(List.of(), faults);
        }
    }

    /** Each of them, one after the other, as an audience would see it. */
    @ParameterizedTest
    @CsvSource({"ZH, projector, 1280, 800", "EN, light, 1280, 800"})
    void everyIndicatorStandsWholeWhenItIsLarge(Lang lang, String palette, int width, int height) {
        try (ShippedStage shown = open(lang, palette, width, height)) {
            key(shown, KeyCode.I);
            key(shown, KeyCode.ENTER);
            List<String> faults = new ArrayList<>();
            String before = "";
            int seen = 0;
            while (!before.equals(place(shown)) && seen < 400) {
                before = place(shown);
                seen++;
                ShippedStage.fx(() -> {
                    Node large = shown.lookup("#board-large");
                    collect(large, large.localToScene(large.getLayoutBounds()), faults);
                    return null;
                });
                key(shown, KeyCode.RIGHT);
            }
            assertTrue(seen > 150, seen + " were seen");
            assertEquals(List.of(), faults);
        }
    }

    private static String place(ShippedStage shown) {
        return ShippedStage.fx(() -> ((Labeled) shown.lookup(".board-large-place")).getText());
    }

    private static void collect(Node node, Bounds within, List<String> faults) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled label && !label.getText().isEmpty()) {
            Bounds at = label.localToScene(label.getLayoutBounds());
            boolean cut = label.lookup(".text") instanceof Text drawn && !drawn.getText().replaceAll("\\s", "").equals(label.getText().replaceAll("\\s", ""));
            if (cut || at.getMinX() < within.getMinX() - 1 || at.getMaxX() > within.getMaxX() + 1 || at.getMaxY() > within.getMaxY() + 1) {
                faults.add((cut ? "cut: " : "outside: ") + label.getText());
            }
        } else if (node instanceof BarChart chart && chart.getHeight() < 45) {
            faults.add("a chart of " + chart.getHeight() + " px: " + chart.getAccessibleText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(n -> collect(n, within, faults));
        }
    }
}
