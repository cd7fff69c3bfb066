package districtatlas.ui.kit;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;

/**
 * Words, links and chips side by side, on as many lines as they need. One that is longer than the page is wide is broken itself: left
 * whole it would push the whole page over its right edge.
 */
public final class WordFlow extends FlowPane {
    public WordFlow(Node... words) {
        setMinWidth(0);             // else its longest word's
        getChildren().addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                change.getRemoved().forEach(WordFlow::letGo);
                change.getAddedSubList().forEach(this::fit);
            }
        });
        getChildren().addAll(words);
    }

    /** A flow outlives its words: what it tells of its width it would go on telling those that left. */
    private static void letGo(Node node) {
        if (node instanceof Labeled word) {
            word.maxWidthProperty().unbind();
        }
    }

    private void fit(Node node) {
        if (node instanceof Labeled word) {
            word.setWrapText(true);
            word.setMinWidth(0);
            word.setMinHeight(USE_PREF_SIZE);
            word.maxWidthProperty().bind(widthProperty().map(w -> Math.max(1, w.doubleValue() - snappedLeftInset() - snappedRightInset())));
        }
    }
}
