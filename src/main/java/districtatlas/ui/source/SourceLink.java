package districtatlas.ui.source;

import districtatlas.base.Messages;
import districtatlas.plan.words.SourceNote;
import districtatlas.ui.kit.CardLayer;
import districtatlas.ui.kit.Links;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** The few characters behind a sentence or a number that open the note on where it comes from. */
public final class SourceLink {
    private SourceLink() {
    }

    /** Nothing to open where the plan is silent. */
    public static Node of(SourceNote note, Messages messages, CardLayer cards) {
        if (note.label().isEmpty() && note.remark().isEmpty()) {
            return new Region();
        }
        Button label = Links.link(note.label().isEmpty() ? messages.get("source.silent.short") : note.label(), () -> { });
        label.getStyleClass().add("source");
        label.setAccessibleText(messages.get("source.open", label.getText()));
        label.setOnAction(e -> cards.showBeside(new SourceCard(note, messages), label));
        return label;
    }
}
