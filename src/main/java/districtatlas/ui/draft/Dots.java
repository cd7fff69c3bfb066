package districtatlas.ui.draft;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A dot on each of some places of the map, as the style sheets draw it. FX thread only. */
public final class Dots extends Pane {
    private final String styleClass;

    public Dots(String styleClass) {
        this.styleClass = styleClass;
        setManaged(false);
        setMouseTransparent(true);
    }

    /** @param at in pixels: x, y, x, y … */
    public void show(List<Double> at) {
        while (getChildren().size() > at.size() / 2) {
            getChildren().remove(getChildren().size() - 1);
        }
        while (getChildren().size() < at.size() / 2) {
            Region dot = new Region();
            dot.getStyleClass().setAll(styleClass);
            dot.setManaged(false);
            getChildren().add(dot);
            dot.applyCss();
        }
        for (int i = 0; i < getChildren().size(); i++) {
            Region dot = dot(i);
            dot.autosize();
            dot.relocate(at.get(2 * i) - dot.getWidth() / 2, at.get(2 * i + 1) - dot.getHeight() / 2);
        }
    }

    public Region dot(int i) {
        return (Region) getChildren().get(i);
    }
}
