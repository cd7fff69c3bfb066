package districtatlas.paint.display;

import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerStack;
import java.util.List;

/**
 * A layer as it is laid on. Immutable.
 *
 * @param opacity of all that the list paints together, in (0, 1]: where it lies over itself nothing is darker
 */
public record Coat(DisplayList list, double opacity) {
    /** Those lists as strong as the layers they are of. */
    public static List<Coat> of(List<DisplayList> lists, LayerStack layers) {
        return lists.stream().map(list -> new Coat(list, layers.find(list.layer()).map(Layer::opacity).orElse(1.0))).toList();
    }

    public static List<Coat> opaque(List<DisplayList> lists) {
        return lists.stream().map(list -> new Coat(list, 1)).toList();
    }

    public boolean isOpaque() {
        return opacity >= 1;
    }
}
