package districtatlas.ui.tour;

import districtatlas.tour.TourStep;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.HallMap;
import districtatlas.ui.desk.Overlay.Fitted;
import districtatlas.ui.desk.Overlay.Spot;
import districtatlas.ui.tour.WalkCaption.Showing;
import districtatlas.ui.walk.WalkModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.layout.Region;

/**
 * What a step says and shows over the audience's map, as over the speaker's but with nothing to press: caption, numbers, marks and their key.
 * It follows that map's own state, and so stays behind where that does. FX thread only.
 */
final class WalkInHall {
    /** Nothing is pressed there. */
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

    private final Desk desk;
    private final Showing showing;
    /** Of the last map that asked; null before one did. */
    private HallMap known;
    private WalkModel model;

    private WalkInHall(Desk desk, Showing showing) {
        this.desk = desk;
        this.showing = showing;
    }

    static void mirror(Desk desk, Showing showing) {
        WalkInHall walk = new WalkInHall(desk, showing);
        desk.hall().mirror(Spot.MAP, walk::marks);
        desk.hall().mirror(Spot.BAND, walk::caption);
        List.<Function<HallMap, Region>>of(at -> new WalkFigures(walk.model(at), desk.atlas().plan(), at.messages()),
                at -> new WalkKey(walk.model(at), at.messages().lang()),
                at -> new WalkYears(walk.model(at), desk.atlas().plan(), desk.atlas().years(), at.messages()))
                .forEach(make -> desk.hall().mirror(Spot.BESIDE_BAND, at -> walk.beside(at, make.apply(at))));
    }

    private WalkModel model(HallMap at) {
        if (known != at) {
            known = at;
            model = new WalkModel(at.session(), desk.walk().tours(), desk.atlas().theme(Optional.empty()).id());
        }
        return model;
    }

    /** Whenever the step is another, or none is shown. */
    private void follow(HallMap at, Runnable then) {
        model(at).stateProperty().subscribe(s -> then.run());
        model(at).walkProperty().subscribe((before, now) -> then.run());
    }

    private Region marks(HallMap at) {
        WalkMarks marks = new WalkMarks(at.session(), desk.atlas().plan(), desk.atlas().shapes(), at.map().written());
        WalkModel walk = model(at);
        follow(at, () -> marks.show(walk.step().map(TourStep::staging).map(s -> s.marks()).orElse(List.of())));
        return marks;
    }

    private Region caption(HallMap at) {
        WalkModel walk = model(at);
        WalkCaption caption = new WalkCaption(walk, desk.atlas().plan(), showing, at.messages(), desk.cards(), desk.terms(), new NoDeeds());
        follow(at, () -> caption.setVisible(walk.isWalking()));
        return caption;
    }

    private Region beside(HallMap at, Region node) {
        WalkModel walk = model(at);
        follow(at, () -> node.setVisible(walk.isWalking() && node instanceof Fitted f && !f.isEmpty()));
        return node;
    }
}
