package districtatlas.ui.layers;

import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerId;

/**
 * A layer in the list. Immutable.
 *
 * @param title   told apart from another layer of the same table
 * @param group   id of its group
 * @param changed not as the theme has it
 * @param alone   the only one that is drawn
 * @param scales  from which scale on it is drawn, when it is not at the present one; else empty
 * @param detail  whether its detail is unfolded
 */
record LayerEntry(Layer layer, String title, String group, boolean changed, boolean alone, String scales, boolean detail) implements ListEntry {
    @Override
    public String key() {
        return "layer:" + id();
    }

    LayerId id() {
        return layer.id();
    }

    boolean isDrawn() {
        return layer.visible();
    }

    /** In whole per cent. */
    int percent() {
        return (int) Math.round(layer.opacity() * 100);
    }
}
