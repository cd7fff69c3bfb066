package districtatlas.ui.marks;

import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.notebook.DrawnMark;
import districtatlas.notebook.DrawnMark.Form;
import districtatlas.notebook.EntryId;
import java.util.List;

/**
 * A mark and where it lies on the grid. Immutable.
 *
 * @param corners those of the mark, on the grid
 */
record PlacedMark(EntryId id, DrawnMark mark, List<EastNorth> corners) {
    private static final double LINE_TOLERANCE_PX = 6;
    private static final double SPOT_TOLERANCE_PX = 4;
    /** As the style sets letters: of a thin mark, and more for each weight. */
    private static final double LETTER_PX = 13;
    private static final double LETTER_STEP_PX = 3;
    private static final double NARROW_LETTER = 0.56;
    private static final int WIDE_FROM = 0x2e80;
    private static final double MOST_LINE_PX = 320;
    /** As the style draws the flag of a thin mark, and more for each weight. */
    private static final double FLAG_PX = 16;
    private static final double FLAG_STEP_PX = 4;

    PlacedMark {
        corners = List.copyOf(corners);
    }

    PlacedMark withCorners(List<EastNorth> other) {
        return new PlacedMark(id, mark, other);
    }

    /** On the grid; without width and height for a point. */
    Extent extent() {
        return corners.stream().map(c -> Extent.around(c, 0, 0)).reduce(Extent::union).orElseThrow();
    }

    CornerPath path() {
        return new CornerPath(corners, mark.form() == Form.AREA);
    }

    /** Points and words before lines, these before areas: the smaller is the harder to meet. */
    int rank() {
        return mark.form().isSpot() ? 0 : mark.form() == Form.AREA ? 2 : 1;
    }

    /** Whether a click there means it: on its sign or its words, near its line, on its edge or within. */
    boolean isAt(EastNorth place, double metresPerPixel) {
        if (!mark.form().isSpot()) {
            return isOnEdge(place, metresPerPixel) || path().surrounds(place);
        }
        double right = (place.east() - corners.get(0).east()) / metresPerPixel;
        double up = (place.north() - corners.get(0).north()) / metresPerPixel;
        int weight = mark.look().weight().ordinal();
        if (mark.form() == Form.POINT) {
            double flag = FLAG_PX + weight * FLAG_STEP_PX + SPOT_TOLERANCE_PX;
            return right >= -SPOT_TOLERANCE_PX && right <= flag && up >= -SPOT_TOLERANCE_PX && up <= flag;
        }
        double letter = LETTER_PX + weight * LETTER_STEP_PX;
        double width = mark.text().lines().mapToDouble(l -> l.codePoints().mapToDouble(c -> c >= WIDE_FROM ? letter : letter * NARROW_LETTER).sum()).max().orElse(0);
        double lines = mark.text().lines().count() * Math.max(1, Math.ceil(width / MOST_LINE_PX));
        return Math.abs(right) <= Math.min(width, MOST_LINE_PX) / 2 + SPOT_TOLERANCE_PX && Math.abs(up) <= lines * letter * 0.7 + SPOT_TOLERANCE_PX;
    }

    boolean isOnEdge(EastNorth place, double metresPerPixel) {
        return corners.size() > 1 && path().onEdge(place).place().distanceTo(place) <= LINE_TOLERANCE_PX * metresPerPixel;
    }
}
