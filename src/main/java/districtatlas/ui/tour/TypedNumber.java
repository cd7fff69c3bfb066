package districtatlas.ui.tour;

import districtatlas.ui.kit.Words;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** The number of a step that is being typed, large in the middle, so that who types it sees it. FX thread only. */
final class TypedNumber extends StackPane {
    /** @param typed empty for nothing */
    TypedNumber(ObservableValue<String> typed) {
        Label number = Words.whole("", "walk-typed", "tabular");
        number.textProperty().bind(typed);
        getStyleClass().setAll("walk-typed-layer");
        setMouseTransparent(true);
        getChildren().setAll(number);
        visibleProperty().bind(typed.map(t -> !t.isEmpty()));
    }
}
