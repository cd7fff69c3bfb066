package districtatlas.data.repair;

import districtatlas.data.DataColumn;
import districtatlas.data.Findings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names that a table can have: none empty, none twice (large and small letters are one), none that is the program's own, and no more columns
 * than a table takes. The values are those of the same places; those of columns beyond the last are dropped.
 */
public final class ColumnRepair {
    /** SQLite takes two thousand, with the number of the row and its shape among them. */
    public static final int MOST_COLUMNS = 1_990;
    private static final int MOST_LETTERS = 200;
    private static final Set<String> OWN = Set.of("fid", "geom", "rowid", "_rowid_");

    private ColumnRepair() {
    }

    /** @param found gets a finding for each name that was changed, with the number of the column, from 1 on, as its record */
    public static List<DataColumn> sound(List<DataColumn> written, Findings found) {
        List<DataColumn> sound = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        int most = Math.min(written.size(), MOST_COLUMNS);
        for (int i = 0; i < most; i++) {
            DataColumn column = written.get(i);
            String place = "#" + (i + 1);
            String plain = plain(column.name());
            String name = plain;
            if (plain.isEmpty()) {
                name = free("\u5217" + (i + 1), taken);
                found.repaired("data.repair-column-empty", place, i + 1, name);
            } else if (OWN.contains(key(plain))) {
                name = free(plain, taken, true);
                found.repaired("data.repair-column-own", place, plain, name);
            } else if (taken.contains(key(plain))) {
                name = free(plain, taken, true);
                found.repaired("data.repair-column-twice", place, plain, name);
            } else if (!plain.equals(column.name().strip())) {
                found.repaired("data.repair-column-name", place, i + 1, name);
            }
            taken.add(key(name));
            sound.add(new DataColumn(name, column.type()));
        }
        if (written.size() > most) {
            found.leftOut("data.repair-columns-many", "", written.size(), most);
        }
        return List.copyOf(sound);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String free(String name, Set<String> taken) {
        return free(name, taken, taken.contains(key(name)));
    }

    private static String free(String name, Set<String> taken, boolean numbered) {
        String free = name;
        for (int n = 2; numbered && (free.equals(name) || taken.contains(key(free))); n++) {
            free = name + "_" + n;
        }
        return free;
    }

    /** Without what commands a terminal or breaks a line, and no longer than a line. */
    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        name.codePoints().map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF ? ' ' : c).limit(MOST_LETTERS)
                .forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }
}
