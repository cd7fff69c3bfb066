package districtatlas.paint;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The shop's own threads: one reads, one labels, the others but never fewer than two paint. They stand back behind the window's. */
record ShopThreads(ExecutorService reader, ExecutorService painters, int painterCount, ExecutorService labeller) {
    static ShopThreads start() {
        int painters = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        return new ShopThreads(threads(1, "map-reader"), threads(painters, "map-painter"), painters, threads(1, "map-labels"));
    }

    private static ExecutorService threads(int count, String name) {
        return Executors.newFixedThreadPool(count, work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            thread.setPriority(Thread.NORM_PRIORITY - 1);
            return thread;
        });
    }

    void stop() {
        reader.shutdownNow();
        painters.shutdownNow();
        labeller.shutdownNow();
    }
}
