package districtatlas.paint.display;

import districtatlas.base.Cancel;
import districtatlas.map.portray.LayerFeatures;
import districtatlas.map.portray.LayerLots;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;

/**
 * Reads a layer's lots by several threads, the caller's among them, and makes of them what one reading in the order of the source makes.
 * Meanwhile it hands over what there is: at first after {@value #FIRST_MILLIS} ms, then each time that as long again has passed. One for each
 * reading; when it ends, in whatever way, all its threads have ended.
 */
final class LotReading {
    static final long FIRST_MILLIS = 300;
    private static final long NANOS = 1_000_000;

    /**
     * Which threads read and what is told meanwhile.
     *
     * @param helpers threads beside the caller's
     * @param nanos   tells the time
     * @param room    looked at as soon as it can be told how large the layer will be
     * @param partly  gets what was read so far; in the caller's thread
     */
    record Manner(int helpers, LongSupplier nanos, MemoryLeft room, Cancel cancel, IntConsumer progress, Consumer<LayerShapes> partly) {
    }

    private record Part(long place, ShapesBuilder shapes, Ids ids, LayerFeatures features) {
        long sizeBytes() {
            return shapes.sizeBytes() + ids.sizeBytes() + features.sizeBytes();
        }
    }

    private final Object source;
    private final LayerLots lots;
    private final Manner manner;
    /** Guarded by this. */
    private final List<Part> parts = new ArrayList<>();
    private long bytes;
    private int features;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final Cancel stop = new Cancel();
    /** Of all parts. */
    private ShapesBuilder origin = new ShapesBuilder();

    private LotReading(Object source, LayerLots lots, Manner manner) {
        this.source = source;
        this.lots = lots;
        this.manner = manner;
    }

    /**
     * @throws java.util.concurrent.CancellationException when cancelled
     * @throws districtatlas.data.DataRefused when there is not room enough for the layer
     */
    static LayerShapes read(Object source, LayerLots lots, Manner manner) {
        return new LotReading(source, lots, manner).read();
    }

    private LayerShapes read() {
        long begun = manner.nanos().getAsLong();
        boolean more = true;
        while (more && Double.isNaN(origin.originEast)) {
            more = readOne();
            origin = parts.isEmpty() ? origin : parts.get(parts.size() - 1).shapes();
        }
        List<Thread> helpers = new ArrayList<>();
        try {
            for (int i = 0; more && i < manner.helpers(); i++) {
                helpers.add(helper(i));
            }
            long nextLook = FIRST_MILLIS * NANOS;
            while (more) {
                more = readOne();
                manner.cancel().check();
                long passed = manner.nanos().getAsLong() - begun;
                if (more && passed >= nextLook && !isNearlyAll()) {
                    manner.partly().accept(joined(partsSoFar()));
                    nextLook = 2 * Math.max(passed, manner.nanos().getAsLong() - begun);
                }
                manner.progress().accept(featuresSoFar());
            }
        } catch (RuntimeException | Error e) {
            stop.request();
            throw e;
        } finally {
            end(helpers);
        }
        fail();
        manner.cancel().check();
        LayerShapes all = joined(partsSoFar());
        manner.cancel().check();
        manner.progress().accept(features);
        return all;
    }

    private Thread helper(int number) {
        Thread thread = new Thread(() -> {
            try {
                boolean more = true;
                while (more) {
                    more = readOne();
                }
            } catch (RuntimeException | Error e) {
                failure.compareAndSet(null, e);
                stop.request();
            }
        }, "map-reader-" + (number + 2));
        thread.setDaemon(true);
        thread.setPriority(Thread.currentThread().getPriority());
        thread.start();
        return thread;
    }

    /** They end with the lot that they have in hand. */
    private static void end(List<Thread> helpers) {
        boolean interrupted = false;
        for (Thread helper : helpers) {
            while (helper.isAlive()) {
                try {
                    helper.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void fail() {
        Throwable e = failure.get();
        if (e instanceof Error error) {
            throw error;
        }
        if (e != null) {
            throw (RuntimeException) e;         // helpers throw nothing else
        }
    }

    /** @return false when there is none, or another thread failed */
    private boolean readOne() {
        Optional<LayerLots.Lot> next;
        synchronized (lots) {
            if (stop.isRequested()) {
                return false;
            }
            if (manner.cancel().isRequested()) {
                throw new CancellationException();
            }
            next = lots.next();
        }
        next.ifPresent(lot -> {
            ShapesBuilder shapes = new ShapesBuilder(origin);
            Ids ids = new Ids();
            LayerFeatures read = lot.read((id, geometry) -> shapes.add(geometry, ids.add(id)), manner.cancel());
            add(new Part(lot.place(), shapes, ids, read));
        });
        return next.isPresent();
    }

    private synchronized void add(Part part) {
        parts.add(part);
        bytes += part.sizeBytes();
        features = Math.addExact(features, part.ids().size());
        manner.room().check(lots.about(), features, bytes);
    }

    private synchronized int featuresSoFar() {
        return features;
    }

    /** The rest comes before this could be painted. */
    private synchronized boolean isNearlyAll() {
        return features > lots.about() * 3 / 4 && lots.about() > 0;
    }

    private synchronized List<Part> partsSoFar() {
        return parts.stream().sorted(Comparator.comparingLong(Part::place)).toList();
    }

    private LayerShapes joined(List<Part> inOrder) {
        int[] before = new int[inOrder.size()];
        for (int i = 1; i < before.length; i++) {
            before[i] = before[i - 1] + inOrder.get(i - 1).ids().size();
        }
        Shapes own = ShapeSort.of(inOrder.stream().map(Part::shapes).toList(), before).shapes();
        return new LayerShapes(source, own, Ids.join(inOrder.stream().map(Part::ids).toList()), lots.join(inOrder.stream().map(Part::features).toList()));
    }
}
