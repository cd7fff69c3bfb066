package districtatlas.ui.notes;

import districtatlas.map.ReaderLayers;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.onmap.NotebookLayers;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What is drawn of a notebook over the map. Of a large one it is made by a worker, since that takes a tenth of a second: until it is
 * done the map goes on with what it had, and what has been outrun meanwhile is never shown. FX thread only.
 */
final class LayersOfOwn {
    /** Notes and marks, removed ones among them, that are made at once, in some milliseconds. */
    static final int AT_ONCE = 300;

    /** Used here, or by the worker while one works. */
    private final NotebookLayers maker;
    private final Executor worker;
    private final Executor fxThread;
    private final ReadOnlyObjectWrapper<ReaderLayers> shown = new ReadOnlyObjectWrapper<>(ReaderLayers.NONE);
    private Notebook newest = Notebook.EMPTY;
    private boolean working;
    private boolean closed;

    LayersOfOwn(NotebookLayers maker, Executor worker, Executor fxThread) {
        this.maker = maker;
        this.worker = worker;
        this.fxThread = fxThread;
    }

    /** What a click can meet. */
    ReadOnlyObjectProperty<ReaderLayers> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReaderLayers shown() {
        return shown.get();
    }

    /** Its map goes: nothing is shown on it any more. */
    void close() {
        closed = true;
    }

    void show(Notebook notebook) {
        newest = notebook;
        if (working) {
            return;
        }
        if (notebook.notes().all().size() + notebook.marks().all().size() <= AT_ONCE) {
            shown.set(maker.of(notebook));
        } else {
            working = true;
            worker.execute(() -> make(notebook));
        }
    }

    /** In the worker's thread. */
    private void make(Notebook notebook) {
        ReaderLayers made = null;
        try {
            made = maker.of(notebook);
        } finally {             // a mishap is told by the worker's own door, and the next notebook is drawn all the same
            ReaderLayers done = made;
            fxThread.execute(() -> done(notebook, done));
        }
    }

    private void done(Notebook notebook, ReaderLayers made) {
        working = false;
        if (closed) {
            return;
        }
        if (newest != notebook) {
            show(newest);
        } else if (made != null) {
            shown.set(made);
        }
    }
}
