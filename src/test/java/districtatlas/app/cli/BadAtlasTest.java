package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.author.ThreeZones;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that once crashed, hung or lied, a change away from a good one: every command says one sentence, or works without the part. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class BadAtlasTest {
    private static final String ENDLESS = "with recursive c(i) as (select 1 union all select i + 1 from c)";

    @TempDir
    static Path folder;
    private static Path good;

    @BeforeAll
    static void compile() {
        good = ThreeZones.compiledIn(folder);
    }

    private static Path changed(String sql) throws SQLException, IOException {
        return changed(c -> {
            try (Statement s = c.createStatement()) {
                for (String one : sql.split(";")) {
                    s.execute(one);
                }
            }
        });
    }

    private static Path changed(SpoiltAtlas.Change change) throws SQLException, IOException {
        Path file = Files.createTempFile(folder, "bad", ".gpkg");
        Files.write(file, Files.readAllBytes(good));
        SpoiltAtlas.change(file, change);
        return file;
    }

    /** Refused by every command alike, with the same sentence, which the check says as well. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "file.value      | update item set status = 'banana' where id = 2",
        "file.value      | update zone set kind = 'banana' where id = 3",
        "file.value      | update figure set role = 'banana' where id = 1",
        "file.value      | update figure set direction = 'banana' where id = 1",
        "file.value      | update kind set section = 'banana'",
        "file.value      | update item set lat = 999 where lat is not null",
        "file.value      | update item set lon = -170 where lon is not null",
        "file.value      | update search_name set lon = 9e999 where lon is not null",
        "file.value      | update zone set min_east = 1e300 where min_east is not null",
        "file.value      | update zone set max_east = min_east - 1 where min_east is not null",
        "file.value      | update indicator set decimals = 100000",
        "file.value      | update section set first_line = 'one'",
        "file.value      | update zone set name = x'ff00' where id = 2",
        "file.frame      | update meta set value = 'abc' where key = 'central-meridian'",
        "file.frame      | update meta set value = '1e300' where key = 'central-meridian'",
        "file.frame      | update meta set value = '0' where key = 'central-meridian'",
        "file.frame      | delete from meta where key = 'home-west'",
        "file.frame      | update meta set value = 'NaN' where key = 'home-west'",
        "file.frame      | update meta set value = '' where key = 'grid'",
        "file.frame      | update meta set value = 'EPSG:9999' where key = 'grid'",
        "file.empty      | delete from palette",
        "file.empty      | delete from theme; delete from theme_layer",
        "file.reference  | delete from theme where id = 1",
        "file.empty      | update theme set stage = 1",
        "palette.value   | update palette set value = 'notacolour'",
        "palette.value   | update palette set value = '1e30' where value not like '#%'",
        "palette.value   | update palette set role = 'line-scale', value = '900' where id = 1",
        "file.empty      | delete from theme",
        "file.empty      | delete from layer",
        "file.reference  | delete from citation",
        "file.reference  | delete from kind",
        "file.style      | delete from layer_styles",
        "file.style      | update theme_layer set style = 'nostyle' where id = 3",
        "file.column     | alter table item rename column status to status_x",
        "file.column     | alter table layer_styles rename column styleSLD to x",
        "file.circle     | update zone set parent = zone_id where parent is not null",
        "file.twice      | create table copy as select * from layer; drop table layer; create table layer as select * from copy union all select * from copy",
        "file.name       | pragma foreign_keys = off; update layer_column set name = 'a\" from meta --' where name = 'name'"})
    void whatAllNeedIsRefusedByAll(String code, String sql) throws SQLException, IOException {
        Path file = changed(sql);
        CommandRun check = CommandRun.over(file, "check");
        assertEquals(1, check.exit());
        assertTrue(check.said().contains("[" + code + "]"), check.said());
        String first = CommandRun.over(file, "export", "--json", "-").said();
        for (String[] command : List.of(new String[] {"zone", "x"}, new String[] {"report", "--out", folder.resolve("r.html").toString()},
                new String[] {"render", "--out", folder.resolve("r.png").toString(), "--size", "64x64"}, new String[] {"identify", "121,31"})) {
            CommandRun run = CommandRun.over(file, command);
            assertEquals(2, run.exit(), run.said());
            assertEquals(1, run.said().strip().lines().count(), run.said());
            assertEquals(first, run.said());
        }
        assertTrue(first.startsWith("atlas: 不能打开 " + file), first);
    }

    /** A table that is a view may be endless. */
    @ParameterizedTest
    @CsvSource({"meta, 'i id, ''schema'' key, ''x'' value'", "item, 'i id, item_id from c, item_x --'", "street, 'i fid, geom from c, street_x --'",
        "layer_styles, 'i id --'"})
    void anEndlessTableIsNone(String table, String columns) throws SQLException, IOException {
        Path file = changed("alter table " + table + " rename to " + table + "_x; create view " + table + " as " + ENDLESS + " select "
                + columns.replace("--", "") + (columns.contains(" from ") ? "" : " from c where i < 0"));
        long began = System.nanoTime();
        assertEquals(1, CommandRun.over(file, "check").exit());
        assertEquals(2, CommandRun.over(file, "export", "--json", "-").exit());
        assertTrue(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began) < 20);
    }

    private static byte[] point(double x, double y) {
        return ByteBuffer.allocate(29).order(ByteOrder.LITTLE_ENDIAN).put(new byte[] {'G', 'P', 0, 1}).putInt(4490).put((byte) 1).putInt(1).putDouble(x).putDouble(y).array();
    }

    private static byte[] nested(int depth, int type) {
        ByteBuffer bytes = ByteBuffer.allocate(8 + 9 * depth + 21).order(ByteOrder.LITTLE_ENDIAN).put(new byte[] {'G', 'P', 0, 1}).putInt(4490);
        for (int i = 0; i < depth; i++) {
            bytes.put((byte) 1).putInt(type).putInt(1);
        }
        return bytes.put(point(121, 31), 8, 21).array();
    }

    private static byte[] geometry(String name) {
        return switch (name) {
            case "far" -> point(1e300, 1e300);
            case "infinite" -> point(Double.POSITIVE_INFINITY, 0);
            case "none" -> point(121, Double.NaN);
            case "antipode" -> point(-60, -31);
            case "deep" -> nested(20_000, 7);
            case "shallow" -> nested(2, 7);
            case "wrong part" -> nested(1, 6);
            case "point" -> point(121, 31);
            default -> new byte[] {'G', 'P'};
        };
    }

    /** Such a feature is left out and named; all else is there. */
    @ParameterizedTest
    @CsvSource({"peak, far, range", "peak, infinite, range", "peak, none, range", "peak, antipode, range", "street, deep, damaged", "street, shallow, kind",
        "street, wrong part, damaged", "street, point, kind", "road, short, damaged"})
    void aDamagedFeatureCostsThatFeatureOnly(String table, String geometry, String code) throws SQLException, IOException {
        Path file = changed(c -> {
            try (PreparedStatement s = c.prepareStatement("update " + table + " set geom = ? where fid = 1")) {
                s.setBytes(1, geometry(geometry));
                s.executeUpdate();
            }
        });
        CommandRun check = CommandRun.over(file, "check");
        assertEquals(1, check.exit());
        assertEquals(1, check.said().strip().lines().count(), check.said());
        assertTrue(check.said().contains("[geometry." + code + "]") && check.said().contains(table + "/1"), check.said());
        assertEquals(0, CommandRun.over(file, "export", "--json", "-").exit());
        CommandRun render = CommandRun.over(file, "render", "--out", folder.resolve("part.png").toString(), "--size", "300x200");
        assertEquals(0, render.exit(), render.said());
        assertEquals(0, CommandRun.over(file, "report", "--out", folder.resolve("part.html").toString()).exit());
    }

    /** It works without; the check knows. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "style.xml     | update layer_styles set styleSLD = '<<<'",
        "file.table    | drop table gpkg_geometry_columns",
        "text.control  | update zone set name = char(27) || '[31m' || name where id = 2",
        "file.value    | update road set class = x'00ff' where fid = 1"})
    void whatCostsAPartIsFoundByTheCheck(String code, String sql) throws SQLException, IOException {
        Path file = changed(sql);
        CommandRun check = CommandRun.over(file, "check");
        assertTrue(check.exit() == 1 && check.said().contains("[" + code + "]"), check.said());
        assertEquals(0, CommandRun.over(file, "export", "--json", "-").exit());
        assertEquals(0, CommandRun.over(file, "render", "--out", folder.resolve("part.png").toString(), "--size", "300x200").exit());
    }

    @Test
    void anUnknownTopicIsCalledByItsOwnName() throws SQLException, IOException {
        Path page = folder.resolve("topic.html");
        assertEquals(0, CommandRun.over(changed("update indicator set topic = 'banana'"), "report", "--out", page.toString()).exit());
        assertTrue(Files.readString(page).contains("banana"));
    }

    /** What another program changed lies beside the file until that program puts it in. */
    @Test
    void whatLiesBesideTheFileIsRead() throws SQLException, IOException {
        Path file = folder.resolve("beside.gpkg");
        Files.write(file, Files.readAllBytes(good));
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file); Statement s = c.createStatement()) {
            s.execute("pragma journal_mode = wal");
            s.execute("pragma wal_autocheckpoint = 0");
            s.execute("update zone set name = '改名街道' where kind = 'street' and id in (select min(id) from zone where kind = 'street')");
            assertTrue(CommandRun.over(file, "export", "--json", "-").said().contains("改名街道"));
            Path copy = folder.resolve("copy.gpkg");
            Files.write(copy, Files.readAllBytes(file));
            Files.write(folder.resolve("copy.gpkg-wal"), Files.readAllBytes(folder.resolve("beside.gpkg-wal")));
            assertTrue(CommandRun.over(copy, "export", "--json", "-").said().contains("改名街道"), "of a program that was killed");
        }
    }

    @Test
    void aJournalBesideTheFileIsNamed() throws IOException {
        Path file = folder.resolve("hot.gpkg");
        Files.write(file, Files.readAllBytes(good));
        Path journal = Files.write(folder.resolve("hot.gpkg-journal"), ByteBuffer.allocate(512).putLong(0xd9d505f920a163d7L).array());
        CommandRun run = CommandRun.over(file, "zone", "x");
        assertTrue(run.exit() == 2 && run.said().contains("hot.gpkg-journal"), run.said());
        assertTrue(CommandRun.over(file, "check").said().contains("[atlas.unfinished]"));
        Files.write(journal, new byte[512]);
        assertEquals(0, CommandRun.over(file, "check").exit(), "a cleared one holds nothing");
    }
}
