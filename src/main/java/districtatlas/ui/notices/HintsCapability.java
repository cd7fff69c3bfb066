package districtatlas.ui.notices;

import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.desk.Overlay.Spot;
import districtatlas.ui.walk.WalkModel;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** Being told in a sentence what was just done, what is being read, or at first what to do. FX thread only. */
public final class HintsCapability implements Capability {
    private final Desk desk;
    /** What was said while a tour was played before an audience: it is told afterwards, each sentence once. */
    private final List<String> held = new ArrayList<>();

    public HintsCapability(Desk desk) {
        this.desk = desk;
    }

    private boolean isHushed() {
        return desk.ledProperty().get() && !desk.hall().openProperty().get();
    }

    @Override
    public List<Overlay> overlays() {
        BooleanBinding busy = Bindings.createBooleanBinding(() -> desk.toolProperty().get().isPresent() || desk.ledProperty().get(),
                desk.toolProperty(), desk.ledProperty());
        HintLine line = new HintLine(desk.session(), desk.map().readingProperty(), busy, desk.messages());
        desk.saidProperty().subscribe((before, now) -> {
            if (!now.isEmpty() && !isHushed()) {
                line.say(now);
            } else if (!now.isEmpty() && !desk.isSaidForNow()) {
                held.remove(now);
                held.add(now);
            }
        });
        desk.takenBackProperty().subscribe((before, now) -> {
            held.remove(now);
            line.takeBack(now);
        });
        desk.walk().stateProperty().subscribe(state -> {
            if (state == WalkModel.State.CLOSED && !held.isEmpty()) {
                line.say(String.join("\n", held));
                held.clear();
            }
        });
        return List.of(Overlay.notice(Spot.BOTTOM_LINE, line));
    }
}
