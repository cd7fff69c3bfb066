package districtatlas.ui.bearings;

import districtatlas.base.Messages;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.LonLat;
import java.util.Locale;

/** Writes a place in degrees and on the grid. Immutable. */
public final class CoordinateText {
    private final DistrictGrid grid;
    private final String gridName;
    private final String gridCode;
    private final Messages messages;

    /**
     * @param gridName as the atlas names its grid
     * @param gridCode the same in a word, such as EPSG:4547
     */
    public CoordinateText(DistrictGrid grid, String gridName, String gridCode, Messages messages) {
        this.grid = grid;
        this.gridName = gridName;
        this.gridCode = gridCode;
        this.messages = messages;
    }

    /** Four decimals, some 11 m: no finer than the map. */
    public String degrees(EastNorth place) {
        LonLat at = grid.toLonLat(place);
        return String.format(Locale.ROOT, "%.4f°%s %.4f°%s", Math.abs(at.lon()), at.lon() < 0 ? "W" : "E",
                Math.abs(at.lat()), at.lat() < 0 ? "S" : "N");
    }

    /** Longitude, latitude with five decimals, as other programs take them. */
    public String pair(EastNorth place) {
        LonLat at = grid.toLonLat(place);
        return String.format(Locale.ROOT, "%.5f, %.5f", at.lon(), at.lat());
    }

    /** Degrees, minutes and seconds to a tenth, some 3 m. */
    public String minutes(EastNorth place) {
        LonLat at = grid.toLonLat(place);
        return minutes(at.lon(), "E", "W") + " " + minutes(at.lat(), "N", "S");
    }

    private static String minutes(double degrees, String positive, String negative) {
        long tenths = Math.round(Math.abs(degrees) * 36_000);
        return String.format(Locale.ROOT, "%d°%02d′%02d.%d″%s", tenths / 36_000, tenths / 600 % 60, tenths / 10 % 60, tenths % 10,
                degrees < 0 ? negative : positive);
    }

    /** Metres, east and north, as other programs take them. */
    public String gridPair(EastNorth place) {
        return String.format(Locale.ROOT, "%.1f, %.1f", place.east(), place.north());
    }

    /** The grid in a word. */
    public String gridCode() {
        return gridCode;
    }

    public String metres(EastNorth place) {
        return metres(place, gridCode);
    }

    public String metresOnNamedGrid(EastNorth place) {
        return metres(place, gridName);
    }

    private String metres(EastNorth place, String grid) {
        return messages.get("ground.grid", thousands(place.east()), thousands(place.north()), grid);
    }

    /** In groups of three, parted by a narrow blank that never breaks. */
    private static String thousands(double metres) {
        return String.format(Locale.ROOT, "%,d", Math.round(metres)).replace(',', '\u202f');
    }
}
