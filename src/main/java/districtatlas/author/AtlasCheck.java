package districtatlas.author;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.AtlasFileException;
import districtatlas.base.ProblemLog;
import java.nio.file.Path;

/**
 * Says whether a finished atlas file is whole: its pages, references, tables, spatial index, geometry, styles and citations.
 * Half a second; any thread.
 */
public final class AtlasCheck {
    private AtlasCheck() {
    }

    public static void check(Path file, ProblemLog log) {
        try (AtlasFile atlas = AtlasFile.openReadOnly(file)) {
            atlas.damages().forEach(log::add);
        } catch (AtlasFileException e) {
            log.add(e.problem());
        }
    }
}
