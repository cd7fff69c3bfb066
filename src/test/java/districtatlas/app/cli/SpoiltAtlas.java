package districtatlas.app.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Changes an atlas file as its own triggers, checks and references would not let anybody. */
final class SpoiltAtlas {
    interface Change {
        void make(Connection c) throws SQLException;
    }

    private SpoiltAtlas() {
    }

    static void change(Path file, Change change) throws SQLException {
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file); Statement s = c.createStatement()) {
            s.execute("pragma synchronous = off");              // waiting for the disk after each statement would take most of the time
            s.execute("pragma journal_mode = memory");
            s.execute("pragma foreign_keys = off");
            s.execute("pragma ignore_check_constraints = on");
            s.execute("pragma legacy_alter_table = on");
            for (String trigger : strings(c, "select name from sqlite_master where type = 'trigger'")) {
                s.execute("drop trigger \"" + trigger + '"');
            }
            change.make(c);
        }
    }

    /** The first column. */
    static List<String> strings(Connection c, String sql) throws SQLException {
        try (Statement s = c.createStatement(); ResultSet r = s.executeQuery(sql)) {
            List<String> strings = new ArrayList<>();
            while (r.next()) {
                strings.add(r.getString(1));
            }
            return strings;
        }
    }
}
