package districtatlas.ui.filter;

import districtatlas.ui.kit.Words;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One choice: a box to check, its name, and how many things it would leave. FX thread only. */
final class FilterLine extends HBox {
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");
    private static final double INDENT_PX = 20;

    private final CheckBox box = new CheckBox();
    private final Label count = Words.whole("", "filter-count");
    private FilterModel.Choice choice;

    FilterLine(FilterModel model, FilterModel.Choice choice) {
        getStyleClass().setAll("filter-line");
        setAlignment(Pos.CENTER_LEFT);
        box.setText(choice.name());
        box.setWrapText(true);
        box.setMnemonicParsing(false);
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setId("filter-" + choice.part().key() + "-" + choice.key());
        box.setOnAction(e -> {
            model.choose(this.choice, box.isSelected());
            box.setSelected(this.choice.chosen());          // it rests in a walk
        });
        HBox.setHgrow(box, Priority.ALWAYS);
        VBox.setMargin(this, new Insets(0, 0, 0, choice.depth() * INDENT_PX));
        getChildren().setAll(box, count);
        show(choice);
    }

    FilterModel.Choice choice() {
        return choice;
    }

    void show(FilterModel.Choice now) {
        choice = now;
        box.setSelected(now.chosen());
        count.setText(String.valueOf(now.count()));
        box.setAccessibleText(now.name() + " " + now.count());
        pseudoClassStateChanged(NONE, now.count() == 0);
    }
}
