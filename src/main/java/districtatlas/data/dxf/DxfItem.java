package districtatlas.data.dxf;

import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * An entity, or a block inserted. Immutable, but for its geometry, which nobody changes.
 *
 * @param type      as the drawing calls it
 * @param number    by which it is found: its handle, or where it begins
 * @param layer     key of its name
 * @param color     as {@code #RRGGBB}; empty for its layer's, {@code 0} for its block's
 * @param linetype  empty for its layer's
 * @param text      that it shows; empty for none
 * @param more      other things said of it, by the name of the column
 * @param elevation NaN for none
 * @param marks     what is to be said of it, {@link #CURVED} and so on
 * @param geometry  null for a block inserted
 * @param insert    null for all but a block inserted
 */
record DxfItem(String type, String number, String layer, String color, String linetype, String text, Map<String, String> more, double elevation,
               int marks, Geometry geometry, Insert insert) {
    static final int CURVED = 1;
    /** A closed line that became an area. */
    static final int AREA = 2;
    /** Its heights are not all the same. */
    static final int TILTED = 4;

    /**
     * @param block  key of its name
     * @param place  from its first copy's plane to the drawing's, but for the block's base
     * @param stepX  between columns, in the plane of the insertion before it is turned
     * @param x      of the place it is put at, in the drawing's plane
     */
    record Insert(String block, String name, Affine place, Affine turn, int columns, int rows, double stepX, double stepY, double x, double y) {
        int copies() {
            return (int) Math.min(Integer.MAX_VALUE, (long) columns * rows);
        }

        /** Of one copy. */
        Affine copy(int number) {
            double dx = stepX * (number % columns);
            double dy = stepY * (number / columns);
            if (dx == 0 && dy == 0) {
                return place;
            }
            return Affine.moved(turn.a() * dx + turn.b() * dy, turn.d() * dx + turn.e() * dy).after(place);
        }
    }

    boolean isInsert() {
        return insert != null;
    }
}
