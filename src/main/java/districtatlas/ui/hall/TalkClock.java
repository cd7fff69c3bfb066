package districtatlas.ui.hall;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

/** What time it is, and how long one has been speaking. FX thread only. */
public final class TalkClock {
    private final Clock clock;
    /** Null before anybody began. */
    private Instant began;

    public TalkClock(Clock clock) {
        this.clock = clock;
    }

    public LocalTime now() {
        return LocalTime.now(clock);
    }

    /** Goes on where it had begun already: who left a walk by mistake has not begun to speak anew. */
    void begin() {
        if (began == null) {
            restart();
        }
    }

    void restart() {
        began = clock.instant();
    }

    /** Zero before anybody began. */
    Duration elapsed() {
        return began == null ? Duration.ZERO : Duration.between(began, clock.instant());
    }
}
