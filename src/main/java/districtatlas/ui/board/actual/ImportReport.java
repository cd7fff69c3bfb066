package districtatlas.ui.board.actual;

import districtatlas.base.Messages;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.ScrolledPage;
import districtatlas.ui.kit.Words;
import districtatlas.ui.source.SourceCard;
import java.util.List;
import javafx.scene.layout.VBox;

/** What of a table could not be read, a sentence for each line, to be copied for whoever mends the table: the first ones shown, all of them copied. FX thread only. */
final class ImportReport extends VBox {
    /** More than anybody reads; a table of another kind has as many as it has lines, and so many rows stop the window for seconds. */
    static final int MOST_SHOWN = 200;

    ImportReport(String head, List<String> sentences, Messages messages) {
        getStyleClass().setAll("card", "source-card");
        setId("actual-import-report");
        VBox lines = new VBox();
        lines.getStyleClass().setAll("import-lines");
        sentences.stream().limit(MOST_SHOWN).forEach(s -> lines.getChildren().add(Words.wrapped(s, "note-text")));
        if (sentences.size() > MOST_SHOWN) {
            lines.getChildren().add(Words.wrapped(messages.get("actual.report-more", sentences.size() - MOST_SHOWN), "note"));
        }
        getChildren().setAll(Words.wrapped(head, "note-by"), new ScrolledPage(lines),
                Links.link(messages.get("actual.copy-report"), () -> SourceCard.copy(head + "\n" + String.join("\n", sentences))));
    }
}
