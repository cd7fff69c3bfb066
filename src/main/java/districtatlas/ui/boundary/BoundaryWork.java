package districtatlas.ui.boundary;

import districtatlas.data.place.Placing;
import districtatlas.notebook.BoundarySet;
import districtatlas.own.boundary.BoundaryMatch;
import districtatlas.own.boundary.SwapReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** What boundaries are read from and reports are written to. */
public interface BoundaryWork {
    /** FX thread: the reader chooses a file of areas. */
    Optional<Path> toOpen();

    /**
     * FX thread: the reader says where a report goes.
     *
     * @param name that is proposed, without an ending
     */
    Optional<Path> toSave(String name);

    /**
     * Aside, some seconds for a large file.
     *
     * @param placing as the reader says; empty to find it out
     * @throws districtatlas.own.boundary.PlaceAsked         when it must be asked where it lies
     * @throws districtatlas.data.DataRefused                when it has no areas of streets, or cannot be read
     * @throws districtatlas.atlasfile.AtlasFileException when the atlas cannot be read
     */
    BoundaryMatch match(Path file, Optional<Placing> placing);

    /**
     * Aside, about a second: what a set changes of the atlas as it was compiled.
     *
     * @throws IllegalArgumentException                      when it is not of the atlas's streets
     * @throws districtatlas.atlasfile.AtlasFileException when the atlas cannot be read
     */
    SwapReport report(BoundarySet set);

    /** Aside. */
    void write(Path file, SwapReport report) throws IOException;
}
