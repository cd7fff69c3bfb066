package districtatlas.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.layout.Priority;

/**
 * A page that scrolls only where there is too little room for all of it: as wide as it is given and as high as all of its content, which a
 * scroll pane by itself would not ask. FX thread only.
 */
public final class ScrolledPage extends ScrollPane {
    private final Region page;

    public ScrolledPage(Region page) {
        super(page);
        this.page = page;
        getStyleClass().add("panel-scroll");
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(0);
        VBox.setVgrow(this, Priority.ALWAYS);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + page.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + snapSizeY(page.prefHeight(inner)) + snappedBottomInset();
    }
}
