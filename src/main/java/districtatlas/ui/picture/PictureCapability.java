package districtatlas.ui.picture;

import districtatlas.map.view.Viewport;
import districtatlas.notebook.Notebook;
import districtatlas.print.LegendPlace;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.settings.SettingKey;
import java.util.List;
import javafx.stage.Stage;

/** Saving the map on the screen. FX thread only. */
public final class PictureCapability implements Capability {
    /** Writes a view where the reader wants it. */
    public interface Save {
        /** @param said with what is said of it */
        void of(Viewport view, boolean said, PictureChoice choice);
    }

    private final Desk desk;
    private final Save save;

    public PictureCapability(Desk desk, Save save) {
        this.desk = desk;
        this.save = save;
    }

    @Override
    public List<UiAction> actions() {
        return List.of(UiAction.of("action.save-picture", "fth-image", () -> begin(false)).on("Shortcut+S"),
                UiAction.of("action.save-picture-said", "fth-image", () -> begin(true)).on("Shortcut+Shift+S"),
                UiAction.of("action.picture-legend", "fth-sidebar", this::nextLegend));
    }

    private void nextLegend() {
        List<LegendPlace> all = List.of(LegendPlace.values());
        LegendPlace now = LegendPlace.named(desk.settings().get(SettingKey.PICTURE_LEGEND)).orElse(LegendPlace.BESIDE);
        LegendPlace next = all.get((all.indexOf(now) + 1) % all.size());
        desk.settings().set(SettingKey.PICTURE_LEGEND, next.key());
        desk.say(desk.messages().get("save.legend." + next.key()));
    }

    /** Asks what goes into it only where there is a choice, and nothing over a screen that an audience sees: a walk shows nothing of one's own. */
    private void begin(boolean said) {
        Viewport view = desk.seen();
        PictureChoice before = PictureChoice.kept(desk.settings());
        Notebook notebook = desk.notebook().notebook();
        if (notebook.notes().size() + notebook.marks().size() == 0 || desk.ledProperty().get()
                || desk.map().getScene().getWindow() instanceof Stage s && s.isFullScreen()) {
            save.of(view, said, new PictureChoice(before.own(), false));
            return;
        }
        PictureCard card = new PictureCard(before, choice -> {
            choice.keep(desk.settings());
            save.of(view, said, choice);
        }, desk.cards()::close, desk.messages());
        desk.cards().showCentred(card);
        card.takeFocus();
    }
}
