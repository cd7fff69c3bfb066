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
import districtatlas.ui.count.CountCapability;
import districtatlas.ui.count.CountSource;
import districtatlas.ui.count.ValuesAt;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.kit.FxThread;
import districtatlas.ui.notebook.OpenNotebook;
import districtatlas.ui.zone.ZoneCapability;
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
    private final OwnLayers own;
    private final OpenNotebook notebook;
    private final ExecutorService worker;
    private final Executor fxThread = new FxThread();
    private final Consumer<Problem> tells;
    private final Set<Problem> told = new HashSet<>();
    private final ReadOnlyObjectWrapper<Made> made = new ReadOnlyObjectWrapper<>(Made.NONE);
    private Entries<ZoneValues> then = Entries.none(EntryKinds.ZONE_VALUES);
    private Cancel cancel = Cancel.never();
    /** Of the zones as they are now; null before there are any. */
    private ZoneValueLayers layers;

    /**
     * @param worker one thread, which is ended with this
     * @param tells  hears of each question that cannot be answered, once
     */
    ZoneValuesOnMap(OwnLayers own, OpenNotebook notebook, ExecutorService worker, Consumer<Problem> tells) {
        this.own = own;
        this.notebook = notebook;
        this.worker = worker;
        this.tells = tells;
        notebook.notebookProperty().subscribe((before, now) -> {
            if (now.zoneValues() != then) {
                make();
            }
        });
    }

    /** From now on zones are those of this atlas; the questions are to be asked again. */
    void standOn(OpenAtlas atlas) {
        layers = new ZoneValueLayers(atlas.plan(), atlas.shapes(), atlas.grid(), own);
    }

    Capability count(Desk at) {
        return new CountCapability(at, source());
    }

    Capability zone(Desk at) {
        return new ZoneCapability(at, new ValuesAt(source(), at.messages()));
    }

    private CountSource source() {
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
        ZoneValueLayers now = layers;
        worker.execute(() -> {
            if (mine.isRequested()) {
                return;
            }
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
