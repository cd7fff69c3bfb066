package districtatlas.ui.layers;

import districtatlas.map.layer.LayerId;
import java.util.List;

/**
 * The heading of layers that belong together. Immutable.
 *
 * @param id     of the group
 * @param layers of the theme in it, the topmost first, whether they are listed or not
 * @param drawn  how many of them are drawn
 * @param folded whether its layers are left out of the list
 */
record GroupEntry(String id, String title, List<LayerId> layers, int drawn, boolean folded) implements ListEntry {
    GroupEntry {
        layers = List.copyOf(layers);
    }

    @Override
    public String key() {
        return "group:" + id;
    }

    boolean isDrawn() {
        return drawn > 0;
    }

    /** Some of them are and some are not. */
    boolean isPart() {
        return drawn > 0 && drawn < layers.size();
    }
}
