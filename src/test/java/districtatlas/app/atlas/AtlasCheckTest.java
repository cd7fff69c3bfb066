package districtatlas.app.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.author.ThreeZones;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtlasCheckTest {
    @TempDir
    Path folder;

    private List<String> codesAfter(String sql) throws SQLException {
        Path file = ThreeZones.compiledIn(folder);
        try (Connection damaged = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = damaged.createStatement()) {
            for (String one : sql.split(";")) {
                statement.execute(one);
            }
        }
        ProblemLog log = new ProblemLog();
        AtlasCheck.check(file, log);
        return log.all().stream().map(Problem::code).distinct().toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "file.index        | delete from rtree_peak_geom",
        "file.reference    | pragma foreign_keys = off; delete from kind where kind_id = 'museum'",
        "file.reference    | update item_drawn set fid = 99",
        "file.reference    | update feature_thing set fid = 99 where layer_id = 'road'",
        "file.features     | update layer set features = 9 where layer_id = 'peak'",
        "file.table        | pragma foreign_keys = off; drop table story_zone",
        "file.version      | pragma user_version = 7",
        "file.style        | delete from layer_styles where styleName = 'item'",
        "citation.astray   | update section set last_line = 10 where last_line = 12",
        "citation.none     | delete from basis_citation where basis = 1",
        "geometry.damaged  | drop trigger rtree_peak_geom_update1; drop trigger rtree_peak_geom_update2; drop trigger rtree_peak_geom_update3; drop trigger rtree_peak_geom_update4; update peak set geom = x'4750'",
        "atlas.older       | update meta set value = '1' where key = 'schema'; drop table glossary_alias",
        "atlas.newer       | update meta set value = '99' where key = 'schema'",
        "atlas.not-atlas   | delete from meta where key = 'schema'"})
    void damageIsFound(String code, String sql) throws SQLException {
        assertEquals(List.of(code), codesAfter(sql));
    }

    @Test
    void aTornFileIsFoundDamaged() throws IOException {
        Path file = ThreeZones.compiledIn(folder);
        byte[] bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, bytes.length / 3, bytes.length / 3 + 40_000, (byte) 7);
        Files.write(file, bytes);
        ProblemLog log = new ProblemLog();

        AtlasCheck.check(file, log);

        assertTrue(log.all().stream().anyMatch(p -> p.code().equals("file.damaged") || p.code().equals("atlas.unreadable")), log.all()::toString);
    }
}
