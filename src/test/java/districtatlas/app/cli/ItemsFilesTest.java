package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mil.nga.geopackage.GeoPackage;
import mil.nga.geopackage.GeoPackageManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code atlas items} into files, over the shipped atlas. */
class ItemsFilesTest {
    private static final Path SHIPPED = Path.of(System.getProperty("atlas.file", "target/atlas/nanshan.gpkg"));

    @TempDir
    Path folder;

    private CommandRun items(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "items";
        System.arraycopy(args, 0, all, 1, args.length);
        return CommandRun.over(SHIPPED, all);
    }

    @Test
    void oneCallWritesEveryKindOfFileAndAllObeyTheFilter() throws IOException {
        Path csv = folder.resolve("a.csv");
        Path geojson = folder.resolve("a.geojson");
        Path gpkg = folder.resolve("a.gpkg");
        CommandRun run = items("--zone", "西丽街道", "--section", "projects", "--csv", csv.toString(), "--geojson", geojson.toString(), "--gpkg", gpkg.toString());
        assertEquals(CommandRun.QUIET, run);
        assertEquals(17, Files.readAllLines(csv).size(), "a head and sixteen projects");
        assertEquals(16, new ObjectMapper().readTree(geojson.toFile()).get("features").size());
        int rows = 0;
        try (GeoPackage read = GeoPackageManager.open(gpkg.toFile())) {
            for (String table : read.getFeatureTables()) {
                rows += read.getFeatureDao(table).count();
            }
        }
        assertEquals(16, rows);
    }

    @Test
    void aWrongPlaceIsASentenceAndLeavesNothing() throws IOException {
        CommandRun nowhere = items("--gpkg", folder.resolve("no/a.gpkg").toString());
        assertEquals(2, nowhere.exit());
        assertTrue(nowhere.err().contains("没有文件夹"), nowhere.err());
        assertFalse(Files.exists(folder.resolve("no")));
        CommandRun ending = items("--geojson", folder.resolve("a.txt").toString());
        assertEquals(2, ending.exit());
        assertTrue(ending.err().contains(".geojson"), ending.err());
        Path atlas = Files.copy(SHIPPED, folder.resolve("atlas.gpkg"));
        CommandRun over = items("--gpkg", atlas.toString());
        assertEquals(2, over.exit());
        assertTrue(over.err().contains("图集本身"), over.err());
        assertEquals(-1, Files.mismatch(SHIPPED, atlas));
        CommandRun counts = items("--count-by", "kind", "--gpkg", folder.resolve("b.gpkg").toString());
        assertEquals(2, counts.exit());
        assertTrue(counts.err().contains("--csv"), counts.err());
    }
}
