package districtatlas.ui.source;

import districtatlas.base.Messages;
import districtatlas.plan.words.SourceNote;
import districtatlas.ui.kit.Links;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;

/** The note a source label opens: document, chapter and section, line; or that it is general knowledge. */
public final class SourceCard extends VBox {
    public SourceCard(SourceNote note, Messages messages) {
        getStyleClass().setAll("card", "source-card");
        getChildren().addAll(new SourceLines(note, messages), Links.link(messages.get("source.copy"), () -> copy(note.asText())));
    }

    public static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
