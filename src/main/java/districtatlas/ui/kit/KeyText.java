package districtatlas.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** Writes keys as they are printed on them. The toolkit's own words differ by platform and show names of constants on some. */
public final class KeyText {
    private KeyText() {
    }

    public static String of(KeyCombination keys) {
        List<String> parts = new ArrayList<>();
        if (isDown(keys.getShortcut()) || isDown(keys.getControl())) {
            parts.add("Ctrl");
        }
        if (isDown(keys.getAlt())) {
            parts.add("Alt");
        }
        if (isDown(keys.getShift())) {
            parts.add("Shift");
        }
        parts.add(keys instanceof KeyCodeCombination code ? key(code.getCode()) : keys.getDisplayText());
        return String.join(" ", parts);
    }

    private static boolean isDown(KeyCombination.ModifierValue value) {
        return value == KeyCombination.ModifierValue.DOWN;
    }

    private static String key(KeyCode code) {
        return switch (code) {
            case PLUS, ADD -> "+";
            case MINUS, SUBTRACT -> "\u2212";
            case EQUALS -> "=";
            case OPEN_BRACKET -> "[";
            case CLOSE_BRACKET -> "]";
            case SLASH -> "/";
            case LEFT -> "\u2190";
            case RIGHT -> "\u2192";
            case PAGE_DOWN -> "PgDn";
            case PAGE_UP -> "PgUp";
            case ESCAPE -> "Esc";
            default -> code.isDigitKey() ? code.getName().substring(code.getName().length() - 1) : code.getName();
        };
    }
}
