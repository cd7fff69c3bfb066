package districtatlas.ui.terms;

import districtatlas.base.Messages;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import districtatlas.ui.source.Cited;
import districtatlas.ui.source.SourceCard;
import districtatlas.ui.source.SourceLines;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;

/** What a term means, in plain language, and where the plan uses it. */
public final class TermNote extends VBox implements Cited {
    private final SourceLines lines;

    public TermNote(TermEntry entry, Messages messages) {
        getStyleClass().setAll("card", "term-note");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(entry.name() + ": " + entry.meaning());
        getChildren().add(Words.wrapped(entry.name(), "term-name"));
        if (!entry.other().isEmpty()) {
            getChildren().add(Words.wrapped(entry.other(), "note"));
        }
        getChildren().add(Words.wrapped(entry.meaning(), "term-meaning"));
        this.lines = new SourceLines(entry.source(), messages);
        getChildren().add(lines);
        getChildren().add(Links.link(messages.get("glossary.copy"), () -> SourceCard.copy(entry.asText())));
    }

    @Override
    public SourceLines sources() {
        return lines;
    }
}
