package districtatlas.atlasfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import districtatlas.author.ThreeZones;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AtlasFileTest {
    @TempDir
    Path folder;

    private String codeOfOpening(Path file) {
        AtlasFileException refused = assertThrows(AtlasFileException.class, () -> AtlasFile.openReadOnly(file));
        assertFalse(refused.problem().detail().isBlank());
        return refused.problem().code();
    }

    @Test
    void aMissingFileIsSaidToBeMissing() {
        assertEquals("atlas.missing", codeOfOpening(folder.resolve("none.gpkg")));
        assertFalse(Files.exists(folder.resolve("none.gpkg")), "opening makes nothing");
        assertEquals("atlas.folder", codeOfOpening(folder));
    }

    @Test
    void anyOtherFileIsSaidToBeNoGeoPackage() throws IOException {
        assertEquals("atlas.not-sqlite", codeOfOpening(Files.writeString(folder.resolve("text.gpkg"), "a text ".repeat(50))));
        assertEquals("atlas.not-sqlite", codeOfOpening(Files.writeString(folder.resolve("empty.gpkg"), "")));
    }

    @Test
    void anotherDatabaseIsSaidToBeNoAtlas() throws SQLException {
        Path plain = folder.resolve("plain.db");
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + plain); Statement s = c.createStatement()) {
            s.execute("create table t (x)");
        }
        assertEquals("atlas.not-atlas", codeOfOpening(plain));
        Path geoPackage = folder.resolve("other.gpkg");
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + geoPackage); Statement s = c.createStatement()) {
            s.execute("pragma application_id = " + GeoPackageSchema.APPLICATION_ID);
            s.execute("create table gpkg_contents (table_name text)");
        }
        assertEquals("atlas.not-atlas", codeOfOpening(geoPackage));
    }

    private Path changed(String... statements) throws SQLException {
        Path file = ThreeZones.compiledIn(folder);
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file); Statement s = c.createStatement()) {
            for (String statement : statements) {
                s.execute(statement);
            }
        }
        return file;
    }

    /** Other versions lack tables that this one reads: the number is looked at first, or the file would be called damaged. */
    @ParameterizedTest
    @CsvSource({"atlas.older, -1", "atlas.newer, 1"})
    void aFileOfAnotherVersionIsSaidToBeOneAndHowToMakeItAgain(String code, int away) throws SQLException {
        int version = ContentSchema.VERSION + away;
        Path file = changed("drop table glossary_alias", "drop table story_zone", "update meta set value = '" + version + "' where key = 'schema'");

        Problem problem = assertThrows(AtlasFileException.class, () -> AtlasFile.openReadOnly(file)).problem();

        assertEquals(code, problem.code());
        for (Lang lang : Lang.values()) {
            String sentence = problem.detailIn(new Messages(lang));
            assertTrue(sentence.contains(String.valueOf(version)) && sentence.contains(String.valueOf(ContentSchema.VERSION))
                    && sentence.contains("atlas compile"), sentence);
        }
        assertTrue(problem.detailIn(new Messages(Lang.ZH)).contains("重新编译"), problem::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two", "0", "-1", "2.0", "99999999999999999999"})
    void aVersionThatIsNoNumberIsNoAtlas(String version) throws SQLException {
        assertEquals("atlas.not-atlas", codeOfOpening(changed("update meta set value = '" + version + "' where key = 'schema'")));
    }

    /** Whoever changes a table raises the version, or files of before are opened and then called damaged. */
    @Test
    void theVersionIsRaisedWithTheTables() {
        String tables = ContentSchema.TABLES.stream().map(ContentSchema.Table::sql).collect(Collectors.joining("\n")) + String.join("\n", ContentSchema.INDEXES);
        String fingerprint = Integer.toHexString(tables.replaceAll("\\s+", " ").hashCode());
        assertEquals("8 59c42d6b", ContentSchema.VERSION + " " + fingerprint,
                "raise ContentSchema.VERSION by one, then write down the new pair here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"图 览 文件夹", "with # and ? and % and +", "plain"})
    void itOpensFromAnyPath(String name) throws IOException {
        Path there = Files.createDirectory(folder.resolve(name));
        Path file = Files.copy(ThreeZones.compiledIn(folder), there.resolve("三 街.gpkg"));
        try (AtlasFile atlas = AtlasFile.openReadOnly(file)) {
            assertEquals(3, atlas.plan().zones().stream().filter(z -> z.kind().equals("street")).count());
        }
    }

    @Test
    void readingTouchesNothingSoAReadOnlyFolderWillDo() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("只读"));
        Path file = Files.copy(ThreeZones.compiledIn(folder), locked.resolve("a.gpkg"));
        byte[] before = Files.readAllBytes(file);
        assertTrue(file.toFile().setReadOnly() && locked.toFile().setWritable(false));
        try (AtlasFile atlas = AtlasFile.openReadOnly(file)) {
            atlas.layers().forEach(l -> atlas.forEachFeature(l, (fid, geometry, values) -> assertFalse(geometry.isEmpty())));
            try (Stream<Path> files = Files.list(locked)) {
                assertEquals(List.of(file), files.toList(), "no journal, no lock");
            }
        } finally {
            assertTrue(locked.toFile().setWritable(true));
        }
        assertEquals(before.length, Files.size(file));
        assertTrue(java.util.Arrays.equals(before, Files.readAllBytes(file)));
    }

    @Test
    void aDamagedGeometryIsNamedWithItsLayer() throws SQLException {
        Path file = ThreeZones.compiledIn(folder);
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file); Statement s = c.createStatement()) {
            for (int i = 1; i <= 4; i++) {
                s.execute("drop trigger rtree_peak_geom_update" + i);
            }
            s.execute("update peak set geom = x'4750000142'");
        }
        ProblemLog skipped = new ProblemLog();
        try (AtlasFile atlas = AtlasFile.openReadOnly(file, skipped)) {
            LayerRow peaks = atlas.layer("peak").orElseThrow();
            atlas.forEachFeature(peaks, (fid, g, v) -> fail("all are damaged"));
            assertTrue(skipped.all().size() > 0 && skipped.all().get(0).detail().contains("peak"), skipped.all()::toString);
        }
    }
}
