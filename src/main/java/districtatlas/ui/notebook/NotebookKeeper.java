package districtatlas.ui.notebook;

import districtatlas.atlasfile.AtlasFileException;
import districtatlas.base.Problem;
import districtatlas.notebook.Merge;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.NotebookFile;
import districtatlas.own.OwnLayerDeeds;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the open notebook in its file: each edit is on the disk within a second, on a thread of its own; what cannot be saved stays in
 * memory, is said, and is tried again until it can. FX thread only, but for {@link #flush}; the file itself is its own thread's alone.
 */
public final class NotebookKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(NotebookKeeper.class);
    static final long SOON_MS = 150;
    private static final long AGAIN_MS = 3_000;
    /** How long a window that closes waits for a slow disk. */
    private static final long LAST_WORD_SECONDS = 10;

    /** Whose plan the notebooks are about: kept in new files. */
    public record Atlas(String id, String edition) {
    }

    /** @param turn counts the files that were open: what is due to be saved belongs to one of them */
    private record Last(Notebook notebook, int turn) {
        Last with(Notebook now) {
            return new Last(now, turn);
        }
    }

    private final OpenNotebook open;
    private final UsualFiles usual;
    private final Atlas atlas;
    private final Executor fxThread;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(NotebookKeeper::thread);
    /** What is shown is what the file has: no edit. */
    private boolean adopting;
    private boolean scheduled;
    private Consumer<Path> onRescued = p -> { };
    /** The last word on what is to be saved. */
    private volatile Last newest = new Last(Notebook.EMPTY, 0);
    private final WaitingPictures stock = new WaitingPictures(this::pictureInFile);

    // Of the worker's thread:
    /** Null before there is one. */
    private NotebookFile file;
    /** What of this window's own is in the file. */
    private Notebook saved = Notebook.EMPTY;
    private boolean failed;
    /** Of the file. */
    private int turn;

    /** @param usual where a notebook is kept that nobody has named */
    public NotebookKeeper(OpenNotebook open, UsualFiles usual, Atlas atlas, Executor fxThread) {
        this.open = open;
        this.usual = usual;
        this.atlas = atlas;
        this.fxThread = fxThread;
        open.notebookProperty().subscribe((before, now) -> edited(now));
        open.open(open.notebook(), open.keeping(), stock);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "notebook-keeper");
        thread.setDaemon(true);
        return thread;
    }

    // ---- saving ---------------------------------------------------------------------------------------------------

    private void edited(Notebook now) {
        if (adopting) {
            return;
        }
        newest = newest.with(now);
        open.is(open.keeping().state() == Keeping.State.UNSAVED ? open.keeping() : open.keeping().is(Keeping.State.SAVING));
        saveIn(SOON_MS);
    }

    private void saveIn(long milliseconds) {
        if (!scheduled) {
            scheduled = true;
            worker.schedule(() -> {
                fxThread.execute(() -> scheduled = false);
                save();
            }, milliseconds, TimeUnit.MILLISECONDS);
        }
    }

    /** Worker's thread. Tells what became of it; throws nothing. */
    private void save() {
        Last last = newest;
        Notebook to = last.notebook();
        if (last.turn() != turn || to.equals(saved) && stock.isEmpty() && !failed) {
            // Another file is shown already, and this one gets its last word as it is let go; or an edit was taken back before it was saved.
            Optional.ofNullable(file).filter(f -> last.turn() == turn && f.heldBack().isEmpty()).map(NotebookFile::path).ifPresent(p -> fxThread.execute(() -> saved(last, Notebook.EMPTY, p)));
            return;
        }
        boolean before = failed;
        try {
            Notebook now = write(to);
            Path path = file.path();
            fxThread.execute(() -> saved(last, now.minus(to), path));
        } catch (AtlasFileException e) {
            if (!before) {
                LOG.warn("The notebook cannot be saved: {}", e.problem());
            }
            fxThread.execute(() -> failed(last, e.problem()));
        } catch (RuntimeException e) {          // what was made is not given up
            Problem why = mishap(e);
            fxThread.execute(() -> failed(last, why));
        }
    }

    /** A fault of the program's own is told with a code. */
    private static Problem mishap(RuntimeException e) {
        Thread thread = Thread.currentThread();
        Optional.ofNullable(Thread.getDefaultUncaughtExceptionHandler()).ifPresent(door -> door.uncaughtException(thread, e));
        return Problem.worded("notebook.mishap", "", e.getClass().getSimpleName());
    }

    /** Worker's thread. @return what is in the file now */
    private Notebook write(Notebook to) {
        failed = true;
        stock.moveInto(fileOrNew());
        Notebook now = file.save(saved, to);
        saved = to;
        failed = false;
        return now;
    }

    /** Worker's thread. The last of a notebook that is let go: where its own place cannot be written, all of it is put elsewhere. */
    private Optional<Path> writeLast(Notebook to) {
        if (to.equals(saved) && stock.isEmpty() && !failed || file != null && file.heldBack().isPresent()) {
            return Optional.empty();
        }
        try {
            write(to);
            return Optional.empty();
        } catch (AtlasFileException e) {
            LOG.warn("The notebook cannot be saved at its end: {}", e.problem());
            return rescue(to);
        }
    }

    private void saved(Last what, Notebook others, Path path) {
        if (what.turn() != newest.turn()) {
            return;
        }
        boolean isUsual = usual.has(path);
        boolean all = open.notebook() == what.notebook();
        open.is(new Keeping(all ? Keeping.State.SAVED : Keeping.State.SAVING, Optional.of(path), isUsual, Optional.empty()));
        if (!others.isEmpty()) {
            adopt(() -> open.add(others));
            newest = newest.with(open.notebook());
        }
        if (!all) {
            saveIn(SOON_MS);
        }
    }

    private void failed(Last what, Problem why) {
        if (what.turn() != newest.turn()) {
            return;
        }
        open.is(open.keeping().failed(why));
        saveIn(AGAIN_MS);
    }

    private void adopt(Runnable change) {
        adopting = true;
        try {
            change.run();
        } finally {
            adopting = false;
        }
    }

    // ---- another file ---------------------------------------------------------------------------------------------

    /** @param hears where a notebook was put that could not be saved in its own place when another was opened */
    public void setOnRescued(Consumer<Path> hears) {
        onRescued = hears;
    }

    /** @param outcome what is wrong when it cannot be opened; empty when it is open, be it for reading only */
    public void open(Path path, Consumer<Optional<Problem>> outcome) {
        change(() -> NotebookFile.open(path, atlas.id()), false, outcome);
    }

    /** An empty one, in a place where nothing is. */
    public void create(Path path, Consumer<Optional<Problem>> outcome) {
        change(() -> NotebookFile.create(path, atlas.id(), atlas.edition()), false, outcome);
    }

    /**
     * The same in another place, which is then the one that is open: what was made can still be taken back. What nobody had named is no
     * longer kept apart.
     */
    public void saveAs(Path path, Consumer<Optional<Problem>> outcome) {
        change(() -> {
            if (file == null || file.heldBack().isEmpty()) {
                save();
            }
            if (file == null || failed) {           // what cannot be copied is in memory
                NotebookFile made = NotebookFile.create(path, atlas.id(), atlas.edition());
                stock.moveInto(made);
                made.save(Notebook.EMPTY, newest.notebook());
                return made;
            }
            file.copyTo(path);
            return NotebookFile.open(path, atlas.id());
        }, true, outcome);
    }

    /**
     * Reads other people's notebooks, and takes their photos along; nothing is written to their files.
     *
     * @param then gets what could be read, by the files' names, and what is wrong with the others
     */
    public void read(List<Path> files, BiConsumer<List<Merge.Source>, List<Problem>> then) {
        worker.execute(() -> {
            OthersReading others = new OthersReading(stock, this::fileOrNew).of(files);
            fxThread.execute(() -> then.accept(others.read(), others.problems()));
        });
    }

    /**
     * Does something else with the file, in the order of all that is done with it; it is made if there is none yet.
     *
     * @param work    on the worker's thread
     * @param then    gets what came of it, on the FX thread
     * @param refused hears instead why it could not be done; nothing is wrong when another notebook was opened meanwhile
     */
    public <T> void onFile(Function<NotebookFile, T> work, Consumer<T> then, Consumer<Optional<Problem>> refused) {
        int asked = newest.turn();
        worker.execute(() -> {
            try {
                T done = work.apply(fileOrNew());
                fxThread.execute(() -> {
                    if (asked == newest.turn()) {
                        then.accept(done);
                    } else {
                        refused.accept(Optional.empty());
                    }
                });
            } catch (AtlasFileException e) {
                fxThread.execute(() -> refused.accept(Optional.of(e.problem())));
            } catch (RuntimeException e) {
                Problem why = mishap(e);
                fxThread.execute(() -> refused.accept(Optional.of(why)));
            }
        });
    }

    /** Worker's thread. */
    private NotebookFile fileOrNew() {
        if (file == null) {
            file = usual.create(atlas);
            Path path = file.path();
            int now = turn;
            fxThread.execute(() -> open.is(now == newest.turn() ? new Keeping(open.keeping().state(), Optional.of(path), true, open.why()) : open.keeping()));
        }
        return file;
    }

    private interface Opening {
        NotebookFile now();
    }

    /** @param same whether it is the notebook that is open, in another place */
    private void change(Opening opening, boolean same, Consumer<Optional<Problem>> outcome) {
        worker.execute(() -> {
            try {
                NotebookFile next = opening.now();
                Notebook value = next.read();
                fxThread.execute(() -> swap(next, value, same, outcome));
            } catch (AtlasFileException e) {
                fxThread.execute(() -> outcome.accept(Optional.of(e.problem())));
            }
        });
    }

    /** What was made in the one before up to now is saved there, on the worker's thread, before it is let go. */
    private void swap(NotebookFile next, Notebook value, boolean same, Consumer<Optional<Problem>> outcome) {
        Notebook last = newest.notebook();
        boolean goesOn = same && next.heldBack().isEmpty();
        Optional<Path> before = open.keeping().file();
        Last first = new Last(value, newest.turn() + 1);
        newest = first;
        worker.execute(() -> {
            Optional<Path> rescued = value.minus(last).isEmpty() && last.minus(value).isEmpty() && failed ? Optional.empty() : writeLast(last);
            boolean isCopied = file != null && usual.has(file.path()) && !usual.has(next.path()) && saved.minus(value).isEmpty() && !saved.isEmpty();
            close(file);
            if (isCopied) {
                usual.forget(file.path());
            }
            file = next;
            saved = value;
            failed = false;
            turn = first.turn();
            rescued.ifPresent(path -> fxThread.execute(() -> onRescued.accept(path)));
        });
        if (goesOn) {
            open.is(keepingOf(next));
            adopt(() -> open.add(value));
            newest = newest.with(open.notebook());
            Notebook rebased = before.map(b -> OwnLayerDeeds.rebased(open.notebook(), b, next.path(), open.signature())).orElse(open.notebook());
            adopt(() -> open.set(rebased));         // links lead to where they led
            if (!open.notebook().equals(value)) {
                edited(open.notebook());        // with what was made since it was copied
            }
        } else {
            adopt(() -> open.open(value, keepingOf(next), stock));
        }
        outcome.accept(Optional.empty());
    }

    private Keeping keepingOf(NotebookFile next) {
        return new Keeping(next.heldBack().isPresent() ? Keeping.State.READING : Keeping.State.SAVED, Optional.of(next.path()), usual.has(next.path()),
                next.heldBack());
    }

    private static void close(NotebookFile file) {
        if (file != null) {
            file.close();
        }
    }

    // ---- the end --------------------------------------------------------------------------------------------------

    /** Returns when all is safe, or after some seconds. Any thread: also when the system ends the program. */
    public void flush() {
        onWorker(() -> {
            save();
            return Optional.empty();
        });
    }

    /**
     * Saves what is not saved and lets the file go.
     *
     * @return where all of it was put instead, when it cannot be saved in its own place; empty when it could, or when that failed too
     */
    public Optional<Path> close() {
        Optional<Path> rescued = onWorker(() -> {
            Optional<Path> elsewhere = writeLast(newest.notebook());
            close(file);
            file = null;
            return elsewhere;
        });
        worker.shutdown();
        return rescued;
    }

    private Optional<Path> rescue(Notebook what) {
        try (NotebookFile other = usual.createRescue(atlas)) {
            stock.moveInto(other);
            other.save(Notebook.EMPTY, what);
            return Optional.of(other.path());
        } catch (AtlasFileException e) {
            LOG.error("What was made is lost: {}", e.problem());
            return Optional.empty();
        }
    }

    private <T> Optional<T> onWorker(Supplier<Optional<T>> work) {
        try {
            return worker.submit(work::get).get(LAST_WORD_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | RejectedExecutionException e) {
            LOG.error("The notebook's last edits may not be saved", e);
        }
        return Optional.empty();
    }

    /** A picture that waits for nothing. Any thread. */
    private CompletableFuture<Optional<byte[]>> pictureInFile(String hash) {
        return CompletableFuture.supplyAsync(() -> file == null ? Optional.empty() : file.picture(hash), worker);
    }
}
