package districtatlas.atlasfile;

import java.util.List;

/** What rows must hold that no declaration can say in a file that others read too: that numbers are such as can be worked with. */
final class RowRules {
    /** Farther from its meridian the grid means nothing. */
    static final double MOST_FROM_MERIDIAN = 45;
    static final double MOST_LATITUDE = 89;

    private RowRules() {
    }

    /** @param holds and is known to hold: a missing number must be allowed in so many words */
    record Rule(String column, String holds) {
    }

    static List<Rule> of(String table, double meridian) {
        return switch (table) {
            case "zone" -> List.of(new Rule("min_east", "(min_east is null and min_north is null and max_east is null and max_north is null or "
                            + "min_east <= max_east and min_north <= max_north and " + onGrid("min_east") + " and " + onGrid("min_north") + " and "
                            + onGrid("max_east") + " and " + onGrid("max_north") + ")"),
                    new Rule("area_km2", "(area_km2 is null or area_km2 between 0 and 1e8)"));
            case "item" -> List.of(new Rule("lon", place("lon", "lat", meridian)));
            case "search_name" -> List.of(new Rule("lon", place("lon", "lat", meridian)));
            case "item_drawn" -> List.of(new Rule("from_lon", place("from_lon", "from_lat", meridian)), new Rule("to_lon", place("to_lon", "to_lat", meridian)));
            case "indicator" -> List.of(new Rule("decimals", "decimals between 0 and 9"));
            case "figure" -> List.of(new Rule("year", "(year is null or year between 1 and 9999)"));
            case "layer" -> List.of(new Rule("features", "features >= 0"));
            case "layer_column" -> List.of(new Rule("name", "name not in ('', 'fid', 'geom')"));
            case "story" -> List.of(new Rule("around", "around <= 100"));
            case "section" -> List.of(new Rule("last_line", "last_line <= 1000000"));
            default -> List.of();
        };
    }

    private static String onGrid(String column) {
        return "abs(" + column + ") <= 3e7";
    }

    private static String place(String lon, String lat, double meridian) {
        return "(" + lon + " is null and " + lat + " is null or abs(" + lon + " - (" + meridian + ")) <= " + MOST_FROM_MERIDIAN
                + " and abs(" + lon + ") <= 180 and abs(" + lat + ") <= " + MOST_LATITUDE + ")";
    }
}
