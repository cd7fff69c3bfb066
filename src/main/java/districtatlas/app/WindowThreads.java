package districtatlas.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads that work for a window; none keeps the program alive. */
final class WindowThreads {
    private WindowThreads() {
    }

    /** Does it once, beside all else. */
    static void aside(Runnable work) {
        Thread thread = new Thread(work, "layer-reader");
        thread.setDaemon(true);
        thread.start();
    }

    /** One thread, for one thing after the other. */
    static ExecutorService named(String name) {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }
}
