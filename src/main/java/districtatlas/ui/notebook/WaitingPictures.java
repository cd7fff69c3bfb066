package districtatlas.ui.notebook;

import districtatlas.notebook.NotebookFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Photos of a notebook that is kept in a file: those that are not in it yet are in memory. Any thread. */
final class WaitingPictures implements PictureStock {
    private final Function<String, CompletableFuture<Optional<byte[]>>> inFile;
    /** Guarded by itself. */
    private final Map<String, byte[]> waiting = new LinkedHashMap<>();

    /** @param inFile asks the file for one by its hash */
    WaitingPictures(Function<String, CompletableFuture<Optional<byte[]>>> inFile) {
        this.inFile = inFile;
    }

    @Override
    public void keep(String hash, byte[] bytes) {
        synchronized (waiting) {
            waiting.put(hash, bytes);
        }
    }

    boolean isEmpty() {
        synchronized (waiting) {
            return waiting.isEmpty();
        }
    }

    /** They go as they are in the file. The file's own thread. */
    void moveInto(NotebookFile file) {
        Map<String, byte[]> now;
        synchronized (waiting) {
            now = new LinkedHashMap<>(waiting);
        }
        now.forEach(file::keepPicture);
        synchronized (waiting) {
            waiting.keySet().removeAll(now.keySet());
        }
    }

    @Override
    public CompletableFuture<Optional<byte[]>> find(String hash) {
        byte[] here;
        synchronized (waiting) {
            here = waiting.get(hash);
        }
        return here == null ? inFile.apply(hash) : CompletableFuture.completedFuture(Optional.of(here));
    }
}
