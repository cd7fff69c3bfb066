package districtatlas.ui.terms;

import districtatlas.base.Messages;
import districtatlas.plan.TermExample;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import districtatlas.ui.source.Cited;
import districtatlas.ui.source.SourceCard;
import districtatlas.ui.source.SourceLines;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;

/** What a term means, in plain language, where the plan uses it, and where in the district one meets it. */
public final class TermNote extends VBox implements Cited {
    private final SourceLines lines;

    /** @param fly goes where the example is */
    TermNote(TermEntry entry, Messages messages, Consumer<TermExample> fly) {
        getStyleClass().setAll("card", "term-note");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(entry.name() + ": " + entry.meaning() + entry.example().map(e -> " " + e.says()).orElse(""));
        getChildren().add(Words.wrapped(entry.name(), "term-name"));
        if (!entry.other().isEmpty()) {
            getChildren().add(Words.wrapped(entry.other(), "note"));
        }
        getChildren().add(Words.wrapped(entry.meaning(), "term-meaning"));
        this.lines = new SourceLines(entry.source(), messages);
        getChildren().add(lines);
        entry.example().ifPresent(e -> getChildren().addAll(Words.wrapped(e.says(), "term-example"), Words.wrapped(e.brief(), "note"),
                Links.link(messages.get("glossary.fly"), () -> fly.accept(e.at()))));
        getChildren().add(Links.link(messages.get("glossary.copy"), () -> SourceCard.copy(entry.asText())));
    }

    @Override
    public SourceLines sources() {
        return lines;
    }
}
