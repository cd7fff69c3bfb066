package districtatlas.ui.source;

import districtatlas.base.Messages;
import districtatlas.plan.words.SourceNote;
import districtatlas.ui.kit.Words;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A source in full: chapter and section with the line, or that it is general knowledge, and the document. */
public final class SourceLines extends VBox {
    /** Lines that are listed one by one; a thing named all over the plan says how many more there are. */
    private static final int MOST_LINES = 8;

    public SourceLines(SourceNote note, Messages messages) {
        getStyleClass().setAll("source-lines");
        String title = note.isGeneralKnowledge() ? messages.get("words.source.known") : messages.get("source.title");
        getChildren().add(Words.whole(title, "card-title"));
        note.lines().stream().limit(MOST_LINES).forEach(line -> {
            HBox row = new HBox(Words.wrapped(line.section()), Words.whole(line.number(), "line-number"));
            row.getStyleClass().add("source-line");
            getChildren().add(row);
        });
        if (note.lines().size() > MOST_LINES) {
            getChildren().add(Words.whole(messages.get("source.further", note.lines().size() - MOST_LINES), "note"));
        }
        if (!note.remark().isEmpty()) {
            getChildren().add(Words.wrapped(note.remark(), "source-remark"));
        }
        if (!note.document().isEmpty()) {
            getChildren().add(Words.wrapped(note.document(), "note"));
        }
    }
}
