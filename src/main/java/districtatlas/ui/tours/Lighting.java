package districtatlas.ui.tours;

import districtatlas.notebook.EntryId;
import districtatlas.notebook.OwnStep;
import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import districtatlas.ui.map.MapPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** While it is on, a click on the map lights a zone or a thing at the open step, or puts it out again. Knows no nodes. FX thread only. */
final class Lighting {
    private final ToursPanelModel model;
    private final TourDeeds deeds;
    private final BooleanProperty on = new SimpleBooleanProperty();

    Lighting(ToursPanelModel model, TourDeeds deeds) {
        this.model = model;
        this.deeds = deeds;
        model.chosenProperty().subscribe((before, now) -> on.set(false));
    }

    BooleanProperty onProperty() {
        return on;
    }

    void toggle() {
        on.set(!on.get() && model.chosenProperty().get().isPresent() && deeds.mayEdit());
    }

    /** @return whether the click was for it */
    boolean takes(MapPointer.Click click) {
        Optional<EntryId> step = model.chosenProperty().get();
        if (!on.get() || step.isEmpty()) {
            return false;
        }
        if (!click.items().isEmpty()) {
            thing(click.items().get(0));
        } else {
            click.zones().stream().findFirst().ifPresent(this::zone);
        }
        return true;
    }

    /** Lit, or out when it was lit. */
    void zone(ZoneId zone) {
        change(s -> s.lighting(toggled(s.view().zones(), zone), s.view().things()));
    }

    void thing(ItemId thing) {
        change(s -> s.lighting(s.view().zones(), toggled(s.view().things(), thing)));
    }

    private void change(UnaryOperator<OwnStep> change) {
        model.chosenProperty().get().ifPresent(id -> deeds.edit("undo.step-lit", id, change));
    }

    private static <T> List<T> toggled(List<T> all, T one) {
        List<T> now = new ArrayList<>(all);
        if (!now.remove(one)) {
            now.add(one);
        }
        return now;
    }
}
