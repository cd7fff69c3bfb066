package districtatlas.ui.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.state.AtlasState;
import districtatlas.tour.Tour;
import districtatlas.tour.TourStep;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.walk.Tours;
import districtatlas.ui.walk.WalkModel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerModelTest {
    /** Goes only when it is told to. */
    private static final class HandClock extends Clock {
        private Instant now = Instant.parse("2026-03-01T08:05:00Z");

        void go(int seconds) {
            now = now.plusSeconds(seconds);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final HandClock hand = new HandClock();
    private final WalkModel walk = new WalkModel(SmallPlan.session(AtlasState.of("structure", "light", 2025), Lang.EN), new Tours(List.of(timed(60))), "structure");
    private final SpeakerModel model = new SpeakerModel(walk, new TalkClock(hand), new Messages(Lang.EN));

    /** @param seconds of each of its three steps */
    private static Tour timed(int seconds) {
        Tour plain = Tour.of(SmallPlan.make().plan()).get(0);
        return new Tour(plain.id(), plain.title(), plain.about(), plain.origin(), plain.steps().stream().map(s -> new TourStep(s.id(), s.title(), s.text(),
                new Text("", "Of " + s.id()), s.zones(), s.things(), s.staging(), s.seen(), s.arrival(), seconds, s.lacks())).toList());
    }

    @Test
    void theStepItsNotesAndTheNextAreThoseOfTheWalk() {
        assertTrue(model.cueProperty().get().isEmpty(), "nobody speaks");
        walk.begin();
        assertEquals("Of town", model.cueProperty().get().orElseThrow().notes());
        assertEquals("Two groups", model.cueProperty().get().orElseThrow().next().orElseThrow().title().en());
        walk.last();
        assertEquals("The docks", model.cueProperty().get().orElseThrow().title());
        assertTrue(model.cueProperty().get().orElseThrow().next().isEmpty());
        walk.leave();
        assertTrue(model.cueProperty().get().isEmpty());
    }

    @Test
    void theTimeGoesFromTheFirstStepAndSaysWhatIsLeft() {
        hand.go(100);
        walk.begin();
        hand.go(59);
        assertEquals("8:07", model.now());
        assertEquals("0:59 / 3:00", model.elapsed());
        assertEquals(Optional.of("2:01 left"), model.left());
        hand.go(122);
        assertEquals(Optional.of("0:01 over time"), model.left());
        assertTrue(model.isOver());
        model.restartClock();
        assertEquals("0:00 / 3:00", model.elapsed());
        assertFalse(model.isOver());
    }

    @Test
    void whoLeavesByMistakeAndComesBackHasSpokenOn() {
        walk.begin();
        walk.by(1);
        hand.go(70);
        walk.leave();
        assertEquals("", model.elapsed(), "nobody speaks");
        assertEquals(Optional.empty(), model.left());
        hand.go(5);
        walk.begin();
        assertEquals("1:15 / 3:00", model.elapsed());
        walk.leave();
        walk.go(0);
        assertEquals("0:00 / 3:00", model.elapsed(), "from the first step one speaks anew");
    }

    @ParameterizedTest
    @CsvSource({"0, 0:00", "59, 0:59", "60, 1:00", "3599, 59:59", "3600, 1:00:00", "-5, 0:00"})
    void timeIsWrittenAsAClockDoes(int seconds, String written) {
        assertEquals(written, SpeakerModel.written(Duration.ofSeconds(seconds)));
    }
}
