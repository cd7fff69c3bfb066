package districtatlas.ui.history;

import districtatlas.notebook.Notebook;
import districtatlas.state.AtlasState;
import districtatlas.state.LayerChanges;
import districtatlas.ui.Session;
import districtatlas.ui.notebook.OpenNotebook;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Taking back what one arranged or made, edit by edit; where one looks is the matter of {@link Looks}. To take an edit of the layers back
 * is to have the value from before it; to take one of the notebook back is to have it without what the edit added, since others may have
 * written into the same file meanwhile. Knows no nodes. FX thread only.
 */
public final class Undo {
    private static final int MOST = 500;

    /** What an edit changed. */
    public sealed interface Changed {
    }

    /** @param theme in which it can be seen */
    private record OfLayers(String theme, LayerChanges before, LayerChanges after) implements Changed {
    }

    private record OfNotebook(Notebook before, Notebook after) implements Changed {
    }

    /**
     * An edit.
     *
     * @param textKey of the message that says what was done
     * @param name    of what it was done to, in the reader's language; may be empty
     */
    public record Edit(String textKey, String name, Changed changed) {
    }

    private final Session session;
    private final OpenNotebook notebook;
    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Edit>> last = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Edit>> next = new ReadOnlyObjectWrapper<>(Optional.empty());
    /** What further edits of the same kind join, as the steps of one drag; empty when the next edit stands for itself. */
    private Object stroke;

    public Undo(Session session, OpenNotebook notebook) {
        this.session = session;
        this.notebook = notebook;
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
        Optional<OfLayers> joined = strokeGoesOn(oneStroke, OfLayers.class);
        add(textKey, name, oneStroke, new OfLayers(now.theme(), joined.map(OfLayers::before).orElse(now.layers()), after));
        session.change(s -> s.withLayers(after));
    }

    /**
     * Changes what the reader made; does nothing, and is nothing to take back, when that changes nothing, or when the notebook is open
     * for reading only.
     *
     * @return whether it was done
     */
    public boolean edit(String textKey, String name, UnaryOperator<Notebook> edit) {
        return edit(textKey, name, null, edit);
    }

    /** @param oneStroke as in {@link #run(String, String, Object, UnaryOperator)} */
    public boolean edit(String textKey, String name, Object oneStroke, UnaryOperator<Notebook> edit) {
        Notebook now = notebook.notebook();
        if (!notebook.canWrite()) {
            notebook.refuse();
            return false;
        }
        Notebook after = edit.apply(now);
        if (after.equals(now)) {
            return false;
        }
        Optional<OfNotebook> joined = strokeGoesOn(oneStroke, OfNotebook.class);
        add(textKey, name, oneStroke, new OfNotebook(joined.map(OfNotebook::before).orElse(now), after));
        notebook.set(after);
        return true;
    }

    /** The edit that another joins, taken from what was done. */
    private <C extends Changed> Optional<C> strokeGoesOn(Object oneStroke, Class<C> type) {
        boolean goesOn = oneStroke != null && Objects.equals(oneStroke, stroke) && !done.isEmpty() && undone.isEmpty() && type.isInstance(done.peek().changed());
        return goesOn ? Optional.of(type.cast(done.pop().changed())) : Optional.empty();
    }

    private void add(String textKey, String name, Object oneStroke, Changed changed) {
        stroke = oneStroke;
        done.push(new Edit(textKey, name, changed));
        while (done.size() > MOST) {
            done.removeLast();
        }
        undone.clear();
        update();
    }

    /** Another notebook is open: what was made in the one before is no longer here to be taken back. */
    public void forgetNotebook() {
        stroke = null;
        done.removeIf(e -> e.changed() instanceof OfNotebook);
        undone.removeIf(e -> e.changed() instanceof OfNotebook);
        update();
    }

    /** @return what was taken back */
    public Optional<Edit> undo() {
        return move(done, undone, true);
    }

    /** @return what was done again */
    public Optional<Edit> redo() {
        return move(undone, done, false);
    }

    private Optional<Edit> move(Deque<Edit> from, Deque<Edit> to, boolean back) {
        stroke = null;
        Optional<Edit> edit = Optional.ofNullable(from.peek());
        if (edit.filter(e -> e.changed() instanceof OfNotebook).isPresent() && !notebook.canWrite()) {
            notebook.refuse();
            return Optional.empty();
        }
        edit.ifPresent(e -> {
            to.push(from.pop());
            if (e.changed() instanceof OfLayers layers) {
                session.change(s -> s.withLayers(back ? layers.before() : layers.after()).withTheme(layers.theme()));
            } else if (e.changed() instanceof OfNotebook made) {
                Notebook now = notebook.notebook();
                Notebook added = made.after().minus(made.before());
                notebook.set(back ? now.minus(added) : now.joined(added));
            }
            update();
        });
        return edit;
    }

    private void update() {
        last.set(Optional.ofNullable(done.peek()));
        next.set(Optional.ofNullable(undone.peek()));
    }
}
