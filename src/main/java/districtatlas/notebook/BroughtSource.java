package districtatlas.notebook;

import districtatlas.data.place.Placing;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the data of a brought layer come from, and how they were read. Immutable.
 *
 * @param path    of a linked layer, from the folder of the reader's own file on, with slashes; of a copied one the file's name alone
 * @param layer   its name in the file
 * @param charset in which its texts were read; empty where the format has but one
 * @param placing how its numbers become places; empty of a layer without places
 * @param withoutOrigin whether points at 0, 0 of the file's own numbers are left out
 * @param print   by which the file is known to be the same
 */
public record BroughtSource(String path, String layer, String charset, Optional<Placing> placing, boolean withoutOrigin, Print print) {
    /**
     * @param bytes    length of the file
     * @param modified when it was last written
     * @param sha256   of its bytes, hexadecimal; empty where nobody made it
     * @param parts    of the files beside it that are read with it, by their names; empty where nobody looked for any
     */
    public record Print(long bytes, Instant modified, String sha256, Optional<Map<String, Print>> parts) {
        public static final Print NONE = new Print(0, Instant.EPOCH, "");

        public Print {
            Objects.requireNonNull(modified);
            Objects.requireNonNull(sha256);
            parts = parts.map(Map::copyOf);
        }

        /** Of a file alone. */
        public Print(long bytes, Instant modified, String sha256) {
            this(bytes, modified, sha256, Optional.empty());
        }

        public Print with(Map<String, Print> others) {
            return new Print(bytes, modified, sha256, Optional.of(others));
        }
    }

    public BroughtSource {
        Objects.requireNonNull(path);
        Objects.requireNonNull(layer);
        Objects.requireNonNull(charset);
        Objects.requireNonNull(placing);
        Objects.requireNonNull(print);
    }

    /** All points are points. */
    public BroughtSource(String path, String layer, String charset, Optional<Placing> placing, Print print) {
        this(path, layer, charset, placing, false, print);
    }

    public BroughtSource withPath(String other) {
        return new BroughtSource(other, layer, charset, placing, withoutOrigin, print);
    }

    public BroughtSource withPrint(Print other) {
        return new BroughtSource(path, layer, charset, placing, withoutOrigin, other);
    }
}
