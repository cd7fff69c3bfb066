package districtatlas.app;

import districtatlas.atlasfile.AtlasFileException;
import districtatlas.base.Problem;
import districtatlas.data.DataRefused;
import districtatlas.map.GuestLayers;
import districtatlas.map.MapDocument;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.Entries;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.Notebook;
import districtatlas.own.OwnLayers;
import districtatlas.ui.bring.BringShows;
import districtatlas.ui.notebook.OpenNotebook;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Brings the layers of the open notebook onto every map, and takes them off again: made on a worker's thread, laid among the themes' on the FX
 * thread. A notebook without any costs a look at it. FX thread only.
 */
final class OwnLayersOnMap implements BringShows {
    private final Supplier<MapDocument> document;
    private final OwnLayers layers;
    private final OpenNotebook notebook;
    private final Executor worker;
    private final Executor fxThread;
    private final Runnable shown;
    private final Consumer<Problem> tells;
    private final Set<Problem> told = new HashSet<>();
    private final ZoneValuesOnMap values;
    private GuestLayers own = GuestLayers.NONE;
    private Entries<BroughtLayer> then = Entries.none(EntryKinds.LAYER);
    private Optional<Path> file = Optional.empty();
    private boolean working;
    private boolean again;

    /**
     * @param document that is shown now
     * @param worker   one thread
     * @param shown  runs when the themes have other layers
     * @param tells  hears of each layer that is not what it was, once
     * @param values what the layers are asked for each zone
     */
    OwnLayersOnMap(Supplier<MapDocument> document, OwnLayers layers, OpenNotebook notebook, Executor worker, Executor fxThread, Runnable shown, Consumer<Problem> tells,
                   ZoneValuesOnMap values) {
        this.document = document;
        this.layers = layers;
        this.notebook = notebook;
        this.worker = worker;
        this.fxThread = fxThread;
        this.shown = shown;
        this.tells = tells;
        this.values = values;
        values.madeProperty().subscribe((before, now) -> lay());
        notebook.notebookProperty().subscribe((before, now) -> follow());
        notebook.keepingProperty().subscribe((before, now) -> follow());
    }

    /** Edits keep the entries of kinds that they do not touch. */
    private void follow() {
        Entries<BroughtLayer> now = notebook.notebook().layers();
        Optional<Path> place = notebook.keeping().file();
        boolean none = now.all().isEmpty() && then.all().isEmpty();
        boolean same = now == then && place.equals(file);
        if (!none && !same) {
            then = now;
            file = place;
            make();
        }
    }

    /** Looks at linked files again: they may have been put back, or changed. */
    void refresh() {
        if (!then.all().isEmpty()) {
            make();
        }
    }

    /** Says what the data themselves are to blame for, such as that they are too many; all else goes to another. */
    BiConsumer<String, Throwable> sayingOr(BiConsumer<String, Throwable> other) {
        return (what, cause) -> {
            if (cause instanceof DataRefused refused) {
                tells.accept(refused.problem());
            } else if (cause instanceof AtlasFileException unreadable) {
                tells.accept(unreadable.problem());
            } else {
                other.accept(what, cause);
            }
        };
    }

    @Override
    public void begins(EntryId id, BroughtLayer entry, Path from) {
        layers.expect(id, entry, from);
        fxThread.execute(this::make);
    }

    @Override
    public void gone(EntryId id) {
        layers.giveUp(id);
        fxThread.execute(this::make);
    }

    private void make() {
        again = working;
        if (working) {
            return;
        }
        working = true;
        Notebook of = notebook.notebook();
        Optional<Path> place = file;
        worker.execute(() -> {
            GuestLayers made = null;
            List<Problem> problems = List.of();
            try {
                made = layers.of(of, place);
                problems = layers.problems();
            } finally {             // a mishap is told by the worker's own door, and the next notebook is drawn all the same
                Optional<GuestLayers> done = Optional.ofNullable(made);
                List<Problem> wrong = problems;
                fxThread.execute(() -> done(done, wrong));
            }
        });
    }

    private void done(Optional<GuestLayers> made, List<Problem> problems) {
        working = false;
        made.ifPresent(m -> {
            own = m;
            values.make();
            lay();
        });
        told.retainAll(problems);
        problems.stream().filter(told::add).forEach(tells);
        if (again) {
            make();
        }
    }

    private void lay() {
        GuestLayers all = values.madeProperty().get().with(own);
        if (!all.equals(document.get().guests())) {
            document.get().receive(all);
            shown.run();
        }
    }
}
