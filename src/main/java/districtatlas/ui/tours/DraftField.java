package districtatlas.ui.tours;

import districtatlas.ui.notebook.Drafts;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A field over one text of a step. What is written stands among the drafts with every key, so that neither another language nor the end of the
 * program loses it; it is kept with Enter (in several lines Ctrl+Enter), with Esc, and when the reader goes elsewhere. FX thread only.
 */
final class DraftField {
    private final TextInputControl field;
    private final Drafts drafts;
    private final String key;
    private final Supplier<String> value;
    private final Predicate<String> keep;
    private final Runnable done;
    private boolean lines;
    private boolean showing;

    /**
     * @param key   of the draft
     * @param value as it is kept now
     * @param keep  keeps another; says whether it could
     * @param done  gives the focus to somebody else, when a key says that the writing has come to its end
     */
    DraftField(TextInputControl field, Drafts drafts, String key, Supplier<String> value, Predicate<String> keep, Runnable done) {
        this.field = field;
        this.drafts = drafts;
        this.key = key;
        this.value = value;
        this.keep = keep;
        this.done = done;
        this.lines = field instanceof TextArea;
        show();
        field.textProperty().subscribe((before, now) -> written(now));
        field.focusedProperty().subscribe((before, now) -> {
            if (!now) {
                keep();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Enter keeps it, though it may be broken into several lines. */
    DraftField ofOneLine() {
        lines = false;
        return this;
    }

    TextInputControl field() {
        return field;
    }

    /** The text is another now, as after an undo; one that is being written stays. */
    void show() {
        String now = drafts.isBegun(key) ? drafts.text(key) : value.get();
        if (!field.isFocused() && !field.getText().equals(now)) {
            showing = true;
            field.setText(now);
            showing = false;
        }
    }

    private void written(String now) {
        if (showing) {
            return;
        }
        if (now.equals(value.get())) {
            drafts.forget(key);
        } else {
            drafts.write(key, now);
        }
    }

    private void keep() {
        String now = field.getText();
        if (now.equals(value.get()) || keep.test(now)) {
            drafts.forget(key);
        }
    }

    private void pressed(KeyEvent event) {
        boolean ends = event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER && (!lines || event.isShortcutDown());
        if (ends) {
            event.consume();
            keep();
            done.run();
        } else if (event.getCode() == KeyCode.TAB && field instanceof TextArea && !event.isShortcutDown() && !event.isAltDown()) {
            event.consume();            // a tab in a caption is of no use
            field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false));
        }
    }
}
