package districtatlas.ui.hall;

import districtatlas.base.Messages;
import districtatlas.tour.TourStep;
import districtatlas.tour.Walk;
import districtatlas.ui.walk.WalkModel;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the speaker reads beside the own map: this step, its notes, the next, and how the time goes. Knows no nodes. FX thread only. */
final class SpeakerModel {
    /**
     * @param count how far one is, in words
     * @param notes empty for none
     * @param next  empty at the end
     */
    record Cue(String count, String title, String notes, Optional<TourStep> next) {
    }

    private static final int MINUTE = 60;

    private final WalkModel walk;
    private final TalkClock clock;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Optional<Cue>> cue = new ReadOnlyObjectWrapper<>(Optional.empty());
    private WalkModel.State before;

    SpeakerModel(WalkModel walk, TalkClock clock, Messages messages) {
        this.walk = walk;
        this.clock = clock;
        this.messages = messages;
        this.before = walk.stateProperty().get();
        walk.walkProperty().subscribe(w -> show());
        walk.stateProperty().subscribe(this::began);
    }

    private void began(WalkModel.State now) {
        if (now != WalkModel.State.CLOSED) {
            boolean anew = before == WalkModel.State.CLOSED && walk.walkProperty().get().map(Walk::isFirst).orElse(false);
            if (anew) {
                clock.restart();
            } else {
                clock.begin();
            }
        }
        before = now;
        show();
    }

    private void show() {
        boolean on = walk.stateProperty().get() != WalkModel.State.CLOSED;
        cue.set(walk.walkProperty().get().filter(w -> on).map(this::cue));
    }

    private Cue cue(Walk at) {
        TourStep step = at.step();
        Optional<TourStep> next = at.isLast() ? Optional.empty() : Optional.of(at.by(1).step());
        return new Cue(messages.get("walk.count", at.number(), at.size()), step.title().in(messages.lang()), step.notes().in(messages.lang()), next);
    }

    /** Empty while no walk is on. */
    ReadOnlyObjectProperty<Optional<Cue>> cueProperty() {
        return cue.getReadOnlyProperty();
    }

    void restartClock() {
        clock.restart();
    }

    /** Hours and minutes. */
    String now() {
        LocalTime time = clock.now();
        return String.format(Locale.ROOT, "%d:%02d", time.getHour(), time.getMinute());
    }

    /** How long one has been speaking, and of how much where the tour says so; nothing while no walk is on. */
    String elapsed() {
        if (isIdle()) {
            return "";
        }
        Duration planned = planned();
        String so = written(clock.elapsed());
        return planned.isZero() ? so : messages.get("speaker.of", so, written(planned));
    }

    private boolean isIdle() {
        return walk.stateProperty().get() == WalkModel.State.CLOSED;
    }

    /** What is left of the time; empty where nobody planned any, and while no walk is on. */
    Optional<String> left() {
        Duration left = planned().minus(clock.elapsed());
        return isIdle() || planned().isZero() ? Optional.empty()
                : Optional.of(isOver() ? messages.get("speaker.over", written(left.negated())) : messages.get("speaker.left", written(left)));
    }

    boolean isOver() {
        return !isIdle() && !planned().isZero() && clock.elapsed().compareTo(planned()) > 0;
    }

    /** Of all steps that can be shown. */
    private Duration planned() {
        return Duration.ofSeconds(walk.walkProperty().get().stream().flatMap(w -> w.steps().stream()).filter(TourStep::isPlayable)
                .mapToLong(TourStep::seconds).sum());
    }

    /** Minutes and seconds; hours only where there are any. */
    static String written(Duration time) {
        long seconds = Math.max(0, time.toSeconds());
        long hours = seconds / MINUTE / MINUTE;
        return hours > 0 ? String.format(Locale.ROOT, "%d:%02d:%02d", hours, seconds / MINUTE % MINUTE, seconds % MINUTE)
                : String.format(Locale.ROOT, "%d:%02d", seconds / MINUTE, seconds % MINUTE);
    }
}
