package districtatlas.data;

import java.nio.file.Path;
import java.util.List;

/** A file of a reader's own, opened. One thread at a time. */
public interface DataFile extends AutoCloseable {
    /** The file that was chosen. */
    Path path();

    /** The {@link DataFormat#id} of what it is; of what an archive holds, the archive's before it: {@code zip/shapefile}. */
    String kind();

    /** In the order of the file. May be empty: then {@link #found} says why. */
    List<DataLayer> layers();

    /** What is to be said of the file as a whole, such as parts of it that are no layers. */
    Findings found();

    @Override
    void close();
}
