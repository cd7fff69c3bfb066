package districtatlas.ui.own;

import districtatlas.ask.ItemConditions;
import districtatlas.ask.table.OwnTable;
import districtatlas.atlasfile.AtlasFileException;
import districtatlas.base.Cancel;
import districtatlas.base.Messages;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import districtatlas.data.DataRefused;
import districtatlas.data.ReadyLayer;
import districtatlas.feature.ConditionMistake;
import districtatlas.feature.RowCondition;
import districtatlas.notebook.BroughtColumn;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.BroughtLook;
import districtatlas.notebook.Entry;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.FileStyle;
import districtatlas.notebook.Notebook;
import districtatlas.own.OwnLayerDeeds;
import districtatlas.own.OwnLayers;
import districtatlas.own.OwnSource;
import districtatlas.own.StyleFiles;
import districtatlas.ui.history.Undo;
import districtatlas.ui.notebook.OpenNotebook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What a reader does with layers of his own: each is one edit to take back. And their features, read aside and kept for the layer that was asked
 * for last. Knows no nodes. FX thread only; what it finds comes there too.
 */
public final class OwnWork {
    /** What a condition leaves of a layer. */
    public record Left(OwnTable table, BitSet rows) {
    }

    private record Read(EntryId entry, ReadyLayer features, OwnTable table) {
    }

    private record Waiting(Consumer<OwnTable> found, Consumer<String> refused) {
    }

    /** A reading that is on, and who waits for it. */
    private record Reading(EntryId entry, ReadyLayer features, Cancel cancel, List<Waiting> waiting) {
        boolean isOf(EntryId wanted, ReadyLayer ofThem) {
            return !cancel.isRequested() && entry.equals(wanted) && features == ofThem;
        }
    }

    /** Of what is not understood in a style, as much as one reads. */
    private static final int MOST_SAID = 3;

    private final OpenNotebook notebook;
    private final Undo undo;
    private final OwnLayers layers;
    private final Messages messages;
    private final Executor reader;
    private final Executor fxThread;
    private Optional<Read> read = Optional.empty();
    private Optional<Reading> reading = Optional.empty();

    /** @param reader takes a file's time */
    public OwnWork(OpenNotebook notebook, Undo undo, OwnLayers layers, Messages messages, Executor reader, Executor fxThread) {
        this.notebook = notebook;
        this.undo = undo;
        this.layers = layers;
        this.messages = messages;
        this.reader = reader;
        this.fxThread = fxThread;
    }

    Messages messages() {
        return messages;
    }

    OpenNotebook notebook() {
        return notebook;
    }

    // ---- entries --------------------------------------------------------------------------------------------------

    public Optional<BroughtLayer> layer(EntryId entry) {
        return notebook.notebook().layers().find(entry).flatMap(Entry::value);
    }

    /** Those that are on no map: tables without places, in the order in which they were brought. */
    public List<Entry<BroughtLayer>> tables() {
        return OwnLayerDeeds.ordered(notebook.notebook()).stream().filter(e -> e.value().orElseThrow().shape() == ReadyLayer.Shape.NONE).toList();
    }

    /** Why its data are not what they were. */
    Optional<String> doubt(EntryId entry) {
        return layers.doubt(entry).map(p -> p.detailIn(messages));
    }

    // ---- edits ----------------------------------------------------------------------------------------------------

    private String title(EntryId entry) {
        return layer(entry).map(BroughtLayer::title).orElse("");
    }

    private boolean edit(String textKey, EntryId entry, Object stroke, UnaryOperator<Notebook> edit) {
        return undo.edit(textKey, title(entry), stroke, edit);
    }

    /** A layer keeps its name when it is given none. */
    void rename(EntryId entry, String title) {
        if (!title.isBlank()) {
            edit("own.did.rename", entry, null, n -> OwnLayerDeeds.rename(n, entry, title.strip(), notebook.signature()));
        }
    }

    /** @param stroke looks of one stroke that follow each other are taken back as one; null for one by itself */
    void restyle(EntryId entry, Object stroke, UnaryOperator<BroughtLook> look) {
        edit("own.did.style", entry, stroke, n -> OwnLayerDeeds.restyle(n, entry, look, notebook.signature()));
    }

    /** Draws it in a style from a file, which is read aside. @param said hears how it went */
    void styleFrom(EntryId entry, Path file, Consumer<String> said) {
        Optional<BroughtLayer> layer = layer(entry);
        layer.ifPresent(l -> reader.execute(() -> {
            String name = String.valueOf(file.getFileName());
            ProblemLog told = new ProblemLog();
            try {
                FileStyle style = StyleFiles.read(file);
                boolean drawn = style.read(l.columns().stream().map(BroughtColumn::name).toList(), told).isPresent();
                String but = told.all().stream().map(p -> p.detailIn(messages)).distinct().limit(MOST_SAID).collect(Collectors.joining(messages.get("list.separator")));
                fxThread.execute(() -> {
                    boolean done = drawn && edit("own.did.file-style", entry, null, n -> OwnLayerDeeds.styled(n, entry, Optional.of(style), notebook.signature()));
                    String key = !drawn ? "own.file-style.refused" : but.isEmpty() ? "own.file-style.taken" : "own.file-style.taken-but";
                    if (done || !drawn) {
                        said.accept(messages.get(key, l.title(), name, but));
                    }
                });
            } catch (DataRefused refused) {
                fxThread.execute(() -> said.accept(messages.get("own.file-style.refused", l.title(), name, refused.problem().detailIn(messages))));
            }
        }));
    }

    void quiet(EntryId entry) {
        edit("own.did.quiet", entry, null, n -> OwnLayerDeeds.styled(n, entry, Optional.empty(), notebook.signature()));
    }

    /** @return what is wrong with the condition, in a sentence; then nothing is done */
    Optional<String> filter(EntryId entry, String condition) {
        Optional<String> mistake = mistake(entry, condition);
        if (mistake.isEmpty()) {
            edit("own.did.filter", entry, null, n -> {
                try {
                    return OwnLayerDeeds.filter(n, entry, condition, notebook.signature());
                } catch (ConditionMistake told) {
                    return n;
                }
            });
        }
        return mistake;
    }

    private Optional<RowCondition> condition(EntryId entry, String written) throws ConditionMistake {
        Notebook with = OwnLayerDeeds.filter(notebook.notebook(), entry, written, notebook.signature());
        Optional<BroughtLayer> layer = with.layers().find(entry).flatMap(Entry::value);
        return layer.isEmpty() ? Optional.empty() : OwnLayerDeeds.condition(layer.get());
    }

    Optional<String> mistake(EntryId entry, String condition) {
        try {
            condition(entry, condition);
            return Optional.empty();
        } catch (ConditionMistake mistake) {
            return Optional.of(ItemConditions.said(mistake, messages));
        }
    }

    void showAtFirst(EntryId entry, boolean visible) {
        edit("own.did.first", entry, null, n -> OwnLayerDeeds.show(n, entry, visible, notebook.signature()));
    }

    void titleColumn(EntryId entry, String column, String title) {
        edit("own.did.column", entry, null, n -> OwnLayerDeeds.titleColumn(n, entry, column, title, notebook.signature()));
    }

    void describe(EntryId entry, String provider, String dated, String licence) {
        edit("own.did.describe", entry, null, n -> OwnLayerDeeds.describe(n, entry, provider, dated, licence, notebook.signature()));
    }

    /** @return what is to be said of it; empty when the notebook cannot be written in */
    Optional<String> remove(EntryId entry) {
        String title = title(entry);
        return edit("own.did.remove", entry, null, n -> OwnLayerDeeds.remove(n, entry, notebook.signature()))
                ? Optional.of(messages.get("own.removed", title)) : Optional.empty();
    }

    // ---- linked files ---------------------------------------------------------------------------------------------

    /** Where the file of a linked layer lies, or lay; empty for a copied one. */
    Optional<Path> file(EntryId entry) {
        return layer(entry).filter(l -> !l.copied()).flatMap(l -> notebook.keeping().file().map(f -> f.toAbsolutePath().resolveSibling(l.source().path()).normalize()));
    }

    /** A linked layer is what that file has of it now. @param said hears how it went */
    void readAnew(EntryId entry, Path file, Consumer<String> said) {
        Optional<BroughtLayer> layer = layer(entry);
        Optional<String> path = notebook.keeping().file().flatMap(own -> OwnLayerDeeds.relative(own, file));
        if (layer.isEmpty() || path.isEmpty()) {
            said.accept(messages.get("own.link.nowhere", file.getFileName()));
            return;
        }
        reader.execute(() -> {
            try {
                OwnSource found = layers.look(layer.get(), file, Cancel.never());
                fxThread.execute(() -> {
                    boolean same = found.shape() == layer.get().shape();
                    boolean done = same && edit("own.did.relink", entry, null, n -> OwnLayerDeeds.readAnew(n, entry, path.get(), found, notebook.signature()));
                    said.accept(done ? messages.get("own.link.read", layer.get().title(), found.features())
                            : messages.get(same ? "own.link.same" : "own.link.other-shape", layer.get().title(), file.getFileName()));
                });
            } catch (DataRefused refused) {
                fxThread.execute(() -> said.accept(refused.problem().detailIn(messages)));
            } catch (IOException unreadable) {
                fxThread.execute(() -> said.accept(messages.get("own.link.unreadable", file.getFileName())));
            }
        });
    }

    // ---- features -------------------------------------------------------------------------------------------------

    /** The features with their shapes; empty while the layer is not made yet. */
    Optional<ReadyLayer> features(EntryId entry) {
        return layers.features(entry);
    }

    /**
     * The features in rows. One that is asked for next overtakes what is read still.
     *
     * @param found   at once where they were read before
     * @param refused why they cannot be read
     */
    void rows(EntryId entry, Consumer<OwnTable> found, Consumer<String> refused) {
        Optional<BroughtLayer> layer = layer(entry);
        Optional<ReadyLayer> features = layers.features(entry);
        if (layer.isEmpty() || features.isEmpty()) {
            return;
        }
        Optional<Read> known = read.filter(r -> r.entry().equals(entry) && r.features() == features.get());
        if (known.isPresent()) {
            found.accept(known.get().table().of(layer.get()));
            return;
        }
        Waiting waiting = new Waiting(found, refused);
        if (reading.filter(r -> r.isOf(entry, features.get())).isPresent()) {
            reading.get().waiting().add(waiting);
            return;
        }
        reading.ifPresent(r -> r.cancel().request());
        read = Optional.empty();
        Reading begun = new Reading(entry, features.get(), new Cancel(), new ArrayList<>(List.of(waiting)));
        reading = Optional.of(begun);
        reader.execute(() -> read(begun, layer.get()));
    }

    private void read(Reading begun, BroughtLayer layer) {
        try {
            OwnTable table = OwnTable.read(layer, begun.features(), OwnTable.MOST, begun.cancel());
            fxThread.execute(() -> {
                if (!begun.cancel().isRequested()) {
                    reading = Optional.empty();
                    read = Optional.of(new Read(begun.entry(), begun.features(), table));
                    begun.waiting().forEach(w -> w.found().accept(table.of(layer(begun.entry()).orElse(layer))));
                }
            });
        } catch (CancellationException overtaken) {
            // Whoever overtook it is told.
        } catch (AtlasFileException | DataRefused unreadable) {
            Problem why = unreadable instanceof DataRefused data ? data.problem() : ((AtlasFileException) unreadable).problem();
            fxThread.execute(() -> {
                begun.cancel().request();           // the next one tries again
                begun.waiting().forEach(w -> w.refused().accept(why.detailIn(messages)));
            });
        }
    }

    /**
     * Asks something of what a condition leaves. Nothing comes where it was overtaken.
     *
     * @param question answered aside
     * @param refused  what is wrong with the condition, or why the features cannot be read
     */
    <T> void ask(EntryId entry, String written, Cancel cancel, Function<Left, T> question, Consumer<T> found, Consumer<String> refused) {
        rows(entry, table -> {
            try {
                Optional<RowCondition> condition = condition(entry, written);
                reader.execute(() -> {
                    try {
                        T answer = question.apply(new Left(table, table.left(condition, cancel)));
                        fxThread.execute(() -> {
                            if (!cancel.isRequested()) {
                                found.accept(answer);
                            }
                        });
                    } catch (CancellationException overtaken) {
                        // Nobody waits for it.
                    }
                });
            } catch (ConditionMistake mistake) {
                refused.accept(ItemConditions.said(mistake, messages));
            }
        }, refused);
    }

    Executor reader() {
        return reader;
    }

    Executor fxThread() {
        return fxThread;
    }
}
