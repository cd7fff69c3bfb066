package districtatlas.paint.display;

import districtatlas.base.Cancel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;

/**
 * Work that several may want at the same time: done once, in the thread of the first who wants it, while the others wait for it. It is
 * given up only when nobody wants it any more. Any thread.
 *
 * @param <K> what is wanted
 * @param <V> what comes of it
 */
final class SharedWork<K, V> {
    private static final long LOOK_MILLIS = 20;

    /** Looks at {@code cancel} and calls {@code progress} now and then. */
    interface Doing<V> {
        V work(Cancel cancel, IntConsumer progress);
    }

    private record Wish(Cancel cancel, IntConsumer progress) {
    }

    private final class Job {
        final List<Wish> wishes = new CopyOnWriteArrayList<>();
        final Cancel cancel = new Cancel();
        final CompletableFuture<V> done = new CompletableFuture<>();

        void progress(int features) {
            wishes.forEach(w -> w.progress().accept(features));
            synchronized (jobs) {
                if (wishes.stream().allMatch(w -> w.cancel().isRequested())) {
                    cancel.request();
                }
            }
        }
    }

    private final Map<K, Job> jobs = new HashMap<>();

    /**
     * @param cancel of this wish alone
     * @throws CancellationException when it was requested
     */
    V get(K key, Cancel cancel, IntConsumer progress, Doing<V> doing) {
        Wish wish = new Wish(cancel, progress);
        while (true) {
            Job job;
            boolean first;
            synchronized (jobs) {
                job = jobs.get(key);
                first = job == null || job.cancel.isRequested();
                if (first) {
                    job = new Job();
                    jobs.put(key, job);
                }
                job.wishes.add(wish);
            }
            try {
                return first ? work(key, job, doing) : await(job, wish);
            } catch (CancellationException e) {
                if (first || cancel.isRequested()) {
                    throw e;
                }
                // Given up by the others just when this wish came: once more.
            }
        }
    }

    private V work(K key, Job job, Doing<V> doing) {
        try {
            V made = doing.work(job.cancel, job::progress);
            job.done.complete(made);
            return made;
        } catch (RuntimeException | Error e) {
            job.done.completeExceptionally(e);
            throw e;
        } finally {
            synchronized (jobs) {
                jobs.remove(key, job);
            }
        }
    }

    private V await(Job job, Wish wish) {
        while (true) {
            try {
                return job.done.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (wish.cancel().isRequested()) {
                    job.wishes.remove(wish);
                    wish.cancel().check();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) e.getCause();      // work throws nothing else
            }
        }
    }
}
