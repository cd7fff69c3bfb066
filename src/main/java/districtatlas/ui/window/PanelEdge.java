package districtatlas.ui.window;

import java.util.function.DoubleSupplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** The edge by which a panel is made wider or narrower: to a screen reader a slider of its width. FX thread only. */
final class PanelEdge extends Region {
    private final DoubleSupplier size;
    private final DoubleSupplier least;
    private final DoubleSupplier most;

    /** @param size in logical pixels, as are the others */
    PanelEdge(String name, DoubleSupplier size, DoubleSupplier least, DoubleSupplier most) {
        this.size = size;
        this.least = least;
        this.most = most;
        getStyleClass().setAll("panel-edge");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(name);
    }

    void resized() {
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> size.getAsDouble();
            case MIN_VALUE -> least.getAsDouble();
            case MAX_VALUE -> most.getAsDouble();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
