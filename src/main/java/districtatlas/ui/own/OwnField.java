package districtatlas.ui.own;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A line to be written in: what is written counts when the Enter key is pressed or the field is left, Esc puts back what stood there. FX thread only. */
final class OwnField extends TextField {
    private String shown = "";

    OwnField(String id, String about, Consumer<String> written) {
        getStyleClass().setAll("text-input", "text-field", "search-field", "filter-field", "own-field");
        setId(id);
        setAccessibleText(about);
        setMinWidth(0);
        setOnAction(e -> take(written));
        focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                take(written);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && !getText().equals(shown)) {
                setText(shown);
                e.consume();
            }
        });
    }

    private void take(Consumer<String> written) {
        if (!getText().equals(shown)) {
            shown = getText();
            written.accept(shown);
        }
    }

    /** What holds now; a reader who writes there just now is let be. */
    void show(String text) {
        boolean untouched = getText().equals(shown);
        shown = text;
        if (untouched || !isFocused()) {
            setText(text);
        }
    }
}
