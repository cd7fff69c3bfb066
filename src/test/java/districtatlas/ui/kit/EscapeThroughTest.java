package districtatlas.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.ui.OnFx;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The key that closes, where something that would keep it has the focus. */
class EscapeThroughTest {
    @BeforeAll
    static void wake() {
        OnFx.wake();
    }

    @Test
    void aMenusButtonLeavesTheKeyToWhatItStandsIn() {
        OnFx.run(() -> {
            MenuButton menu = Links.menu("export", "export", "fth-download");
            menu.getItems().add(new MenuItem("CSV"));
            VBox panel = new VBox(menu);
            new Scene(panel, 200, 100);
            panel.applyCss();
            panel.layout();
            List<KeyCode> seen = new ArrayList<>();
            panel.addEventHandler(KeyEvent.KEY_PRESSED, e -> seen.add(e.getCode()));
            menu.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
            assertEquals(List.of(KeyCode.ESCAPE), seen, "once");
        });
    }
}
