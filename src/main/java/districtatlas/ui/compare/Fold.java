package districtatlas.ui.compare;

import districtatlas.base.Messages;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A part of the panel under a head that folds it. FX thread only. */
final class Fold extends VBox {
    /** @param content made when it is first unfolded */
    Fold(String id, String title, BooleanProperty unfolded, Supplier<Node> content, Messages messages) {
        getStyleClass().setAll("compare-fold");
        Button head = new Button(title);
        head.getStyleClass().setAll("filter-section-head");
        head.setId(id);
        head.setMnemonicParsing(false);
        head.setContentDisplay(ContentDisplay.RIGHT);
        head.setMaxWidth(Double.MAX_VALUE);
        head.setWrapText(true);
        head.setMinSize(0, Region.USE_PREF_SIZE);
        head.setOnAction(e -> unfolded.set(!unfolded.get()));
        unfolded.subscribe(now -> {
            head.setGraphic(CompareLine.chevron(now));
            head.setAccessibleText(messages.get(now ? "compare.fold.open" : "compare.fold.closed", title));
            if (now) {
                getChildren().setAll(head, content.get());
            } else {
                getChildren().setAll(head);
            }
        });
    }
}
