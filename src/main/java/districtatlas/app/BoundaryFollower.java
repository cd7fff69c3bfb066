package districtatlas.app;

import districtatlas.base.Problem;
import districtatlas.notebook.BoundarySet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Has the window stand on the atlas that the reader's boundaries ask for: whenever the notebook has others, that atlas is opened aside, and
 * the last that was asked for is shown. What was shown before is kept open for a way back. FX thread only.
 */
final class BoundaryFollower {
    /** The atlas itself, and two of the reader's. */
    private static final int MOST_KEPT = 3;

    private final Function<Optional<BoundarySet>, OpenWindow.Read> opens;
    private final Executor aside;
    private final Executor fxThread;
    private final Consumer<OpenWindow.Read> shows;
    private final Consumer<Problem> refuses;
    private final List<OpenWindow.Read> kept = new ArrayList<>();
    private Optional<BoundarySet> wanted;
    private OpenWindow.Read shown;

    /**
     * @param opens   an atlas with boundaries, or with its own; runs aside
     * @param shows   in place of what is shown
     * @param refuses hears why boundaries of the notebook do not hold
     */
    BoundaryFollower(OpenWindow.Read first, Function<Optional<BoundarySet>, OpenWindow.Read> opens, Executor aside, Executor fxThread,
                     Consumer<OpenWindow.Read> shows, Consumer<Problem> refuses) {
        this.opens = opens;
        this.aside = aside;
        this.fxThread = fxThread;
        this.shows = shows;
        this.refuses = refuses;
        this.shown = first;
        this.wanted = first.led().set();
        kept.add(first);
    }

    /** What the notebook has now. */
    void follow(Optional<BoundarySet> set) {
        if (set.equals(wanted)) {
            return;
        }
        wanted = set;
        Optional<OpenWindow.Read> known = kept.stream().filter(r -> r.led().set().equals(set)).findFirst();
        if (known.isPresent()) {
            show(known.get());
        } else {
            aside.execute(() -> {
                OpenWindow.Read opened = opens.apply(set);
                fxThread.execute(() -> opened(set, opened));
            });
        }
    }

    private void opened(Optional<BoundarySet> set, OpenWindow.Read opened) {
        opened.led().refused().ifPresent(refuses);
        boolean another = opened.led().set().isPresent() || kept.stream().noneMatch(r -> r.led().set().isEmpty());
        if (!set.equals(wanted)) {
            close(opened);
        } else if (another) {
            kept.add(opened);
            show(opened);
        } else {
            close(opened);          // they do not hold: the atlas itself is there already
            kept.stream().filter(r -> r.led().set().isEmpty()).findFirst().ifPresent(this::show);
        }
    }

    private void show(OpenWindow.Read read) {
        if (read != shown) {
            shown = read;
            shows.accept(read);
        }
        while (kept.size() > MOST_KEPT) {
            OpenWindow.Read oldest = kept.stream().filter(r -> r != shown && r.led().set().isPresent()).findFirst().orElseThrow();
            kept.remove(oldest);
            close(oldest);
        }
    }

    private static void close(OpenWindow.Read read) {
        read.features().close();
        read.shop().close();
    }

    /** The window goes. */
    void close() {
        kept.forEach(BoundaryFollower::close);
    }
}
