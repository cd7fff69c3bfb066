package districtatlas.atlasfile;

import districtatlas.base.Problem;
import districtatlas.coord.LonLat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The facts about the file as a whole, and the frame of its map: grid and first view. Read once; the table's own index is not asked. */
final class FileFrame {
    private static final Pattern GRID = Pattern.compile("EPSG:([1-9]\\d{3,5})");
    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(\\.\\d{1,17})?(E-?\\d{1,2})?");
    /** A first view is of a district: with more than this it would be of half a continent. */
    private static final double MOST_DEGREES_WIDE = 20;

    private final Map<String, String> meta = new LinkedHashMap<>();
    private Optional<String> gridWkt = Optional.empty();

    FileFrame(Sql sql) {
        sql.query("select key, value from meta not indexed order by id", r -> meta.put(r.getString(1), r.getString(2)));
    }

    Optional<String> meta(String key) {
        return Optional.ofNullable(meta.get(key));
    }

    /** Of the grid; 0 where the file does not say it. */
    double centralMeridianDegrees() {
        return degrees("central-meridian", 180).orElse(0);
    }

    private OptionalDouble degrees(String key, double most) {
        String written = meta.getOrDefault(key, "");
        if (!DEGREES.matcher(written).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(written);
        return Math.abs(value) <= most ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** The code of the grid's reference system; 0 where the file does not say it. */
    int gridEpsg() {
        Matcher grid = GRID.matcher(meta.getOrDefault("grid", ""));
        return grid.matches() ? Integer.parseInt(grid.group(1)) : 0;
    }

    LonLat homeSouthWest() {
        return new LonLat(home("home-west", 180), home("home-south", 90));
    }

    LonLat homeNorthEast() {
        return new LonLat(home("home-east", 180), home("home-north", 90));
    }

    private double home(String key, double most) {
        return degrees(key, most).orElseThrow(() -> new IllegalStateException("a file with broken frame is not read: " + key));
    }

    /** What must hold of it. */
    List<Problem> problems(Sql sql) {
        List<Problem> problems = new ArrayList<>();
        OptionalDouble meridian = degrees("central-meridian", 180);
        if (meridian.isEmpty()) {
            problems.add(broken("central-meridian"));
        }
        List<String> sides = List.of("home-west", "home-south", "home-east", "home-north");
        for (String side : sides) {
            boolean acrossLongitude = side.endsWith("st");
            OptionalDouble at = degrees(side, acrossLongitude ? 180 : RowRules.MOST_LATITUDE);
            if (at.isEmpty() || acrossLongitude && Math.abs(at.getAsDouble() - centralMeridianDegrees()) > RowRules.MOST_FROM_MERIDIAN) {
                problems.add(broken(side));
            }
        }
        if (problems.isEmpty()) {
            double wide = homeNorthEast().lon() - homeSouthWest().lon();
            double high = homeNorthEast().lat() - homeSouthWest().lat();
            if (!(wide > 0 && wide <= MOST_DEGREES_WIDE && high > 0 && high <= MOST_DEGREES_WIDE)) {
                problems.add(broken("home-east"));
            }
        }
        gridWkt = sql.query("select definition from gpkg_spatial_ref_sys where srs_id = ? and typeof(definition) = 'text'", r -> r.getString(1), gridEpsg())
                .stream().filter(w -> !w.isBlank()).findFirst();
        if (gridEpsg() == 0 || gridWkt.isEmpty()) {
            problems.add(broken("grid"));
        }
        return problems;
    }

    /** The text of the grid's reference system. */
    String gridWkt() {
        return gridWkt.orElse("");
    }

    private Problem broken(String key) {
        return Problem.worded("file.frame", "meta", key, meta.getOrDefault(key, ""));
    }
}
