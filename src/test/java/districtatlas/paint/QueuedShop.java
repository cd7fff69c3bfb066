package districtatlas.paint;

import districtatlas.paint.display.DisplayLists;
import districtatlas.paint.display.Portrayal;
import java.util.ArrayDeque;
import java.util.Deque;

/** A shop whose executors are queues: nothing happens until the test says so. One painter. */
final class QueuedShop {
    final Deque<Runnable> reader = new ArrayDeque<>();
    final Deque<Runnable> painters = new ArrayDeque<>();
    final Deque<Runnable> labeller = new ArrayDeque<>();
    final MapShop shop;

    QueuedShop(Portrayal portrayal) {
        this(portrayal, LabellingRoom::picture);
    }

    QueuedShop(Portrayal portrayal, LabellingRoom.Drawing labels) {
        this(new DisplayLists(portrayal), labels);
    }

    QueuedShop(DisplayLists lists, LabellingRoom.Drawing labels) {
        shop = new MapShop(lists, reader::add, painters::add, 1, labeller::add, () -> { }, labels);
    }

    static void run(Deque<Runnable> queue) {
        while (!queue.isEmpty()) {
            queue.poll().run();
        }
    }

    void runAll() {
        while (!reader.isEmpty() || !painters.isEmpty() || !labeller.isEmpty()) {
            run(reader);
            run(painters);
            run(labeller);
        }
    }
}
