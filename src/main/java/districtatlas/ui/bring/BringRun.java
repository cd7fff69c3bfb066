package districtatlas.ui.bring;

import districtatlas.base.Cancel;
import districtatlas.base.Messages;
import districtatlas.base.Problem;
import districtatlas.data.DataRefused;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.Signature;
import districtatlas.own.bring.BringWish;
import districtatlas.own.bring.Bringing;
import districtatlas.own.bring.Brought;
import districtatlas.ui.bring.Looking.Looked;
import districtatlas.ui.notebook.NotebookKeeper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What goes on while the map can be used: files are looked at, then read into the reader's own. One thing at a time. FX thread only. */
final class BringRun {
    private static final long TELL_EVERY_NANOS = 80_000_000;

    /** What became of an import; all empty when it was stopped, or another notebook was opened meanwhile. */
    private record Outcome(Optional<Brought> brought, Optional<Problem> refused) {
    }

    private final Looking looking;
    private final Executor worker;
    private final Executor fx;
    private final Messages messages;
    private final BringShows shows;
    private final ReadOnlyObjectWrapper<Optional<BringDoing>> doing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Cancel cancel = new Cancel();

    BringRun(Looking looking, Executor worker, Executor fx, Messages messages, BringShows shows) {
        this.shows = shows;
        this.looking = looking;
        this.worker = worker;
        this.fx = fx;
        this.messages = messages;
    }

    ReadOnlyObjectProperty<Optional<BringDoing>> doingProperty() {
        return doing.getReadOnlyProperty();
    }

    boolean isBusy() {
        return doing.get().isPresent();
    }

    /** Nothing of what was going on is kept. */
    void stop() {
        cancel.request();
        doing.set(Optional.empty());
    }

    private Cancel begin(String sentence) {
        Cancel own = new Cancel();
        cancel = own;
        doing.set(Optional.of(new BringDoing(sentence, -1)));
        return own;
    }

    /** @param then gets what was seen, unless it was stopped */
    void look(List<Path> files, Consumer<Looked> then) {
        Cancel own = begin(messages.get("bring.looking", files.size() == 1 ? files.get(0).getFileName() : messages.get("bring.files", files.size())));
        AtomicLong told = new AtomicLong(System.nanoTime());
        worker.execute(() -> {
            Optional<Looked> seen = Optional.empty();
            try {
                seen = Optional.of(looking.look(files, Optional.empty(), Looking.FIRST, own, (file, layer, records, of) -> tell(own, told, BringWords.looking(messages, layer, records, of),
                        of.isPresent() && of.getAsLong() > 0 ? Math.min(1, (double) records / of.getAsLong()) : -1)));
            } catch (CancellationException stopped) {
                // Whoever stopped it knows.
            } finally {             // a mishap is told by the worker's own door
                Optional<Looked> outcome = seen;
                fx.execute(() -> {
                    if (end(own)) {
                        outcome.ifPresent(then);
                    }
                });
            }
        });
    }

    /** Not for each record: the FX thread has more to do. */
    private void tell(Cancel own, AtomicLong told, String sentence, double share) {
        long now = System.nanoTime();
        if (now - told.get() >= TELL_EVERY_NANOS) {
            told.set(now);
            fx.execute(() -> {
                if (cancel == own && !own.isRequested()) {
                    doing.set(Optional.of(new BringDoing(sentence, share)));
                }
            });
        }
    }

    private boolean end(Cancel own) {
        boolean goesOn = cancel == own && !own.isRequested();
        if (goesOn) {
            doing.set(Optional.empty());
        }
        return goesOn;
    }

    /**
     * Reads the layers into the open notebook's file.
     *
     * @param before  the notebook now
     * @param then    names what is there in the notebook, and answers whether it did; not asked when it was stopped
     * @param refused hears instead why nothing is
     */
    void bring(NotebookKeeper keeper, List<BringWish> wishes, Notebook before, Signature by, LocalDate today, Predicate<Brought> then, Consumer<Problem> refused) {
        List<EntryId> begun = new CopyOnWriteArrayList<>();
        Cancel own = begin(messages.get("bring.bringing", wishes.get(0).title()));
        AtomicLong told = new AtomicLong(System.nanoTime());
        keeper.onFile(file -> {
            try {
                Bringing bringing = new Bringing(file, file.path(), looking.district(), today, own, new Bringing.Progress() {
                    @Override
                    public void written(String title, long n, long of) {
                        tell(own, told, messages.get("bring.bringing.at", title, n), of > 0 ? Math.min(1, (double) n / of) : -1);
                    }

                    @Override
                    public void begins(EntryId id, BroughtLayer entry, Path from) {
                        begun.add(id);
                        told.set(0);
                        tell(own, told, messages.get("bring.bringing", entry.title()), -1);
                        shows.begins(id, entry, from, own);
                    }
                });
                return new Outcome(Optional.of(bringing.bring(wishes, before, by)), Optional.empty());
            } catch (CancellationException stopped) {
                return new Outcome(Optional.empty(), Optional.empty());
            } catch (DataRefused why) {
                return new Outcome(Optional.empty(), Optional.of(why.problem()));
            }
        }, outcome -> {
            boolean stopped = own.isRequested();
            end(own);
            boolean named = outcome.brought().isPresent() && !stopped && then.test(outcome.brought().get());
            if (!named) {
                begun.forEach(shows::gone);
            }
            outcome.refused().ifPresent(refused);
            if (outcome.brought().isPresent() && stopped) {             // in the moment in which it was done
                List<Brought.One> done = outcome.brought().get().layers();
                keeper.onFile(file -> {
                    done.stream().filter(d -> d.layer().copied()).forEach(d -> file.unbring(d.id()));
                    return done;
                }, gone -> { }, why -> { });
            }
        }, why -> {
            end(own);
            begun.forEach(shows::gone);
            why.ifPresent(refused);
        });
    }
}
