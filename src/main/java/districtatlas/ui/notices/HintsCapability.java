package districtatlas.ui.notices;

import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.desk.Overlay.Spot;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** Being told in a sentence what was just done, what is being read, or at first what to do. FX thread only. */
public final class HintsCapability implements Capability {
    private final Desk desk;

    public HintsCapability(Desk desk) {
        this.desk = desk;
    }

    @Override
    public List<Overlay> overlays() {
        BooleanBinding busy = Bindings.createBooleanBinding(() -> desk.toolProperty().get().isPresent() || desk.ledProperty().get(),
                desk.toolProperty(), desk.ledProperty());
        HintLine line = new HintLine(desk.session(), desk.map().readingProperty(), busy, desk.messages());
        desk.saidProperty().subscribe((before, now) -> {
            if (!now.isEmpty()) {
                line.say(now);
            }
        });
        return List.of(Overlay.notice(Spot.BOTTOM_LINE, line));
    }
}
