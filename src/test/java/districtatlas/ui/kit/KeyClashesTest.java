package districtatlas.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeyClashesTest {
    private static UiAction action(String name, String... keys) {
        return UiAction.of(name, "fth-home", () -> { }).on(keys);
    }

    @Test
    void twoActionsWithOneKeyAreFound() {
        assertEquals(List.of("[] M: measure and map"), KeyClashes.of(List.of(action("measure", "M"), action("map", "F2", "M"))));
        assertEquals(List.of("[walk] Space: next and play"),
                KeyClashes.of(List.of(action("next", "RIGHT", "SPACE").inMode("walk"), action("play", "SPACE").inMode("walk"))));
        assertEquals(List.of("[] Ctrl Z: undo and zoom"), KeyClashes.of(List.of(action("undo", "Shortcut+Z"), action("zoom", "Shortcut+Z"))));
    }

    @Test
    void aModeMayTakeAKeyAndAnotherModifierIsAnotherKey() {
        assertEquals(List.of(), KeyClashes.of(List.of(action("home", "HOME"), action("first", "HOME").inMode("walk"), action("top", "HOME").inMode("list"),
                action("top-left", "Shortcut+HOME"), action("end", "Shift+HOME"))));
    }
}
