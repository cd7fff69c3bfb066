package districtatlas.ui.zone;

import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Filled: the plan says that it belongs here. Hollow: general knowledge does. Coloured by section. */
final class Mark extends StackPane {
    Mark(String section, boolean stated) {
        getStyleClass().setAll("mark", "mark-" + section, stated ? "stated" : "known");
        setAlignment(Pos.CENTER);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Region dot = new Region();
        dot.getStyleClass().setAll("dot");
        getChildren().add(dot);
    }
}
