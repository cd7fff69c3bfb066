package districtatlas.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * One damage to a good atlas file, as its seed has it: flipped bits, cut and torn pages, values that are none, rows, tables and columns
 * gone or twice, blobs and styles spoiled. The same seed always does the same.
 */
final class Damage {
    private static final List<String> VALUES = List.of("null", "''", "'banana'", "0", "-1", "1e300", "9e999", "-9223372036854775808", "x'00ff'", "'NaN'", "3.5",
            "'<script>'", "char(27) || '[31m'", "zeroblob(100000)", "99999999999", "'#12345'", "'EPSG:4326'", "printf('%.5000c', 'a')", "'../../x'", "char(0) || 'a'");
    private static final List<String> NUMBERS = List.of("1e30", "1e-30", "-5", "NaN", "0", "100000", "abc", "-1e300", "");

    private final Random random;
    private final Path file;
    private final List<String> done = new ArrayList<>();

    private Damage(long seed, Path file) {
        this.random = new Random(seed * 2_654_435_761L);
        this.file = file;
    }

    /** @return in words what was done */
    static String to(Path good, Path file, long seed) {
        try {
            Files.write(file, Files.readAllBytes(good));
            Damage damage = new Damage(seed, file);
            damage.any((int) (seed % 10));
            return damage.done.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            return "nothing: " + e.getMessage();
        }
    }

    private void any(int kind) throws IOException, SQLException {
        switch (kind) {
            case 0 -> bits();
            case 1 -> torn();
            case 2, 3, 4 -> value();
            case 5 -> rows();
            case 6 -> table();
            case 7 -> column();
            case 8 -> blob();
            default -> style();
        }
    }

    private void bits() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int flips = 1 + random.nextInt(4);
        int from = random.nextInt(4) == 0 ? 0 : random.nextInt(bytes.length);
        for (int i = 0; i < flips; i++) {
            int at = (from + random.nextInt(4096)) % bytes.length;
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            done.add("bit at " + at);
        }
        Files.write(file, bytes);
    }

    private void torn() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(9000));
        switch (random.nextInt(4)) {
            case 0 -> bytes = java.util.Arrays.copyOf(bytes, at);
            case 1 -> java.util.Arrays.fill(bytes, at, at + length, (byte) 0);
            case 2 -> System.arraycopy(bytes, random.nextInt(bytes.length - length), bytes, at, length);
            default -> {
                byte[] noise = new byte[length];
                random.nextBytes(noise);
                System.arraycopy(noise, 0, bytes, at, length);
            }
        }
        Files.write(file, bytes);
        done.add("torn at " + at + ", " + length);
    }

    private void value() throws SQLException {
        change(c -> {
            String table = table(c);
            String column = columns(c, table).get(random.nextInt(columns(c, table).size()));
            run(c, "update \"" + table + "\" set \"" + column + "\" = " + VALUES.get(random.nextInt(VALUES.size())) + some(c, table));
        });
    }

    private void rows() throws SQLException {
        change(c -> {
            String table = table(c);
            if (random.nextInt(3) == 0) {
                run(c, "delete from \"" + table + "\"");
            } else if (random.nextInt(2) == 0) {
                run(c, "delete from \"" + table + "\"" + some(c, table));
            } else {
                List<String> columns = columns(c, table);
                String rest = columns.stream().skip(1).map(n -> '"' + n + '"').reduce((a, b) -> a + ", " + b).orElse("1");
                run(c, "create table copy as select * from \"" + table + "\"");
                run(c, "delete from \"" + table + "\"");
                run(c, "drop table \"" + table + "\"");
                run(c, "create table \"" + table + "\" as select * from copy union all select " + columns.get(0) + " + 100000, " + rest + " from copy");
                run(c, "drop table copy");
            }
        });
    }

    private void table() throws SQLException {
        change(c -> {
            String table = table(c);
            switch (random.nextInt(4)) {
                case 0 -> run(c, "drop table \"" + table + "\"");
                case 1 -> run(c, "alter table \"" + table + "\" rename to other");
                case 2 -> {
                    run(c, "alter table \"" + table + "\" rename to other");
                    run(c, "create view \"" + table + "\" as select * from other");
                }
                default -> {
                    run(c, "alter table \"" + table + "\" rename to other");
                    run(c, "create view \"" + table + "\" as with recursive c(i) as (select 1 union all select i + 1 from c) select i id, o.* from c, other o");
                }
            }
        });
    }

    private void column() throws SQLException {
        change(c -> {
            String table = table(c);
            List<String> columns = columns(c, table);
            String column = columns.get(random.nextInt(columns.size()));
            if (random.nextBoolean()) {
                run(c, "alter table \"" + table + "\" rename column \"" + column + "\" to other");
            } else {
                run(c, "create table copy as select * from \"" + table + "\"");
                run(c, "drop table \"" + table + "\"");
                run(c, "alter table copy rename to \"" + table + "\"");
                run(c, "alter table \"" + table + "\" drop column \"" + column + "\"");
                if (random.nextBoolean()) {
                    run(c, "alter table \"" + table + "\" add column \"" + column + "\" as (printf('%.9999999c', 'a'))");
                }
            }
        });
    }

    /** A geometry with other bytes somewhere, another's, or none. */
    private void blob() throws SQLException {
        change(c -> {
            List<String> layers = SpoiltAtlas.strings(c, "select table_name from gpkg_geometry_columns");
            String table = layers.get(random.nextInt(layers.size()));
            long fid = Long.parseLong(SpoiltAtlas.strings(c, "select fid from \"" + table + "\" order by fid limit 1 offset "
                    + random.nextInt(Integer.parseInt(SpoiltAtlas.strings(c, "select count(*) from \"" + table + "\"").get(0)))).get(0));
            byte[] bytes;
            try (Statement s = c.createStatement(); ResultSet r = s.executeQuery("select geom from \"" + table + "\" where fid = " + fid)) {
                bytes = r.getBytes(1);
            }
            int times = 1 + random.nextInt(3);
            for (int i = 0; i < times; i++) {
                int at = random.nextInt(3) == 0 ? random.nextInt(Math.min(bytes.length, 60)) : random.nextInt(bytes.length);
                bytes[at] = (byte) random.nextInt(256);
                done.add(table + "/" + fid + " byte " + at);
            }
            byte[] changed = random.nextInt(6) == 0 ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
            try (var s = c.prepareStatement("update \"" + table + "\" set geom = ? where fid = ?")) {
                s.setBytes(1, changed);
                s.setLong(2, fid);
                s.executeUpdate();
            }
        });
    }

    /** A style with another number, a piece gone, or a letter changed. */
    private void style() throws SQLException {
        change(c -> {
            List<String> ids = SpoiltAtlas.strings(c, "select id from layer_styles");
            String id = ids.get(random.nextInt(ids.size()));
            String sld = SpoiltAtlas.strings(c, "select styleSLD from layer_styles where id = " + id).get(0);
            List<java.util.regex.MatchResult> numbers = java.util.regex.Pattern.compile(">\\s*[\\d.]+\\s*<").matcher(sld).results().toList();
            int way = random.nextInt(4);
            String changed;
            if (way < 2 && !numbers.isEmpty()) {
                var number = numbers.get(random.nextInt(numbers.size()));
                String other = NUMBERS.get(random.nextInt(NUMBERS.size()));
                changed = sld.substring(0, number.start()) + ">" + other + "<" + sld.substring(number.end());
                done.add("style " + id + ": " + other + " at " + number.start());
            } else {
                int at = random.nextInt(sld.length());
                int to = Math.min(sld.length(), at + 1 + random.nextInt(way == 2 ? 3 : 400));
                changed = sld.substring(0, at) + (way == 2 ? "x" : "") + sld.substring(to);
                done.add("style " + id + ": " + at + " to " + to);
            }
            try (var s = c.prepareStatement("update layer_styles set styleSLD = ? where id = ?")) {
                s.setString(1, changed);
                s.setString(2, id);
                s.executeUpdate();
            }
        });
    }

    private void change(SpoiltAtlas.Change change) throws SQLException {
        SpoiltAtlas.change(file, change);
    }

    private void run(Connection c, String sql) throws SQLException {
        done.add(sql);
        try (Statement s = c.createStatement()) {
            s.execute(sql);
        }
    }

    /** Any of the file's tables; those that hold the plan most often. */
    private String table(Connection c) throws SQLException {
        List<String> tables = SpoiltAtlas.strings(c, "select name from sqlite_master where type = 'table' and name not like 'sqlite%' and name not like 'rtree%'"
                + (random.nextInt(8) > 0 ? " and name not like 'gpkg%'" : "") + " order by name");
        return tables.get(random.nextInt(tables.size()));
    }

    private static List<String> columns(Connection c, String table) throws SQLException {
        return SpoiltAtlas.strings(c, "select name from pragma_table_info('" + table + "')");
    }

    private String some(Connection c, String table) throws SQLException {
        int rows = Integer.parseInt(SpoiltAtlas.strings(c, "select count(*) from \"" + table + "\"").get(0));
        return random.nextInt(4) == 0 || rows == 0 ? ""
                : " where rowid in (select rowid from \"" + table + "\" order by rowid limit 1 offset " + random.nextInt(rows) + ")";
    }
}
