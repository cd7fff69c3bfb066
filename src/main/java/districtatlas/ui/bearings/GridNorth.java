package districtatlas.ui.bearings;

import districtatlas.base.Messages;
import districtatlas.ui.kit.Words;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Grid north; the map is never turned. */
public final class GridNorth extends HBox {
    public GridNorth(Messages messages) {
        getStyleClass().setAll("north-arrow");
        setAlignment(Pos.CENTER);
        setMouseTransparent(true);
        Region needle = new Region();
        needle.getStyleClass().setAll("needle");
        getChildren().addAll(needle, Words.whole(messages.get("ground.north"), "ground-text", "north-letter"));
        setAccessibleText(messages.get("ground.north.text"));
    }
}
