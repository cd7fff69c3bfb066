package districtatlas.ui.zone;

import javafx.scene.layout.Region;

/** How much of a target its baseline already was, as a quiet bar. */
final class ShareBar extends Region {
    private final Region filled = new Region();
    private final double share;

    /** @param share in [0, 1] */
    ShareBar(double share) {
        this.share = share;
        getStyleClass().setAll("share-bar");
        filled.getStyleClass().setAll("filled");
        filled.setManaged(false);
        getChildren().add(filled);
    }

    @Override
    protected void layoutChildren() {
        filled.resizeRelocate(0, 0, getWidth() * share, getHeight());
    }
}
