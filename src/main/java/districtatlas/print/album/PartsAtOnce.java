package districtatlas.print.album;

import districtatlas.base.Cancel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Makes parts side by side on as many threads as help, each with tools of its own, and gives them back in order: which thread made which part makes
 * no difference.
 */
final class PartsAtOnce {
    /** More would wait for the memory, and for one another's layers. */
    private static final int MOST_THREADS = 2;

    /**
     * Makes one part.
     *
     * @param <T> the tools
     * @param <R> what is made
     */
    interface Work<T, R> {
        String name();

        R with(T tools);
    }

    private PartsAtOnce() {
    }

    /**
     * @param tools for one thread
     * @throws CancellationException when cancelled
     */
    static <T, R> List<R> of(List<? extends Work<T, R>> works, Supplier<T> tools, Album.Told told, Cancel cancel) {
        Object[] made = new Object[works.size()];
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        Cancel stop = new Cancel();         // one that failed stops the others
        int threads = Math.max(1, Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
        ExecutorService pool = Executors.newFixedThreadPool(threads, run -> {
            Thread thread = new Thread(run, "album");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(() -> {
                    T mine = tools.get();
                    for (int at = next.getAndIncrement(); at < made.length && !stop.isRequested(); at = next.getAndIncrement()) {
                        cancel.check();
                        told.that(done.get(), made.length, works.get(at).name());
                        try {
                            made[at] = works.get(at).with(mine);
                        } catch (RuntimeException | Error e) {
                            stop.request();
                            throw e;
                        }
                        done.incrementAndGet();
                    }
                }));
            }
            for (Future<?> each : running) {
                finish(each);
            }
        } finally {
            pool.shutdown();
        }
        return Arrays.stream(made).map(PartsAtOnce::<R>known).toList();
    }

    @SuppressWarnings("unchecked")
    private static <R> R known(Object made) {
        return (R) made;
    }

    /** A failure is thrown here as it was thrown there. */
    private static void finish(Future<?> running) {
        try {
            running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            } else if (e.getCause() instanceof Error thrown) {
                throw thrown;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
