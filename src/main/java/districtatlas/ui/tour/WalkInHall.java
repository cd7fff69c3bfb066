package districtatlas.ui.tour;

import districtatlas.plan.Plan;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.HallMap;
import districtatlas.ui.desk.Overlay.Spot;
import districtatlas.ui.walk.WalkModel;
import java.util.List;
import javafx.scene.layout.Region;

/** The step's caption, its numbers and its marks over the audience's own map, without anything to press. FX thread only. */
final class WalkInHall {
    private final Desk desk;
    private final WalkModel model;
    private final Plan plan;
    private final WalkCaption.Showing showing;

    WalkInHall(Desk desk, WalkCaption.Showing showing) {
        this.desk = desk;
        this.model = desk.walk();
        this.plan = desk.atlas().plan();
        this.showing = showing;
    }

    void mirror() {
        desk.hall().mirror(Spot.MAP, this::marks);
        desk.hall().mirror(Spot.BESIDE_BAND, there -> new WalkFigures(model, plan, there.messages()));
        desk.hall().mirror(Spot.BESIDE_BAND, there -> new WalkKey(model, there.messages().lang()));
        desk.hall().mirror(Spot.BESIDE_BAND, there -> new WalkYears(model, plan, desk.atlas().years(), there.messages()));
        desk.hall().mirror(Spot.BAND, this::caption);
    }

    private Region marks(HallMap there) {
        WalkMarks marks = new WalkMarks(there.session(), plan, desk.atlas().shapes(), there.map().written());
        model.walkProperty().subscribe(w -> show(marks));
        model.stateProperty().subscribe(s -> show(marks));
        return marks;
    }

    private void show(WalkMarks marks) {
        marks.show(model.isWalking() ? model.staging().marks() : List.of());
    }

    private Region caption(HallMap there) {
        WalkCaption caption = new WalkCaption(model, plan, showing, there.messages(), desk.cards(), desk.terms(), new NoDeeds());
        caption.visibleProperty().bind(model.stateProperty().map(s -> s == WalkModel.State.WALKING));
        return caption;
    }

    /** An audience presses nothing. */
    private static final class NoDeeds implements WalkCaption.Deeds {
        @Override
        public boolean isForSpeaker() {
            return false;
        }

        @Override
        public void step(int by) {
        }

        @Override
        public void goOn() {
        }

        @Override
        public void leave() {
        }

        @Override
        public void run(String action) {
        }
    }
}
