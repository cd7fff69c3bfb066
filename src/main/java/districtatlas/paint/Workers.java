package districtatlas.paint;

import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Up to so many workers that take one job after another until there is none. Whatever a job throws, its worker's place is free again.
 * Any thread.
 */
final class Workers {
    private final Object lock;
    private final Executor executor;
    private final int most;
    private final Supplier<Runnable> jobs;
    /** Guarded by the lock. */
    private int atWork;

    /**
     * @param lock guards what {@code jobs} looks at
     * @param jobs asked under the lock for what is to be done next, and run without it; null for nothing
     */
    Workers(Object lock, Executor executor, int most, Supplier<Runnable> jobs) {
        this.lock = lock;
        this.executor = executor;
        this.most = most;
        this.jobs = jobs;
    }

    /** There may be something to do. Under the lock. */
    void wake() {
        for (int idle = most - atWork; idle > 0; idle--) {
            atWork++;
            executor.execute(this::work);
        }
    }

    private void work() {
        boolean leftInOrder = false;
        try {
            while (!leftInOrder) {
                Runnable job;
                synchronized (lock) {
                    job = jobs.get();
                    if (job == null) {
                        atWork--;
                        leftInOrder = true;
                    }
                }
                if (job != null) {
                    job.run();
                }
            }
        } finally {
            if (!leftInOrder) {
                synchronized (lock) {
                    atWork--;
                }
            }
        }
    }
}
