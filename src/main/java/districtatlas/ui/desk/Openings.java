package districtatlas.ui.desk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import javafx.beans.value.ObservableValue;

/** What is open or armed, in the order in which it came: the key for closing closes what came last. FX thread only. */
public final class Openings {
    /** @param leads before an audience, it may be */
    private record Opening(ObservableValue<Boolean> open, Runnable close, boolean leads) {
    }

    /**
     * All that is followed, open or not. A binding is told of its parts by way of weak references: one that nobody else keeps would be
     * collected while it is closed, and its opening then never be heard of.
     */
    private final List<Opening> all = new ArrayList<>();

    /** The last first. */
    private final Deque<Opening> open = new ArrayDeque<>();

    private boolean stands;

    /** @param close makes {@code isOpen} false, or one of several things that do */
    public void follow(ObservableValue<Boolean> isOpen, Runnable close) {
        follow(new Opening(isOpen, close, false));
    }

    /** As {@link #follow}, for what leads the reader through the atlas: full screen that came later is only how it is shown. */
    public void followLeading(ObservableValue<Boolean> isOpen, Runnable close) {
        follow(new Opening(isOpen, close, true));
    }

    private void follow(Opening opening) {
        all.add(opening);
        ObservableValue<Boolean> isOpen = opening.open();
        if (isOpen.getValue()) {
            open.push(opening);
        }
        isOpen.subscribe((before, now) -> {
            open.remove(opening);
            if (now) {
                open.push(opening);
            }
        });
    }

    /**
     * As {@link #follow}, for full screen. It was open before all else if it is so before the window stands: full screen, in another
     * language. And while something leads, that is left first, whichever came first: its audience is to see no title bar.
     */
    public void followOutermost(ObservableValue<Boolean> isOpen, Runnable close) {
        follow(isOpen, close);
        isOpen.subscribe(now -> {
            if (now && (!stands || open.stream().anyMatch(Opening::leads))) {
                open.addLast(open.pop());
            }
        });
    }

    /** From now on what opens is opened by the reader. */
    public void windowStands() {
        stands = true;
    }

    /** Closes what was opened last. Does nothing when nothing is open. */
    public void closeLast() {
        for (Iterator<Opening> lastFirst = open.iterator(); lastFirst.hasNext();) {
            Opening opening = lastFirst.next();
            if (opening.open().getValue()) {
                opening.close().run();
                return;
            }
        }
    }
}
