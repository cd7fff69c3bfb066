package districtatlas.data.pack;

import districtatlas.atlasfile.GuestDatabase;
import districtatlas.atlasfile.GuestRows;
import districtatlas.data.CrsClaim;
import districtatlas.data.CrsClaim.Axes;
import districtatlas.data.Findings;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** The reference systems that a GeoPackage lists: what each claims, none of it checked. Easting or longitude comes first, as the format has it. */
final class PackSystems {
    static final String TABLE = "gpkg_spatial_ref_sys";
    /** Unknown, in degrees and in metres. */
    private static final Set<Integer> UNKNOWN = Set.of(0, -1);
    private static final int LEAST_EPSG = 1024;
    private static final int MOST_EPSG = 32767;

    private final Map<Integer, CrsClaim> claims = new HashMap<>();

    PackSystems(GuestDatabase database, boolean there) {
        if (there) {
            Set<String> columns = database.rows("select lower(name) from pragma_table_info(?)", r -> r.text(0), TABLE).stream().collect(Collectors.toSet());
            String later = columns.contains("definition_12_063") ? "definition_12_063" : "''";
            database.rows("select srs_id, organization, organization_coordsys_id, definition, " + later + " from " + TABLE, this::add);
        }
    }

    private boolean add(GuestRows row) {
        if (row.value(0) instanceof Number id && !UNKNOWN.contains(id.intValue())) {
            boolean isEpsg = row.text(1).strip().equalsIgnoreCase("EPSG");
            OptionalInt code = isEpsg && row.value(2) instanceof Number n && n.intValue() > 0 ? OptionalInt.of(n.intValue()) : OptionalInt.empty();
            Optional<String> wkt = wkt(row.text(3)).or(() -> wkt(row.text(4)));
            claims.put(id.intValue(), new CrsClaim(code, wkt, false, Axes.EAST_FIRST, Optional.empty()));
        }
        return true;
    }

    private static Optional<String> wkt(String text) {
        return Optional.of(text.strip()).filter(t -> !t.isEmpty() && !t.equalsIgnoreCase("undefined"));
    }

    CrsClaim claim(int id, String table, Findings found) {
        if (UNKNOWN.contains(id)) {
            return CrsClaim.NONE;
        }
        CrsClaim claim = claims.get(id);
        if (claim == null) {
            found.noticed("data.gpkg-no-system", table, table, id);
            return id >= LEAST_EPSG && id <= MOST_EPSG ? CrsClaim.ofEpsg(id).withAxes(Axes.EAST_FIRST) : CrsClaim.NONE;
        }
        return claim;
    }
}
