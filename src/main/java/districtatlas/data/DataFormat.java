package districtatlas.data;

import java.nio.file.Path;

/** A kind of file that can be read. Stateless; any thread. */
public interface DataFormat {
    /** How many first bytes of a file are shown to {@link #fits}. */
    int HEAD_BYTES = 4096;

    /** A short stable word, as {@code shapefile}, {@code geopackage}, {@code geojson}. */
    String id();

    /**
     * Whether a file is to be read as this, by its first bytes first and by its ending where they tell nothing. Cheap; opens nothing.
     *
     * @param head at most {@link #HEAD_BYTES}; all of a shorter file
     */
    boolean fits(Path file, byte[] head);

    /**
     * Reads as much as it takes to name the layers, their columns and what is said of place and encoding.
     *
     * @throws DataRefused with one sentence when nothing of it can be read
     */
    DataFile open(Path file, ReadOptions options);
}
