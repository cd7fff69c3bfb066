package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class RefusedStageTest {
    private final FxRobot robot = new FxRobot();
    private final Messages messages = new Messages(Lang.ZH);
    private final List<String> heard = new ArrayList<>();
    private RefusedStage refused;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        robot.interact(() -> Window.getWindows().stream().toList().forEach(Window::hide));
    }

    private void open(String why) {
        robot.interact(() -> {
            refused = new RefusedStage(why, messages, file -> heard.add("open " + file), () -> heard.add("leaving"));
            refused.show();
        });
    }

    private String sentence() {
        return robot.lookup(".refused-sentence").<Labeled>query().getText();
    }

    private Node button(String key) {
        return robot.lookup((Node n) -> n.isVisible() && n instanceof Labeled l && l.getText().equals(messages.get(key))).query();
    }

    @Test
    void saysWhyAndEndsTheProgramOnlyWhenTheReaderLeaves() {
        open("不能打开 一个文件：文件损坏。");
        assertEquals("不能打开 一个文件：文件损坏。", sentence());
        assertTrue(button("refused.other").isFocused(), "the Enter key opens another");
        assertEquals(List.of(), heard);
        robot.clickOn(button("refused.leave"));
        assertEquals(List.of("leaving"), heard);
    }

    @Test
    void anotherFileTakesItsPlaceOrIsRefusedInTheSameWindow() {
        open("why");
        Path other = Path.of("other.gpkg");
        robot.interact(() -> refused.open(other, file -> heard.add("open " + file)));
        assertEquals(messages.get("refused.opening", "other.gpkg"), sentence());
        assertTrue(button("refused.other").isDisabled(), "one at a time");
        robot.interact(() -> refused.say("nor that"));
        assertEquals("nor that", sentence());
        assertFalse(button("refused.other").isDisabled());
        robot.interact(refused::replaced);
        assertEquals(List.of("open other.gpkg"), heard, "the program goes on in the other window");
    }
}
