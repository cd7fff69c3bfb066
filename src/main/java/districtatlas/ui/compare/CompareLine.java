package districtatlas.ui.compare;

import districtatlas.ask.compare.CompareRow;
import districtatlas.ask.compare.CompareWords;
import districtatlas.ask.compare.Comparison;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.Words;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A row of numbers: what is counted, A's, a bar, B's, the difference. Pressed, it shows the things that were counted. FX thread only. */
final class CompareLine extends VBox {
    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private final BooleanProperty unfolded = new SimpleBooleanProperty();

    /**
     * @param most   what the longest bar of its group stands for
     * @param narrow name and difference stand above the numbers
     */
    CompareLine(Comparison of, CompareRow row, double most, boolean narrow, CompareContext context) {
        CompareWords words = context.words();
        getStyleClass().setAll("compare-line");
        pseudoClassStateChanged(TOTAL, row.isTotal() || !row.group().isOfCounts());
        Label name = Words.wrapped(words.name(row), "compare-name");
        Label difference = Words.wrapped(words.difference(of, row), narrow ? "compare-said-difference" : "compare-difference");
        HBox.setHgrow(difference, Priority.NEVER);          // columns stand below each other
        Node numbers = numbers(of, row, most, words);
        Region shown = narrow ? new VBox(beside(name, difference), numbers) : beside(name, numbers, difference);
        shown.setMouseTransparent(true);
        if (!row.group().isOfCounts()) {
            shown.setAccessibleRole(AccessibleRole.TEXT);
            shown.setAccessibleText(words.sentence(of, row));
            shown.getStyleClass().add("compare-row");
            getChildren().setAll(shown);
            return;
        }
        Button head = new Pressed(shown);
        head.getStyleClass().setAll("compare-row");
        head.setId("compare-row-" + row.group().key() + "-" + row.key());
        head.setMinWidth(0);
        head.setMaxWidth(Double.MAX_VALUE);
        head.setMinHeight(USE_PREF_SIZE);
        head.setAccessibleText(words.sentence(of, row) + context.messages().get("compare.row.hint"));
        head.setOnAction(e -> unfolded.set(!unfolded.get()));
        getChildren().setAll(head);
        unfolded.subscribe((before, now) -> {
            if (now) {
                getChildren().setAll(head, new ThingsNode(of, row, context));
            } else {
                getChildren().setAll(head);
            }
        });
    }

    BooleanProperty unfoldedProperty() {
        return unfolded;
    }

    private static HBox numbers(Comparison of, CompareRow row, double most, CompareWords words) {
        PairBar bar = new PairBar(of, row, most);
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox numbers = new HBox(number(words.cell(row, row.a()), row.a().isNone(), "compare-a"), bar, number(words.cell(row, row.b()), row.b().isNone(), "compare-b"));
        numbers.getStyleClass().setAll("compare-numbers");
        numbers.setAlignment(Pos.CENTER_LEFT);
        return numbers;
    }

    private static Label number(String text, boolean none, String styleClass) {
        Label number = Words.whole(text, "compare-number", styleClass);
        number.pseudoClassStateChanged(NONE, none);
        return number;
    }

    private static HBox beside(Node... parts) {
        HBox line = new HBox(parts);
        line.getStyleClass().setAll("compare-parts");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** As wide as the panel, and as high as what is in it is at that width, which a button does not ask for. */
    private static final class Pressed extends Button {
        private final Region content;

        Pressed(Region content) {
            super("", content);
            this.content = content;
            content.prefWidthProperty().bind(widthProperty().map(w -> w.doubleValue() - snappedLeftInset() - snappedRightInset()));
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            double sides = snappedLeftInset() + snappedRightInset();
            return snappedTopInset() + snappedBottomInset() + content.prefHeight(width < 0 ? -1 : Math.max(1, width - sides));
        }
    }

    /** The mark of a folded part. */
    static Icon chevron(boolean open) {
        return new Icon(open ? "fth-chevron-up" : "fth-chevron-down");
    }
}
