package districtatlas.ui.history;

import districtatlas.state.AtlasState;
import districtatlas.state.LayerChanges;
import districtatlas.ui.Session;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Taking back what one arranged, edit by edit; where one looks is the matter of {@link Looks}. To take an edit back is to have the value
 * from before it. Knows no nodes. FX thread only.
 */
public final class Undo {
    private static final int MOST = 500;

    /**
     * An edit.
     *
     * @param textKey of the message that says what was done
     * @param name    of what it was done to, in the reader's language; may be empty
     * @param theme   in which it can be seen
     */
    public record Edit(String textKey, String name, String theme, LayerChanges before, LayerChanges after) {
    }

    private final Session session;
    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Edit>> last = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Edit>> next = new ReadOnlyObjectWrapper<>(Optional.empty());
    /** What further edits of the same kind join, as the steps of one drag; empty when the next edit stands for itself. */
    private Object stroke;

    public Undo(Session session) {
        this.session = session;
    }

    /** What was done at another desk can be taken back at this one, which stands over the same state. */
    public void continueFrom(Undo before) {
        done.addAll(before.done);
        undone.addAll(before.undone);
        update();
    }

    /** The edit that would be taken back. */
    public ReadOnlyObjectProperty<Optional<Edit>> lastProperty() {
        return last.getReadOnlyProperty();
    }

    /** The edit that would be done again. */
    public ReadOnlyObjectProperty<Optional<Edit>> nextProperty() {
        return next.getReadOnlyProperty();
    }

    /** Changes the arrangement; does nothing, and is nothing to take back, when that changes nothing. */
    public void run(String textKey, String name, UnaryOperator<LayerChanges> edit) {
        run(textKey, name, null, edit);
    }

    /** @param oneStroke edits that follow each other with an equal stroke are one to take back: the steps of a slider, say */
    public void run(String textKey, String name, Object oneStroke, UnaryOperator<LayerChanges> edit) {
        AtlasState now = session.state();
        LayerChanges after = edit.apply(now.layers());
        if (after.equals(now.layers())) {
            return;
        }
        boolean goesOn = oneStroke != null && Objects.equals(oneStroke, stroke) && !done.isEmpty() && undone.isEmpty();
        LayerChanges before = goesOn ? done.pop().before() : now.layers();
        stroke = oneStroke;
        done.push(new Edit(textKey, name, now.theme(), before, after));
        while (done.size() > MOST) {
            done.removeLast();
        }
        undone.clear();
        session.change(s -> s.withLayers(after));
        update();
    }

    /** @return what was taken back */
    public Optional<Edit> undo() {
        return move(done, undone, Edit::before);
    }

    /** @return what was done again */
    public Optional<Edit> redo() {
        return move(undone, done, Edit::after);
    }

    private Optional<Edit> move(Deque<Edit> from, Deque<Edit> to, java.util.function.Function<Edit, LayerChanges> value) {
        stroke = null;
        Optional<Edit> edit = Optional.ofNullable(from.poll());
        edit.ifPresent(e -> {
            to.push(e);
            session.change(s -> s.withLayers(value.apply(e)).withTheme(e.theme()));
            update();
        });
        return edit;
    }

    private void update() {
        last.set(Optional.ofNullable(done.peek()));
        next.set(Optional.ofNullable(undone.peek()));
    }
}
