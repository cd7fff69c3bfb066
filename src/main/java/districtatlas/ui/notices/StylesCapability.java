package districtatlas.ui.notices;

import districtatlas.base.Problem;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.Overlay.Spot;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.kit.UiAction;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Working on the styles: what is wrong with them, and reading them again. FX thread only. */
public final class StylesCapability implements Capability {
    private final Desk desk;
    private final ObjectProperty<List<Problem>> problems = new SimpleObjectProperty<>(List.of());
    private final Optional<Runnable> reload;

    /**
     * @param problems of the styles as they were last read
     * @param reload   reads them again; empty when the atlas's own are shown, which never change
     */
    public StylesCapability(Desk desk, ObservableValue<List<Problem>> problems, Optional<Runnable> reload) {
        this.desk = desk;
        desk.onClose(problems.subscribe(this.problems::set)::unsubscribe);          // they outlive this window
        this.reload = reload;
    }

    @Override
    public List<UiAction> actions() {
        return reload.stream().map(r -> UiAction.of("action.reload-styles", "fth-refresh-cw", r).on("Shortcut+R")).toList();
    }

    @Override
    public List<Overlay> overlays() {
        return List.of(Overlay.notice(Spot.BOTTOM_RIGHT, new ProblemNotice(problems, desk.cards(), desk.messages())));
    }
}
