package districtatlas.data.table;

import districtatlas.base.Cancel;
import districtatlas.data.DataCursor;
import districtatlas.data.DataLayer;
import districtatlas.data.DataRecord;
import districtatlas.data.Findings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The column of a table whose values name zones, and which zone each row is about. Immutable.
 *
 * @param column    its number among the layer's columns
 * @param share     of the rows that have a value in it, those that name a zone, 0 to 1
 * @param zoneOf    by the number of a row, the id of its zone
 * @param unmatched rows with a value that names none; totals ({@code 合计}, {@code 全区}) are among them
 * @param several   whether a zone is named by more than one row, so that values must be put together
 */
public record ZoneColumn(int column, double share, Map<String, String> zoneOf, List<Unmatched> unmatched, boolean several) {
    /** Fewer are a chance, as a street's name in a column of addresses. */
    private static final double ENOUGH = 0.5;
    /** So many rows are kept; a table with more is one of places, not of zones. */
    private static final int MOST_ROWS = 200_000;
    private static final int MOST_UNMATCHED = 1000;

    /** @param row its number in the file */
    public record Unmatched(String row, String value) {
    }

    public ZoneColumn {
        zoneOf = Map.copyOf(zoneOf);
        unmatched = List.copyOf(unmatched);
    }

    /**
     * The column that names the most zones; empty when none names at least half of its rows. Reads the layer twice.
     *
     * @param cancel looked at between rows
     */
    public static Optional<ZoneColumn> find(DataLayer layer, List<NamedZone> zones, Cancel cancel) {
        ZoneNames names = new ZoneNames(zones);
        int columns = layer.columns().size();
        long[] matched = new long[columns];
        long[] said = new long[columns];
        List<Set<String>> ids = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            ids.add(new HashSet<>());
        }
        long rows = 0;
        try (DataCursor cursor = layer.open(new Findings())) {
            for (Optional<DataRecord> r = cursor.next(); r.isPresent() && rows < MOST_ROWS; r = cursor.next()) {
                cancel.check();
                rows++;
                for (int c = 0; c < columns; c++) {
                    Object value = r.get().values()[c];
                    if (value != null) {
                        said[c]++;
                        Optional<String> zone = names.find(value);
                        matched[c] += zone.isPresent() ? 1 : 0;
                        zone.ifPresent(ids.get(c)::add);
                    }
                }
            }
        }
        int best = -1;
        for (int c = 0; c < columns; c++) {
            boolean enough = said[c] > 0 && matched[c] >= ENOUGH * said[c] && matched[c] > 0;
            if (enough && (best < 0 || better(matched[c], ids.get(c).size(), matched[best], ids.get(best).size()))) {
                best = c;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(of(layer, best, (double) matched[best] / said[best], names, cancel));
    }

    private static boolean better(long matched, int zones, long bestMatched, int bestZones) {
        return zones != bestZones ? zones > bestZones : matched > bestMatched;
    }

    /** The same of a column that the reader chose. */
    public static ZoneColumn of(DataLayer layer, int column, List<NamedZone> zones, Cancel cancel) {
        ZoneNames names = new ZoneNames(zones);
        ZoneColumn all = of(layer, column, 0, names, cancel);
        double said = all.zoneOf.size() + all.unmatched.size();
        return new ZoneColumn(column, said == 0 ? 0 : all.zoneOf.size() / said, all.zoneOf, all.unmatched, all.several);
    }

    private static ZoneColumn of(DataLayer layer, int column, double share, ZoneNames names, Cancel cancel) {
        Map<String, String> zoneOf = new LinkedHashMap<>();
        List<Unmatched> unmatched = new ArrayList<>();
        Set<String> met = new HashSet<>();
        boolean several = false;
        try (DataCursor cursor = layer.open(new Findings())) {
            for (Optional<DataRecord> r = cursor.next(); r.isPresent() && zoneOf.size() < MOST_ROWS; r = cursor.next()) {
                cancel.check();
                Object value = r.get().values()[column];
                if (value == null) {
                    continue;
                }
                Optional<String> zone = names.find(value);
                if (zone.isPresent()) {
                    zoneOf.put(r.get().number(), zone.get());
                    several |= !met.add(zone.get());
                } else if (unmatched.size() < MOST_UNMATCHED) {
                    unmatched.add(new Unmatched(r.get().number(), CellText.shown(value)));
                }
            }
        }
        return new ZoneColumn(column, share, zoneOf, unmatched, several);
    }
}
