package districtatlas.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;

/**
 * Words, links and chips side by side, on as many lines as they need. One that is longer than the page is wide is broken itself: left
 * whole it would push the whole page over its right edge. A line is as high as its highest word: a flow of the toolkit's own takes a broken
 * word for one line and lays the next over the rest of it.
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

    /** Words that stand on one line, each as wide and as high as it is shown. */
    private record Line(List<Node> words, List<Double> widths, boolean onBaseline) {
        double width(int i) {
            return widths.get(i);
        }

        double height(int i) {
            return words.get(i).prefHeight(width(i));
        }

        double above(int i) {
            double baseline = words.get(i).getBaselineOffset();
            return baseline == BASELINE_OFFSET_SAME_AS_HEIGHT ? height(i) : baseline;
        }

        /** From the line's top to what its words stand on. */
        double above() {
            double most = 0;
            for (int i = 0; onBaseline && i < words.size(); i++) {
                most = Math.max(most, above(i));
            }
            return most;
        }

        double height() {
            double most = 0;
            for (int i = 0; i < words.size(); i++) {
                most = Math.max(most, onBaseline ? above() - above(i) + height(i) : height(i));
            }
            return most;
        }

        double top(int i) {
            return onBaseline ? above() - above(i) : (height() - height(i)) / 2;
        }
    }

    private double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    /** Whether a word has to be broken; else the toolkit does it right. */
    private boolean isTooLongFor(double inner) {
        return inner > 0 && getManagedChildren().stream().anyMatch(n -> n.prefWidth(-1) > inner);
    }

    private List<Line> lines(double inner) {
        List<Line> lines = new ArrayList<>();
        double at = 0;
        for (Node word : getManagedChildren()) {
            double width = snapSizeX(Math.min(word.prefWidth(-1), inner));
            if (lines.isEmpty() || at + width > inner) {
                lines.add(new Line(new ArrayList<>(), new ArrayList<>(), getRowValignment() == VPos.BASELINE));
                at = 0;
            }
            Line line = lines.get(lines.size() - 1);
            line.words().add(word);
            line.widths().add(width);
            at += width + snapSpaceX(getHgap());
        }
        return lines;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width < 0 || !isTooLongFor(inner(width))) {
            return super.computePrefHeight(width);
        }
        List<Line> lines = lines(inner(width));
        return snappedTopInset() + snappedBottomInset() + lines.stream().mapToDouble(l -> snapSizeY(l.height())).sum() + (lines.size() - 1) * snapSpaceY(getVgap());
    }

    @Override
    protected void layoutChildren() {
        double inner = inner(getWidth());
        if (!isTooLongFor(inner)) {
            super.layoutChildren();
            return;
        }
        double y = snappedTopInset();
        for (Line line : lines(inner)) {
            double x = snappedLeftInset();
            for (int i = 0; i < line.words().size(); i++) {
                line.words().get(i).resizeRelocate(snapPositionX(x), snapPositionY(y + line.top(i)), line.width(i), line.height(i));
                x += line.width(i) + snapSpaceX(getHgap());
            }
            y += snapSizeY(line.height()) + snapSpaceY(getVgap());
        }
    }
}
