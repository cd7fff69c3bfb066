package districtatlas.ui.tour;

import districtatlas.plan.words.FigureSaid;
import districtatlas.ui.kit.Words;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** One number of a step: what is counted, and below it, large, how much. Its year is left to the step's text. */
public final class WalkFigure extends VBox {
    /** Longer ones are words with a number in them: they may be broken. */
    private static final int MOST_WHOLE = 10;

    private final Label value;

    /** @param mayBreak the number may be broken into lines: better than letters that the last row does not read */
    public WalkFigure(String name, FigureSaid said, boolean mayBreak) {
        boolean isLong = mayBreak || said.value().length() > MOST_WHOLE;
        value = isLong ? Words.wrapped(said.value(), "walk-value", "tabular") : Words.whole(said.value(), "walk-value", "tabular");
        FlowPane line = new FlowPane();
        line.getStyleClass().setAll("walk-value-line");
        if (!said.verb().isEmpty()) {
            line.getChildren().add(Words.whole(said.verb(), "walk-direction"));
        }
        getChildren().addAll(Words.wrapped(name, "walk-figure-name"), line);
        (isLong ? getChildren() : line.getChildren()).add(value);
        line.setManaged(!line.getChildren().isEmpty());
        setMinHeight(USE_PREF_SIZE);
    }

    /** Of the number where it is not broken. */
    double valueWidth() {
        return value.isWrapText() ? 0 : value.prefWidth(-1);
    }
}
