package districtatlas.ui.source;

import districtatlas.base.Messages;
import districtatlas.plan.words.SourceNote;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.ScrolledPage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;

/**
 * The note a source label opens: document, chapter and section, line; or that it is general knowledge. It scrolls where the window is too
 * low for all of it. FX thread only.
 */
public final class SourceCard extends VBox implements Cited {
    private final SourceLines lines;

    public SourceCard(SourceNote note, Messages messages) {
        getStyleClass().setAll("card", "source-card");
        this.lines = new SourceLines(note, messages);
        getChildren().addAll(new ScrolledPage(lines), Links.link(messages.get("source.copy"), () -> copy(note.asText())));
    }

    @Override
    public SourceLines sources() {
        return lines;
    }

    /** Onto the system's clipboard. */
    public static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
