package districtatlas.author;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.author.MadeUp.Has;
import districtatlas.author.MadeUp.Wish;
import districtatlas.plan.PlanReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MadeUpTest {
    @TempDir
    Path folder;

    @Test
    void bare() {
        try (AtlasFile atlas = AtlasFile.openReadOnly(MadeUp.compiledIn(folder, Wish.bare(3)))) {
            assertEquals(4, PlanReader.read(atlas).zones().size());
        }
    }

    @Test
    void full() {
        try (AtlasFile atlas = AtlasFile.openReadOnly(MadeUp.compiledIn(folder, Wish.full(9, 3)))) {
            assertEquals(17, PlanReader.read(atlas).zones().size());
        }
    }
}
