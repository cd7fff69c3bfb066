package districtatlas.ui.bearings;

import districtatlas.base.Messages;
import districtatlas.ui.kit.Floating;
import districtatlas.ui.kit.Words;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Grid north; the map is never turned. */
public final class NorthArrow extends VBox {
    public NorthArrow(Messages messages) {
        getStyleClass().setAll("north-arrow");
        setAlignment(Pos.CENTER);
        setMouseTransparent(true);
        Region needle = new Region();
        needle.getStyleClass().setAll("needle");
        getChildren().addAll(Words.whole(messages.get("ground.north"), "north-letter"), needle);
        setAccessibleText(messages.get("ground.north.text"));
        Floating.kept(this);
    }
}
