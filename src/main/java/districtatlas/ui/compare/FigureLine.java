package districtatlas.ui.compare;

import districtatlas.ask.compare.CompareCell;
import districtatlas.ask.compare.CompareRow;
import districtatlas.ask.compare.Comparison;
import districtatlas.ui.kit.Words;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the plan says of one indicator for each of two zones, in its own words, side by side. FX thread only. */
final class FigureLine extends VBox {
    FigureLine(Comparison of, CompareRow row, CompareContext context) {
        getStyleClass().setAll("compare-figure");
        HBox head = new HBox(Words.wrapped(context.words().name(row), "compare-name"), Words.whole(context.words().difference(of, row), "compare-said-difference"));
        head.getStyleClass().setAll("compare-parts");
        HBox sides = new HBox(side(true, row.a(), context), side(false, row.b(), context));
        sides.getStyleClass().setAll("compare-sides");
        getChildren().setAll(head, sides);
    }

    private static Node side(boolean a, CompareCell cell, CompareContext context) {
        VBox said = new VBox();
        cell.figures().forEach(t -> said.getChildren().add(context.figure(t)));
        if (cell.isNone()) {
            said.getChildren().add(Words.whole("\u2014", "note"));
        }
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox side = new HBox(PairBadge.of(a), said);
        side.getStyleClass().setAll("compare-side");
        side.setMinWidth(0);
        side.setPrefWidth(1);           // both halves alike, whatever they say
        side.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }
}
