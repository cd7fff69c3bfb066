package districtatlas.ui.tour;

import districtatlas.plan.words.FigureSaid;
import districtatlas.ui.kit.Words;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** One number of a step: what is counted, and below it, large, how much. Its year is left to the step's text. */
public final class WalkFigure extends VBox {
    private final Label value;

    public WalkFigure(String name, FigureSaid said) {
        value = Words.whole(said.value(), "walk-value", "tabular");
        FlowPane line = new FlowPane();
        line.getStyleClass().setAll("walk-value-line");
        if (!said.verb().isEmpty()) {
            line.getChildren().add(Words.whole(said.verb(), "walk-direction"));
        }
        line.getChildren().add(value);
        getChildren().addAll(Words.wrapped(name, "walk-figure-name"), line);
        setMinHeight(USE_PREF_SIZE);
    }

    /** Of the number, which is never broken. */
    double valueWidth() {
        return value.prefWidth(-1);
    }
}
