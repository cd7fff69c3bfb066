package districtatlas.ui.notebook;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** Bytes of photos and small pictures, by their hash (SHA-256, hexadecimal). Any thread. */
public interface PictureStock {
    void keep(String hash, byte[] bytes);

    /** Ends on any thread; empty when there are none of that hash. */
    CompletableFuture<Optional<byte[]>> find(String hash);

    /** In memory, for a notebook that is kept nowhere. */
    static PictureStock inMemory() {
        Map<String, byte[]> stock = new ConcurrentHashMap<>();
        return new PictureStock() {
            @Override
            public void keep(String hash, byte[] bytes) {
                stock.put(hash, bytes);
            }

            @Override
            public CompletableFuture<Optional<byte[]>> find(String hash) {
                return CompletableFuture.completedFuture(Optional.ofNullable(stock.get(hash)));
            }
        };
    }
}
