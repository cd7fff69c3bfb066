package districtatlas.ui.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.state.AtlasState;
import districtatlas.state.Selection;
import districtatlas.tour.Tour;
import districtatlas.tour.TourStep;
import districtatlas.ui.OnFx;
import districtatlas.ui.Session;
import districtatlas.ui.SmallPlan;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A tour that goes on by itself, each of its seconds a few milliseconds long. */
class AutoPlayTest {
    private final SmallPlan small = SmallPlan.make();
    private boolean held;
    private WalkModel walk;
    private AutoPlay auto;
    private Session session;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private void begin(boolean loop) {
        OnFx.run(() -> {
            session = SmallPlan.session(AtlasState.of("structure", "light", 2025), Lang.EN);
            walk = new WalkModel(session, new Tours(Tour.of(small.plan())), "structure");
            auto = new AutoPlay(walk, Lang.EN, () -> held, 3);
            auto.loopProperty().set(loop);
            walk.begin();
            auto.toggle();
        });
    }

    private static void until(Callable<Boolean> holds) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> OnFx.get(holds));
    }

    private int at() {
        return walk.walkProperty().get().orElseThrow().at();
    }

    @Test
    void itGoesToTheLastStepAndStopsThere() throws Exception {
        begin(false);
        until(() -> at() == 2 && !auto.runningProperty().get());
    }

    @Test
    void inALoopTheFirstFollowsTheLast() throws Exception {
        begin(true);
        until(() -> at() == 2);
        until(() -> at() == 0);
        assertTrue(OnFx.get(() -> auto.runningProperty().get()));
    }

    @Test
    void whileTheSpeakerIsElsewhereItWaitsAndThenGoesOn() throws Exception {
        held = true;
        begin(false);
        Thread.sleep(150);
        assertEquals(0, OnFx.get(this::at), "held");
        OnFx.run(() -> {
            held = false;
            session.select(Selection.of(SmallPlan.HARBOUR));
        });
        Thread.sleep(150);
        assertEquals(0, OnFx.get(this::at), "a zone is open");
        OnFx.run(() -> session.select(Selection.NONE));
        until(() -> at() == 2);
    }

    @Test
    void leavingTheTourEndsIt() {
        begin(true);
        OnFx.run(() -> walk.leave());
        assertFalse(OnFx.get(() -> auto.runningProperty().get()));
    }

    /** As in another language: another desk over the same state. */
    @Test
    void atAnotherDeskItGoesOnAndAtTheFirstNoLonger() throws Exception {
        held = true;
        begin(true);
        WalkModel first = walk;
        AutoPlay before = auto;
        OnFx.run(() -> {
            session = SmallPlan.session(session.state(), Lang.ZH);
            walk = new WalkModel(session, new Tours(Tour.of(small.plan())), "structure");
            auto = new AutoPlay(walk, Lang.ZH, () -> held, 3);
            walk.continueFrom(first);
            before.close();
            held = false;
        });
        assertTrue(OnFx.get(() -> auto.runningProperty().get() && auto.loopProperty().get()));
        until(() -> at() == 2);
        assertEquals(0, OnFx.get(() -> first.walkProperty().get().orElseThrow().at()));
        OnFx.run(() -> walk.leave());
    }

    @Test
    void aStepStaysAsLongAsItSaysOrAsItsWordsTake() {
        TourStep step = Tour.of(small.plan()).get(0).steps().get(0);
        TourStep timed = new TourStep(step.id(), step.title(), step.text(), step.notes(), step.zones(), step.things(), step.staging(), step.seen(), step.arrival(), 42, List.of());
        assertEquals(42, AutoPlay.seconds(timed, Lang.EN));
        int words = (step.title().en() + " " + step.text().text().en()).split(" ").length;
        int seconds = AutoPlay.seconds(step, Lang.EN);
        assertTrue(seconds >= 6 && seconds >= words / 2.6 && seconds <= 4 + words / 2.0 + 6, seconds + " s for " + words + " words");
    }
}
