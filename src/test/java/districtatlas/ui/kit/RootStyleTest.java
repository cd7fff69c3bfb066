package districtatlas.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.ui.OnFx;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A window that is drawn larger and smaller, and in one palette after another, for days. */
class RootStyleTest {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final Label words = new Label("words");
    private final VBox box = new VBox(words, new Label("more"));
    private final StackPane root = new StackPane(box);
    private final RootStyle style = new RootStyle(root);

    @BeforeAll
    static void wake() {
        OnFx.wake();
    }

    private void show() {
        root.getStylesheets().setAll("data:text/css,.box { -fx-font-size: 2em; } .box:marked .label { -fx-text-fill: -ink; }");
        box.getStyleClass().add("box");
        new Scene(root, 300, 200);
    }

    private boolean wear(int i) {
        boolean other = style.set("-fx-font-size: " + i + "px; -ink: #0000" + String.format("%02x", i) + ";", List.copyOf(root.getStylesheets()));
        root.applyCss();
        return other;
    }

    @Test
    void manyStylesOneAfterAnotherLeaveNoMoreBehindThanAFew() {
        OnFx.run(() -> {
            show();
            for (int i = 10; i < 10 + RootStyle.MOST_KEPT; i++) {
                wear(i);
            }
            int few = kept();
            assertTrue(few >= RootStyle.MOST_KEPT, "the toolkit keeps elsewhere what it works out: " + few);
            for (int i = 30; i < 120; i++) {
                wear(i);
                assertTrue(kept() <= few, () -> kept() + " kept, at first " + few);
            }
        });
    }

    @Test
    void whatIsForgottenIsWorkedOutAnewAndAsBefore() {
        OnFx.run(() -> {
            show();
            for (int i = 10; i < 60; i++) {
                assertTrue(wear(i));
                box.pseudoClassStateChanged(MARKED, true);
                root.applyCss();
                assertEquals(2.0 * i, words.getFont().getSize(), "at " + i);
                assertEquals(Color.rgb(0, 0, i), words.getTextFill(), "at " + i);
                box.pseudoClassStateChanged(MARKED, false);
                assertFalse(wear(i));
            }
        });
    }

    @Test
    void backAndForthBetweenTwoForgetsNothing() {
        OnFx.run(() -> {
            show();
            wear(10);
            wear(11);
            int two = kept();
            for (int i = 0; i < 40; i++) {
                wear(10 + i % 2);
                assertEquals(two, kept());
            }
        });
    }

    /** How many paths of nodes the toolkit keeps values for: it says so nowhere. */
    private int kept() {
        try {
            Object container = ((Map<?, ?>) Class.forName("com.sun.javafx.css.StyleManager").getField("cacheContainerMap").get(null)).get(root);
            Field styleCache = container.getClass().getDeclaredField("styleCache");
            styleCache.setAccessible(true);
            return ((Map<?, ?>) styleCache.get(container)).size();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
