package districtatlas.ui.tour;

import districtatlas.base.Messages;
import districtatlas.base.vocabulary.Arrival;
import districtatlas.coord.Extent;
import districtatlas.paint.display.DisplayLists;
import districtatlas.plan.Plan;
import districtatlas.state.Scenes;
import districtatlas.tour.StepFigures;
import districtatlas.tour.StepStage;
import districtatlas.tour.TourStep;
import districtatlas.tour.Walk;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.Hall.Cover;
import districtatlas.ui.desk.Overlay.Fitted;
import districtatlas.ui.desk.Overlay.Spot;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.kit.WhileInScene;
import districtatlas.ui.map.ShownZones;
import districtatlas.ui.walk.WalkModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/**
 * Being led through the district's story. Each step is framed once its caption has its height; before the next layout nobody knows what
 * the caption covers. FX thread only.
 */
public final class WalkCapability implements Capability {
    private final Desk desk;
    private final WalkModel model;
    private final WalkCaption caption;
    private final List<Region> beside;
    private final WalkMarks marks;
    private final CoverScreen cover;
    private final Playing playing;
    private final StepDigits digits;
    private final StepsOverview overview;
    private final BooleanProperty furniture = new SimpleBooleanProperty();
    private final Button wayBack;
    private boolean toFrame;
    private boolean toReturn;
    private boolean wasOn;
    private boolean wasLit;
    /** What is fitted again after the walk; empty when the reader had put the map elsewhere, where it goes back to by itself. */
    private Optional<Extent> fittedBefore = Optional.empty();
    private StepStage stage = StepStage.NONE;
    private boolean stands;
    /** A walk that the state is in, through a tour that is not at hand yet. */
    private boolean awaited;
    /** The step was framed here since it was come to. */
    private boolean framed;

    /** @param lists of the window's shop */
    public WalkCapability(Desk desk, Scenes scenes, DisplayLists lists) {
        this.desk = desk;
        Plan plan = desk.atlas().plan();
        Messages messages = desk.messages();
        this.model = desk.walk();
        this.playing = new Playing(desk, this::isMoved, this::frameSoon);
        this.digits = new StepDigits(() -> model.walkProperty().get().map(Walk::size).orElse(0), this::jump);
        WalkCaption.Showing showing = new WalkCaption.Showing(s -> desk.framing().stage(s).frame(), this::besideWidth, desk.atlas().home());
        WalkInHall.mirror(desk, showing);
        this.caption = new WalkCaption(model, plan, showing, messages, desk.cards(), desk.terms(), new CaptionDeeds());
        playing.auto().runningProperty().subscribe(caption::setAuto);
        this.beside = List.of(new WalkFigures(model, plan, messages), new WalkKey(model, messages.lang()),
                new WalkYears(model, plan, desk.atlas().years(), messages));
        this.marks = new WalkMarks(desk.session(), plan, desk.atlas().shapes(), desk.map().written());
        this.cover = new CoverScreen(desk.hall(), messages);
        this.overview = new StepsOverview(messages, new StepPictures(desk, scenes, lists)::paint, model::go, () -> playing.overviewProperty().set(false));
        this.wayBack = caption.wayBack();
        desk.bareProperty().bind(desk.ledProperty().and(desk.presentingProperty()).and(furniture.not()));
        model.stateProperty().subscribe(s -> changed());
        model.walkProperty().subscribe((before, now) -> changed());
        desk.openings().followLeading(model.stateProperty().map(s -> s != WalkModel.State.CLOSED), playing::endByKey);
        desk.openings().follow(desk.hall().coverProperty().map(c -> c != Cover.NONE), () -> desk.hall().coverProperty().set(Cover.NONE));
        desk.openings().follow(playing.overviewProperty(), () -> playing.overviewProperty().set(false));
        playing.overviewProperty().subscribe(this::showOverview);
        playing.choiceProperty().subscribe(this::showChoice);
        boolean isSomewhere = desk.session().state().place().isPresent();       // a place that is known is the one to show
        toFrame &= !isSomewhere;
        awaited = isSomewhere && desk.session().state().walk().isPresent() && model.stateProperty().get() == WalkModel.State.CLOSED;
    }

    private final class CaptionDeeds implements WalkCaption.Deeds {
        @Override
        public boolean isForSpeaker() {
            return true;
        }

        @Override
        public void step(int by) {
            playing.step(by);
        }

        @Override
        public void goOn() {
            playing.showFromHere();
        }

        @Override
        public void leave() {
            playing.leave();
        }

        @Override
        public void run(String action) {
            desk.run(action);
        }
    }

    private void jump(int number) {
        playing.overviewProperty().set(false);
        model.goToNumber(number);
    }

    private void showOverview(boolean now) {
        if (now) {
            model.walkProperty().get().ifPresent(overview::open);
        } else {
            overview.hide();
        }
    }

    private void showChoice(boolean now) {
        if (now) {
            playing.choiceProperty().set(false);
            String last = model.walkProperty().get().map(w -> w.tour().id()).orElse("");
            TourPick choice = new TourPick(model.tours().all(), last, tour -> {
                desk.cards().closeAll();
                playing.play(tour);
            }, desk.cards(), desk.messages());
            desk.cards().showCentred(choice);
            choice.takeKeys();
        }
    }

    /** By hand, since the step was framed. */
    private boolean isMoved() {
        return framed && !toFrame && !desk.map().navigation().isAsFitted();
    }

    private double besideWidth(TourStep step, double usual, double stageWidth) {
        if (!step.staging().compared().isEmpty()) {
            return WalkYears.widthIn(usual, stageWidth);
        }
        return step.staging().marks().isEmpty() && StepFigures.of(step, desk.atlas().plan().targets()).isEmpty() ? 0 : usual;
    }

    /**
     * What was fitted before the walk is fitted again after it: the window may have another size by then, and other panels. Where the map
     * had stood nowhere before, as when the program starts with the walk, that is home.
     */
    private void noteFrame() {
        boolean on = model.stateProperty().get() != WalkModel.State.CLOSED;
        if (on && !wasOn) {
            boolean nowhere = desk.session().state().walk().flatMap(w -> w.before().place()).isEmpty();
            fittedBefore = desk.map().navigation().asFitted().or(() -> nowhere ? desk.map().navigation().homeProperty().get() : Optional.empty());
        }
        toReturn = wasOn && !on && fittedBefore.isPresent();
        wasOn = on;
    }

    private void changed() {
        noteFrame();
        framed = false;
        boolean walking = model.isWalking();
        if (!walking) {
            playing.overviewProperty().set(false);
        }
        if (model.stateProperty().get() == WalkModel.State.CLOSED) {
            desk.hall().coverProperty().set(Cover.NONE);
        }
        desk.ledProperty().set(walking);
        caption.setVisible(walking);
        beside.forEach(b -> b.setVisible(walking && b instanceof Fitted f && !f.isEmpty()));
        marks.show(walking ? model.staging().marks() : List.of());
        wayBack.setVisible(model.stateProperty().get() == WalkModel.State.PAUSED);
        stage = model.step().map(desk.framing()::stage).orElse(StepStage.NONE);
        desk.map().shownZonesProperty().set(ShownZones.of(stage));
        if (walking || !stage.things().equals(desk.map().pickedProperty().get()) && wasLit) {
            desk.map().pickedProperty().set(stage.things());
        }
        wasLit = walking;
        if (stands) {
            desk.cards().closeAll();
            desk.map().pointer().forget();
        }
        frameSoon();
        if (awaited && walking) {
            awaited = false;
            toFrame = false;
        }
    }

    private void frameSoon() {
        toFrame = model.isWalking();
        if (caption.getParent() != null) {
            caption.getParent().requestLayout();
        }
    }

    /** A step that the reader moved away from stays where it was put. */
    private void resized() {
        if (desk.map().navigation().isAsFitted()) {
            frameSoon();
        }
    }

    /** After every layout. */
    private void laidOut() {
        if (!toFrame && !toReturn || !stands) {
            return;
        }
        if (caption.getParent().isNeedsLayout()) {
            caption.getParent().requestLayout();        // what asks for a layout while one is made is else not heard
        } else if (toReturn) {
            toReturn = false;
            fittedBefore.ifPresent(desk.map().navigation()::fit);
        } else {
            toFrame = false;
            framed = true;
            desk.framing().stage(stage, model.step().filter(s -> s.arrival() == Arrival.CUT).isPresent());
        }
    }

    @Override
    public List<UiAction> actions() {
        BooleanBinding covered = Bindings.or(cover.shownProperty(), playing.overviewProperty());
        BooleanBinding blocked = Bindings.or(desk.cards().centredProperty(), covered);
        return new WalkActions(desk, playing, digits, blocked, cover.shownProperty(), () -> furniture.set(!furniture.get())).all(desk.messages().get("rail.walk"));
    }

    @Override
    public List<Overlay> overlays() {
        List<Overlay> all = new ArrayList<>(List.of(Overlay.at(Spot.MAP, marks), Overlay.at(Spot.BAND, caption), Overlay.at(Spot.BOTTOM_MIDDLE, wayBack),
                Overlay.at(Spot.COVER, overview), Overlay.at(Spot.COVER, new TypedNumber(digits.shownProperty())), Overlay.at(Spot.COVER, cover)));
        beside.forEach(b -> all.add(Overlay.at(Spot.BESIDE_BAND, b)));
        return List.copyOf(all);
    }

    @Override
    public void windowStands() {
        stands = true;
        WhileInScene.afterLayout(caption, this::laidOut);
        WhileInScene.follow(caption, scene -> scene.widthProperty().subscribe((before, now) -> resized())
                .and(scene.heightProperty().subscribe((before, now) -> resized())));
        laidOut();
    }
}
