package districtatlas.ui.picture;

import districtatlas.map.view.Viewport;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.kit.UiAction;
import java.util.List;
import java.util.function.BiConsumer;

/** Saving the map on the screen. FX thread only. */
public final class PictureCapability implements Capability {
    private final Desk desk;
    private final BiConsumer<Viewport, Boolean> save;

    /** @param save writes that view where the reader wants it, with what is said of it if true */
    public PictureCapability(Desk desk, BiConsumer<Viewport, Boolean> save) {
        this.desk = desk;
        this.save = save;
    }

    @Override
    public List<UiAction> actions() {
        return List.of(UiAction.of("action.save-picture", "fth-image", () -> save.accept(desk.seen(), false)).on("Shortcut+S"),
                UiAction.of("action.save-picture-said", "fth-image", () -> save.accept(desk.seen(), true)).on("Shortcut+Shift+S"));
    }
}
