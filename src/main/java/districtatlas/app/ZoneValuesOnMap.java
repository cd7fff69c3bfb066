package districtatlas.app;

import districtatlas.app.atlas.OpenAtlas;
import districtatlas.base.Cancel;
import districtatlas.base.Problem;
import districtatlas.notebook.Entries;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.ZoneValues;
import districtatlas.own.OwnLayers;
import districtatlas.own.count.ZoneValueLayers;
import districtatlas.own.count.ZoneValueLayers.Made;
import districtatlas.ui.count.CountSource;
import districtatlas.ui.kit.FxThread;
import districtatlas.ui.notebook.OpenNotebook;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Answers the questions of the open notebook about its layers, off the FX thread, whenever a question or a layer is another. What is no longer
 * so is taken off the map before its place is filled. FX thread only.
 */
final class ZoneValuesOnMap {
    /** Of the zones as they are now. */
    private volatile ZoneValueLayers layers;
    private final OwnLayers own;
    private final OpenNotebook notebook;
    private final ExecutorService worker;
    private final Executor fxThread;
    private final Consumer<Problem> tells;
    private final Set<Problem> told = new HashSet<>();
    private final ReadOnlyObjectWrapper<Made> made = new ReadOnlyObjectWrapper<>(Made.NONE);
    private Entries<ZoneValues> then = Entries.none(EntryKinds.ZONE_VALUES);
    private Cancel cancel = Cancel.never();

    private ZoneValuesOnMap(OpenAtlas atlas, OwnLayers own, OpenNotebook notebook, ExecutorService worker, Executor fxThread, Consumer<Problem> tells) {
        this.own = own;
        this.layers = zones(atlas);
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

    /**
     * @param worker one thread, which is ended with this
     * @param tells  hears of each question that cannot be answered, once
     */
    static ZoneValuesOnMap of(OpenAtlas atlas, OwnLayers own, OpenNotebook notebook, ExecutorService worker, Consumer<Problem> tells) {
        return new ZoneValuesOnMap(atlas, own, notebook, worker, new FxThread(), tells);
    }

    private ZoneValueLayers zones(OpenAtlas atlas) {
        return new ZoneValueLayers(atlas.plan(), atlas.shapes(), atlas.grid(), own);
    }

    /** Zones have other boundaries now: what is asked of them is asked anew. */
    void standOn(OpenAtlas atlas) {
        layers = zones(atlas);
        make();
    }

    /** What counting in the window is done with. */
    CountSource source() {
        return new CountSource(layers.counter(), own::features, madeProperty(), worker, fxThread);
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
        Cancel mine = new Cancel();
        cancel = mine;
        worker.execute(() -> {
            if (mine.isRequested()) {
                return;
            }
            ZoneValueLayers now = layers;
            Made known = now.known(of);
            fxThread.execute(() -> show(known, mine));
            try {
                Made all = now.of(of, mine);
                fxThread.execute(() -> {
                    show(all, mine);
                    if (!mine.isRequested()) {
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
        worker.shutdown();
    }
}
