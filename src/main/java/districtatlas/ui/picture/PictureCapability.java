package districtatlas.ui.picture;

import districtatlas.map.view.Viewport;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.kit.UiAction;
import java.util.List;
import java.util.function.Consumer;

/** Saving the map on the screen. FX thread only. */
public final class PictureCapability implements Capability {
    private final Desk desk;
    private final Consumer<Viewport> save;

    /** @param save writes that view where the reader wants it */
    public PictureCapability(Desk desk, Consumer<Viewport> save) {
        this.desk = desk;
        this.save = save;
    }

    @Override
    public List<UiAction> actions() {
        return List.of(UiAction.of("action.save-picture", "fth-image", () -> save.accept(desk.seen())).on("Shortcut+S"));
    }
}
