package districtatlas.ui.lesson;

import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import districtatlas.paint.lettering.PlacedLabel;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneId;
import districtatlas.state.HiddenNames;
import districtatlas.ui.Session;
import districtatlas.ui.kit.WindowStyle;
import districtatlas.ui.kit.Words;
import districtatlas.ui.map.WrittenNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** A question mark at each zone's name that is hidden: there it is asked for, and a click tells it. FX thread only. */
final class NameSlots extends Pane {
    /** Of the map's height. */
    private static final double TYPE = 1 / 30.0;
    private static final double LEAST_PX = 18;

    /** @param of where it is asked, on the grid */
    private record Slot(PlacedLabel of, Label sign) {
    }

    private final Session session;
    private final Plan plan;
    private final WrittenNames written;
    private List<Slot> slots = List.of();

    NameSlots(Session session, Plan plan, WrittenNames written) {
        this.session = session;
        this.plan = plan;
        this.written = written;
        getStyleClass().setAll("name-slots");
        setMouseTransparent(true);
        setManaged(false);
        written.keptProperty().subscribe(k -> show());
        session.stateProperty().subscribe((before, now) -> {
            if (!before.names().equals(now.names())) {
                show();
            }
        });
        session.viewportProperty().subscribe(this::place);
    }

    private void show() {
        HiddenNames names = session.state().names();
        List<Slot> now = new ArrayList<>();
        Set<ZoneId> once = new HashSet<>();
        for (PlacedLabel label : names.on() ? written.keptProperty().get() : List.<PlacedLabel>of()) {
            boolean asked = !label.featureId().isEmpty() && plan.zone(new ZoneId(label.featureId()))
                    .filter(z -> z.kind().table().equals(label.layer().table()) && names.hides(z.id()) && once.add(z.id())).isPresent();
            if (asked) {
                now.add(new Slot(label, Words.whole("?", "name-slot")));
            }
        }
        slots = now;
        getChildren().setAll(slots.stream().map(Slot::sign).toList());
        setStyle(WindowStyle.size(Math.max(LEAST_PX, session.viewport().height() * TYPE)));
        if (getScene() != null && getScene().getWindow() != null && getScene().getWindow().isShowing()) {
            applyCss();
        }
        place(session.viewport());
    }

    private void place(Viewport view) {
        slots.forEach(s -> {
            s.sign().autosize();
            s.sign().layout();          // nobody lays out what is not managed
            ScreenXY at = view.toScreen(s.of().anchor());
            s.sign().relocate(Math.round(at.x() - s.sign().getWidth() / 2), Math.round(at.y() - s.sign().getHeight() / 2));
        });
    }

    /** How many stand there. */
    int count() {
        return slots.size();
    }
}
