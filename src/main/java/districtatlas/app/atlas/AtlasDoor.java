package districtatlas.app.atlas;

import districtatlas.atlasfile.AtlasFileException;
import districtatlas.base.CacheFolder;
import districtatlas.base.Problem;
import districtatlas.notebook.BoundarySet;
import districtatlas.notebook.NotebookFile;
import districtatlas.own.boundary.DerivedAtlas;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The one door to an atlas file: where a reader's own file has boundaries in the place of the atlas's own, it leads to the copy in which they
 * hold, so that whatever is asked obeys them without knowing. Pure functions but for the copies; any thread.
 */
public final class AtlasDoor {
    /**
     * What is to be opened.
     *
     * @param file    the atlas, or the copy of it
     * @param set     that holds in it; empty for the atlas's own boundaries
     * @param refused why the reader's boundaries do not hold; empty when they do, or there are none
     */
    public record Led(Path file, Optional<BoundarySet> set, Optional<Problem> refused) {
    }

    private AtlasDoor() {
    }

    /**
     * @param atlas    as it was compiled
     * @param notebook a reader's own file
     * @throws AtlasFileException when that is none; what is wrong with the atlas is told when it is opened
     */
    public static Led through(Path atlas, Optional<Path> notebook) {
        return through(atlas, notebook.flatMap(NotebookFile::boundaries).orElse(null));
    }

    /** @param set null for none */
    public static Led through(Path atlas, BoundarySet set) {
        if (set == null) {
            return new Led(atlas, Optional.empty(), Optional.empty());
        }
        try {
            return new Led(DerivedAtlas.of(atlas, set, CacheFolder.ofReader()), Optional.of(set), Optional.empty());
        } catch (AtlasFileException e) {
            return new Led(atlas, Optional.empty(), Optional.of(e.problem()));
        }
    }
}
