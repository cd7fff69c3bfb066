package districtatlas.ui.tour;

import districtatlas.ui.kit.Icon;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The sign of a step's mark: told from the others by shape, by colour and by what is drawn in it. */
final class MarkSign extends StackPane {
    /** @param order among the step's marks, from 0: it chooses shape and colour */
    MarkSign(String icon, int order) {
        Region ground = new Region();
        ground.getStyleClass().setAll("ground-shape");
        getStyleClass().setAll("walk-mark", "mark-" + order);
        getChildren().addAll(ground, new Icon("fth-" + icon));
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }
}
