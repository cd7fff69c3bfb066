package districtatlas.app;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells when files of a folder have changed, once they have been left alone for a moment: editors write beside a file and rename, and
 * a check-out changes many. A thread of its own that sleeps until something changes.
 */
final class FolderWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
    private static final long LEFT_ALONE_MS = 200;

    private final Path folder;
    private final Runnable changed;
    private final WatchService service;

    private FolderWatch(Path folder, WatchService service, Runnable changed) {
        this.folder = folder;
        this.service = service;
        this.changed = changed;
    }

    /** @param changed called on the watch's own thread */
    static FolderWatch start(Path folder, Runnable changed) throws IOException {
        WatchService service = folder.getFileSystem().newWatchService();
        folder.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE);
        FolderWatch watch = new FolderWatch(folder, service, changed);
        Thread thread = new Thread(watch::watch, "folder-watch");
        thread.setDaemon(true);
        thread.start();
        return watch;
    }

    private void watch() {
        try {
            for (WatchKey key = service.take(); drained(key); key = service.take()) {
                for (WatchKey more = key; more != null && drained(more);) {
                    more = service.poll(LEFT_ALONE_MS, TimeUnit.MILLISECONDS);
                }
                changed.run();
            }
            LOG.info("{} is gone and no longer watched", folder);
        } catch (ClosedWatchServiceException | InterruptedException e) {
            // The window was closed.
        }
    }

    /** @return whether more may come */
    private static boolean drained(WatchKey key) {
        key.pollEvents();
        return key.reset();
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            LOG.warn("The watch of {} cannot be ended", folder, e);
        }
    }
}
