package districtatlas.ui.talk;

import districtatlas.base.Messages;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.desk.Overlay.Spot;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.UiAction;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The tour that is told, or would be, as slides and as a handout, and the zones as slides. FX thread only. */
public final class TalkCapability implements Capability {
    private final Desk desk;
    private final TalkSaving saving;
    private final HBox bar;

    public TalkCapability(Desk desk, TalkSaving saving) {
        this.desk = desk;
        this.saving = saving;
        Messages messages = desk.messages();
        Label said = new Label();
        said.textProperty().bind(saving.runningProperty().map(r -> r.map(w -> messages.get("talk.saving", w.file(), w.done(), w.of())).orElse("")));
        bar = new HBox(said, Links.link(messages.get("talk.stop"), saving::stop));
        bar.getStyleClass().setAll("floating", "saving-bar");
        bar.setId("saving-bar");
        bar.visibleProperty().bind(saving.runningProperty().map(r -> r.isPresent()));
    }

    @Override
    public List<UiAction> actions() {
        BooleanBinding running = Bindings.createBooleanBinding(() -> saving.runningProperty().get().isPresent(), saving.runningProperty());
        BooleanBinding story = Bindings.createBooleanBinding(() -> desk.walk().walkProperty().get().isPresent(), desk.walk().walkProperty());
        return List.of(UiAction.of("action.save-slides", "fth-airplay", () -> saving.begin(TalkKind.SLIDES)).when(story),
                UiAction.of("action.save-handout", "fth-file-text", () -> saving.begin(TalkKind.HANDOUT)).when(story),
                UiAction.of("action.save-zone-slides", "fth-grid", () -> saving.begin(TalkKind.ZONE_SLIDES)),
                UiAction.of("action.stop-saving", "fth-x-octagon", saving::stop).when(running));
    }

    @Override
    public List<Overlay> overlays() {
        return List.of(Overlay.passing(Spot.BOTTOM_RIGHT, bar));
    }
}
