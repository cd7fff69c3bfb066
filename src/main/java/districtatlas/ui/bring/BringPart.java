package districtatlas.ui.bring;

import districtatlas.ui.kit.ChoiceButton;
import districtatlas.ui.kit.WordFlow;
import districtatlas.ui.kit.Words;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What the parts of the preview are made of. FX thread only. */
final class BringPart {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private BringPart() {
    }

    /** A part with its heading. */
    static VBox of(String heading, Node... content) {
        VBox part = new VBox(Words.whole(heading, "bring-heading"));
        part.getStyleClass().setAll("bring-part");
        part.getChildren().addAll(content);
        return part;
    }

    static WordFlow flow(Node... words) {
        WordFlow flow = new WordFlow(words);
        flow.getStyleClass().setAll("bring-flow");
        return flow;
    }

    /** One of several answers. */
    static ChoiceButton answer(String id, String text, boolean chosen, Runnable chooses) {
        ChoiceButton button = new ChoiceButton(text, null, AccessibleRole.RADIO_BUTTON, SELECTED);
        button.setId(id);
        button.getStyleClass().setAll("bring-answer");
        button.setChosen(chosen);
        button.setOnAction(e -> chooses.run());
        return button;
    }
}
