package districtatlas.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.app.atlas.AtlasCheck;
import districtatlas.base.ProblemLog;
import districtatlas.map.style.SldReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real sources, as they are. */
class ShippedDistrictTest {
    @TempDir
    Path folder;

    @Test
    void theShippedSourcesHaveNoMistakeAndMakeAWholeFile() {
        ProblemLog log = new ProblemLog();
        Path file = folder.resolve("shipped.gpkg");

        boolean made = AtlasCompiler.compile(Path.of(System.getProperty("atlas.source", "maps")), file, SldReader::proofread, log);

        assertEquals(List.of(), log.all());
        assertTrue(made);
        AtlasCheck.check(file, log);
        assertEquals(List.of(), log.all());
    }
}
