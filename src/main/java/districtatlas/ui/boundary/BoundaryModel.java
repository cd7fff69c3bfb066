package districtatlas.ui.boundary;

import districtatlas.atlasfile.AtlasFileException;
import districtatlas.base.Messages;
import districtatlas.base.NotWritten;
import districtatlas.base.WriteReason;
import districtatlas.base.vocabulary.BoundaryState;
import districtatlas.data.DataRefused;
import districtatlas.data.place.Placing;
import districtatlas.notebook.BoundarySet;
import districtatlas.notebook.EntryKinds;
import districtatlas.own.boundary.BoundaryMatch;
import districtatlas.own.boundary.PlaceAsked;
import districtatlas.own.boundary.SwapReport;
import districtatlas.plan.ZoneId;
import districtatlas.ui.history.Undo;
import districtatlas.ui.notebook.OpenNotebook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * An exchange of boundaries while it is prepared: the file, the match, what is said of it, and what it would change, worked out aside after
 * each change of the match. Knows no nodes. FX thread only.
 */
final class BoundaryModel {
    private final BoundaryWork work;
    private final OpenNotebook notebook;
    private final Undo undo;
    private final KeptSwap kept;
    private final Executor aside;
    private final Executor fxThread;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<BoundaryMatch>> match = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SwapReport>> report = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PlaceAsked>> asked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final StringProperty source = new SimpleStringProperty("");
    private final StringProperty number = new SimpleStringProperty("");
    private final ObjectProperty<BoundaryState> state = new SimpleObjectProperty<>(BoundaryState.OFFICIAL);
    private int turn;

    BoundaryModel(BoundaryWork work, OpenNotebook notebook, Undo undo, KeptSwap kept, Executor aside, Executor fxThread, Messages messages) {
        this.work = work;
        this.notebook = notebook;
        this.undo = undo;
        this.kept = kept;
        this.aside = aside;
        this.fxThread = fxThread;
        this.messages = messages;
    }

    // ---- what is shown --------------------------------------------------------------------------------------------

    ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<BoundaryMatch>> matchProperty() {
        return match.getReadOnlyProperty();
    }

    /** That it must be said first where the file lies. */
    ReadOnlyObjectProperty<Optional<PlaceAsked>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** What the match as it is now would change; empty while it is worked out, and while something must be said first. */
    ReadOnlyObjectProperty<Optional<SwapReport>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** A sentence on what went wrong; empty when nothing did. */
    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    StringProperty sourceProperty() {
        return source;
    }

    ObjectProperty<BoundaryState> stateProperty() {
        return state;
    }

    StringProperty numberProperty() {
        return number;
    }

    /** Whether all is said that an exchange needs. */
    BooleanBinding canSwap() {
        return Bindings.createBooleanBinding(() -> report.get().isPresent() && !busy.get() && !source.get().isBlank()
                && (state.get() == BoundaryState.REVIEWED) != number.get().isBlank(), report, busy, source, state, number);
    }

    // ---- what is done ---------------------------------------------------------------------------------------------

    void open(Path chosen) {
        file.set(Optional.of(chosen));
        source.set(String.valueOf(chosen.getFileName()));
        read(Optional.empty());
    }

    /** The same file, lying where the reader says. */
    void place(Placing placing) {
        read(Optional.of(placing));
    }

    private void read(Optional<Placing> placing) {
        Path chosen = file.get().orElseThrow();
        match.set(Optional.empty());
        report.set(Optional.empty());
        asked.set(Optional.empty());
        later(() -> work.match(chosen, placing), this::matched);
    }

    private void matched(BoundaryMatch now) {
        match.set(Optional.of(now));
        report.set(Optional.empty());
        if (now.isComplete() && now.doubled().isEmpty()) {
            BoundarySet set = now.set(fileName(), fileName(), BoundaryState.OFFICIAL, "");
            later(() -> work.report(set), r -> report.set(Optional.of(r)));
        }
    }

    /** That a street is that area of the file, or none yet. */
    void choose(ZoneId street, Optional<BoundaryMatch.Area> area) {
        BoundaryMatch now = match.get().orElseThrow();
        for (BoundaryMatch.Area before : now.of(street)) {
            now = now.with(before.fid(), Optional.empty());
        }
        if (area.isPresent()) {
            now = now.with(area.get().fid(), Optional.of(street));
        }
        turn++;             // what is worked out for the match before is no longer waited for
        busy.set(false);
        matched(now);
    }

    private String fileName() {
        return file.get().map(f -> String.valueOf(f.getFileName())).orElse("");
    }

    /** Empty when the notebook is open for reading only. */
    boolean swap() {
        BoundaryMatch now = match.get().orElseThrow();
        BoundarySet set = now.set(fileName(), source.get().strip(), state.get(), state.get() == BoundaryState.REVIEWED ? number.get().strip() : "");
        SwapReport was = report.get().orElseThrow();
        SwapReport told = new SwapReport(set, was.findings(), was.slivers(), was.sliverSquareMetres(), was.areas(), was.moves(), was.zones(), was.placed(), was.unplaced());
        kept.tell(told);
        boolean done = undo.edit("boundary.did.swap", fileName(), n -> n.withBoundaries(set, notebook.signature()));
        if (!done) {
            kept.take();
        }
        return done;
    }

    /** The atlas's own hold again; that too can be taken back. */
    boolean remove() {
        return undo.edit("boundary.did.remove", active().map(BoundarySet::file).orElse(""),
                n -> n.without(EntryKinds.BOUNDARY_SET, EntryKinds.BOUNDARIES, notebook.signature()));
    }

    Optional<BoundarySet> active() {
        return notebook.notebook().boundaries();
    }

    /** What the boundaries that hold have changed, worked out again. */
    void report(Consumer<SwapReport> then) {
        active().ifPresent(set -> later(() -> work.report(set), then));
    }

    void save(SwapReport told, Consumer<String> says) {
        work.toSave(messages.get("boundary.report")).ifPresent(where -> aside.execute(() -> {
            String said;
            try {
                work.write(where, told);
                said = messages.get("boundary.saved", where);
            } catch (IOException e) {
                said = messages.get("cli.write", e instanceof NotWritten n ? n.problem().where() : where, WriteReason.of(e, messages));
            }
            String sentence = said;
            fxThread.execute(() -> says.accept(sentence));
        }));
    }

    /** Works aside; only the last that was asked for is heard. */
    private <T> void later(Supplier<T> asks, Consumer<T> hears) {
        turn++;
        int now = turn;
        busy.set(true);
        trouble.set("");
        aside.execute(() -> {
            T found = null;
            String wrong = "";
            PlaceAsked open = null;
            try {
                found = asks.get();
            } catch (PlaceAsked e) {
                open = e;
            } catch (DataRefused e) {
                wrong = e.problem().detailIn(messages);
            } catch (AtlasFileException e) {
                wrong = e.problem().detailIn(messages);
            } catch (IllegalArgumentException e) {
                wrong = messages.get("cli.swap.unfit", fileName(), String.valueOf(e.getMessage()));
            }
            Optional<T> answer = Optional.ofNullable(found);
            String sentence = wrong;
            Optional<PlaceAsked> question = Optional.ofNullable(open);
            fxThread.execute(() -> {
                if (now == turn) {
                    asked.set(question);
                    busy.set(false);
                    trouble.set(sentence);
                    answer.ifPresent(hears);
                }
            });
        });
    }
}
