package districtatlas.data.inspect;

import java.nio.file.Path;
import java.util.OptionalLong;

/** Hears how far the reading is; now and then, on the thread that reads. */
@FunctionalInterface
public interface InspectProgress {
    /** Tells nobody. */
    InspectProgress QUIET = (file, layer, records, of) -> { };

    /**
     * @param records of the layer, read so far
     * @param of      how many the file says there are
     */
    void read(Path file, String layer, long records, OptionalLong of);
}
