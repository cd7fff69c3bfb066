package districtatlas.ui.kit;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The rows of what matches, one below the other; the marked one is kept in sight. FX thread only. */
public final class PickRows<T> extends ScrollPane {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    /** Where a row comes to stand that was out of sight: this far down. */
    private static final double DOWN = 0.25;

    private final PickModel<T> model;
    private final Function<T, Node> row;
    private final Supplier<List<Node>> nothing;
    private final VBox list = new VBox();

    /** @param nothing what stands there when nothing matches */
    public PickRows(PickModel<T> model, Function<T, Node> row, Supplier<List<Node>> nothing) {
        this.model = model;
        this.row = row;
        this.nothing = nothing;
        list.getStyleClass().setAll("hits");
        setContent(list);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.shownProperty().subscribe(this::show);
        model.queryProperty().subscribe((before, now) -> {
            if (model.shownProperty().get().isEmpty()) {
                show(List.of());
            }
        });
        model.markedProperty().subscribe(m -> mark(m.intValue()));
    }

    private void show(List<T> shown) {
        list.getChildren().setAll(shown.isEmpty() ? nothing.get() : shown.stream().map(row).toList());
        setVvalue(0);
        mark(model.markedProperty().get());
        requestLayout();
    }

    /** The row of the marked one; it must be there. */
    Node markedRow() {
        return list.getChildren().get(model.markedProperty().get());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** A scroll pane does not ask its content how high it is at this width. */
    @Override
    protected double computePrefHeight(double width) {
        double sides = snappedLeftInset() + snappedRightInset();
        double ends = snappedTopInset() + snappedBottomInset();
        return list.prefHeight(Math.max(1, width - sides)) + ends + 2;
    }

    private void mark(int index) {
        List<Node> rows = list.getChildren();
        boolean any = index >= 0 && index < rows.size() && !model.shownProperty().get().isEmpty();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).pseudoClassStateChanged(MARKED, any && i == index);
        }
        if (any && getScene() != null) {
            keepInSight(rows.get(index));
        }
    }

    private void keepInSight(Node marked) {
        applyCss();
        layout();
        Bounds at = marked.getBoundsInParent();
        double visible = getViewportBounds().getHeight();
        double hidden = list.getHeight() - visible;
        double top = getVvalue() * Math.max(0, hidden);
        if (hidden > 0 && (at.getMinY() < top || at.getMaxY() > top + visible)) {
            setVvalue(Math.max(0, Math.min(1, (at.getMinY() - visible * DOWN) / hidden)));
        }
    }
}
