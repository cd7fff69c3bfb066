package districtatlas.own.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.app.atlas.AtlasCheck;
import districtatlas.atlasfile.AtlasFile;
import districtatlas.base.ProblemLog;
import districtatlas.notebook.BoundarySet;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundarySwapTest {
    @TempDir
    Path folder;

    @Test
    void theAtlasesOwnBoundariesMoveNothing() {
        try (AtlasFile atlas = AtlasFile.openReadOnly(Sets.SHIPPED)) {
            long t = System.nanoTime();
            SwapReport report = BoundarySwap.of(atlas, Sets.same(atlas)).report();
            System.err.println("report ms " + (System.nanoTime() - t) / 1e6);
            report.findings().forEach(f -> System.err.println(f.kind() + " " + f.zones() + " " + f.squareMetres() + " " + f.at()));
            assertEquals(List.of(), report.moves());
            assertEquals(List.of(), report.zones());
            assertEquals(List.of(), report.findings());
        }
    }

    @Test
    void theCopyIsSound() {
        Path out = folder.resolve("derived.gpkg");
        try (AtlasFile atlas = AtlasFile.openReadOnly(Sets.SHIPPED)) {
            long t = System.nanoTime();
            BoundarySet set = Sets.moved(atlas, 0.004, 0.002);
            BoundarySwap swap = BoundarySwap.of(atlas, set);
            SwapReport report = swap.report();
            swap.write(atlas, out);
            System.err.println("write ms " + (System.nanoTime() - t) / 1e6);
            report.findings().forEach(f -> System.err.println(f.kind() + " " + f.zones() + " " + f.squareMetres() + " " + f.at()));
            report.moves().forEach(f -> System.err.println(f));
            report.zones().forEach(f -> System.err.println(f));
            assertFalse(report.moves().isEmpty());
        }
        ProblemLog log = new ProblemLog();
        AtlasCheck.check(out, log);
        assertEquals(List.of(), log.all());
        try (AtlasFile derived = AtlasFile.openReadOnly(out)) {
            assertTrue(derived.featureCounts().get("street_line") > 20);
            System.err.println(derived.featureCounts().get("street_line"));
            derived.forEachFeature(derived.layer("street_line").orElseThrow(), (fid, g, v) -> System.err.println(v[0] + " " + v[1] + " " + g.getNumPoints() + " " + Math.round(g.getLength() * 1e5)));
        }
    }
}
