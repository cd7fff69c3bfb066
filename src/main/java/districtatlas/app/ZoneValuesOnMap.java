package districtatlas.app;

import districtatlas.base.Cancel;
import districtatlas.base.Problem;
import districtatlas.notebook.Entries;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.ZoneValues;
import districtatlas.own.count.ZoneValueLayers;
import districtatlas.own.count.ZoneValueLayers.Made;
import districtatlas.ui.notebook.OpenNotebook;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Answers the questions of the open notebook about its layers, off the FX thread, whenever a question or a layer is another. What is no longer
 * so is taken off the map before its place is filled. FX thread only.
 */
final class ZoneValuesOnMap {
    private final Supplier<ZoneValueLayers> layers;
    private final OpenNotebook notebook;
    private final Executor worker;
    private final Executor fxThread;
    private final Consumer<Problem> tells;
    private final Set<Problem> told = new HashSet<>();
    private final ReadOnlyObjectWrapper<Made> made = new ReadOnlyObjectWrapper<>(Made.NONE);
    private Entries<ZoneValues> then = Entries.none(EntryKinds.ZONE_VALUES);
    private Cancel cancel = Cancel.never();

    /**
     * @param layers of the zones as they are now
     * @param worker one thread
     * @param tells  hears of each question that cannot be answered, once
     */
    ZoneValuesOnMap(Supplier<ZoneValueLayers> layers, OpenNotebook notebook, Executor worker, Executor fxThread, Consumer<Problem> tells) {
        this.layers = layers;
        this.notebook = notebook;
        this.worker = worker;
        this.fxThread = fxThread;
        this.tells = tells;
        notebook.notebookProperty().subscribe((before, now) -> {
            if (now.zoneValues() != then) {
                make();
            }
        });
    }

    ReadOnlyObjectProperty<Made> madeProperty() {
        return made.getReadOnlyProperty();
    }

    /** The layers were made anew, or the questions are others. */
    void make() {
        Notebook of = notebook.notebook();
        boolean none = of.zoneValues().all().isEmpty() && then.all().isEmpty();
        then = of.zoneValues();
        if (none) {
            return;
        }
        cancel.request();
        Cancel own = new Cancel();
        cancel = own;
        worker.execute(() -> {
            if (own.isRequested()) {
                return;
            }
            ZoneValueLayers now = layers.get();
            Made known = now.known(of);
            fxThread.execute(() -> show(known, own));
            try {
                Made all = now.of(of, own);
                fxThread.execute(() -> {
                    show(all, own);
                    if (!own.isRequested()) {
                        tell(all.problems());
                    }
                });
            } catch (CancellationException another) {
                // the newer notebook is next
            }
        });
    }

    private void show(Made now, Cancel of) {
        if (!of.isRequested()) {
            made.set(now);
        }
    }

    private void tell(List<Problem> problems) {
        told.retainAll(problems);
        problems.stream().filter(told::add).forEach(tells);
    }

    void close() {
        cancel.request();
    }
}
