package districtatlas.ui.desk;

import districtatlas.ui.kit.UiAction;
import java.util.List;

/**
 * One thing a reader can do: measuring, walking through the story, arranging layers. Rail, command list, keys, panels and what stands over
 * the map are made from what all of them say here. Made with a {@link Desk}, once for a window. FX thread only.
 */
public interface Capability {
    /** In the order of the command list. */
    default List<UiAction> actions() {
        return List.of();
    }

    /** Each at a side of the window. */
    default List<Panel> panels() {
        return List.of();
    }

    /** What stands over the map. */
    default List<Overlay> overlays() {
        return List.of();
    }

    /** The window has its size and the map its place: comes once. */
    default void windowStands() {
    }
}
