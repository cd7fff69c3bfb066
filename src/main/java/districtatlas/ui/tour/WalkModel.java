package districtatlas.ui.tour;

import districtatlas.map.view.Viewport;
import districtatlas.plan.StoryStep;
import districtatlas.plan.ZoneId;
import districtatlas.tour.Walk;
import districtatlas.ui.MapSession;
import districtatlas.ui.Selection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Whether a walk is on, and at which step. What was open and where the map stood before is kept and comes back when it is left.
 * Opening a zone on the way only pauses it; closing that goes on. Knows no nodes. FX thread only.
 */
public final class WalkModel {
    public enum State { CLOSED, WALKING, PAUSED }

    /** What comes back. */
    public record Before(Selection selection, Viewport view, String theme) {
    }

    private final MapSession session;
    private final Consumer<Optional<String>> showTheme;
    private final Supplier<Viewport> view;
    private final Consumer<Viewport> goTo;
    private final ReadOnlyObjectWrapper<Optional<Walk>> walk;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.CLOSED);
    private Before before;
    private boolean ownChange;

    /**
     * @param story     may be empty: then there is nothing to walk
     * @param showTheme shows the theme of that id; the atlas's first for none
     * @param view      where the map stands or is going
     * @param goTo      moves the map
     */
    public WalkModel(MapSession session, List<StoryStep> story, Consumer<Optional<String>> showTheme,
                     Supplier<Viewport> view, Consumer<Viewport> goTo) {
        this.session = session;
        this.showTheme = showTheme;
        this.view = view;
        this.goTo = goTo;
        this.walk = new ReadOnlyObjectWrapper<>(story.isEmpty() ? Optional.empty() : Optional.of(new Walk(story, 0)));
        session.selectionProperty().subscribe((was, is) -> selected(is));
    }

    /** Where one stands, also while no walk is on; empty when the atlas has no story. */
    public ReadOnlyObjectProperty<Optional<Walk>> walkProperty() {
        return walk.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What comes back when the walk is left; empty while none is on. */
    public Optional<Before> before() {
        return state.get() == State.CLOSED ? Optional.empty() : Optional.of(before);
    }

    public boolean isWalking() {
        return state.get() == State.WALKING;
    }

    /** The zones of the step; none while the walk is not on. */
    public List<ZoneId> zones() {
        return isWalking() ? walk.get().orElseThrow().step().zones() : List.of();
    }

    /** Begins where one left it last time, or goes on after a pause; from the start again when it had come to its end. */
    public void begin() {
        walk.get().ifPresent(w -> go(state.get() == State.CLOSED && w.isLast() ? 0 : w.at()));
    }

    /** Begins, if need be, and goes to that step, counted from 0; to the nearest when there is none. */
    public void go(int step) {
        if (walk.get().isEmpty()) {
            return;
        }
        if (state.get() == State.CLOSED) {
            before = new Before(session.selection(), view.get(), session.themeProperty().get());
        }
        Walk now = walk.get().get().to(step);
        walk.set(Optional.of(now));
        state.set(State.WALKING);
        select(Selection.NONE);
        if (!session.themeProperty().get().equals(now.step().theme().orElse(null))) {
            showTheme.accept(now.step().theme());
        }
    }

    public void by(int steps) {
        walk.get().ifPresent(w -> go(w.at() + steps));
    }

    public void first() {
        go(0);
    }

    public void last() {
        go(Integer.MAX_VALUE);
    }

    /** Everything is as it was before the walk began. */
    public void leave() {
        if (state.get() == State.CLOSED) {
            return;
        }
        state.set(State.CLOSED);
        showTheme.accept(Optional.of(before.theme));
        select(before.selection);
        goTo.accept(before.view);
    }

    private void select(Selection selection) {
        ownChange = true;
        session.selectionProperty().set(selection);
        ownChange = false;
    }

    private void selected(Selection now) {
        if (ownChange || state.get() == State.CLOSED) {
            return;
        }
        if (now.isEmpty()) {
            go(walk.get().orElseThrow().at());
        } else {
            state.set(State.PAUSED);
        }
    }
}
