package districtatlas.ui.marks;

import districtatlas.coord.Ellipsoid;
import districtatlas.coord.LonLat;
import districtatlas.notebook.DrawnMark.Form;
import java.util.List;
import java.util.OptionalDouble;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * How long and how large corners are, on the ellipsoid. Immutable.
 *
 * @param lengthMetres     of a line and an arrow; of an area around it; empty for a point and a text
 * @param areaSquareMetres of an area that does not cross itself
 * @param crosses          an area does: what it encloses cannot be said
 */
record MarkMeasure(OptionalDouble lengthMetres, OptionalDouble areaSquareMetres, boolean crosses) {
    private static final MarkMeasure NOTHING = new MarkMeasure(OptionalDouble.empty(), OptionalDouble.empty(), false);

    /** Also of corners that are too few yet for the form: as far as they go. */
    static MarkMeasure of(Form form, List<LonLat> corners) {
        if (form.isSpot() || corners.size() < 2) {
            return NOTHING;
        }
        if (form != Form.AREA || corners.size() < form.leastCorners()) {
            return new MarkMeasure(OptionalDouble.of(Ellipsoid.lengthMetres(corners)), OptionalDouble.empty(), false);
        }
        boolean crosses = crosses(corners);
        return new MarkMeasure(OptionalDouble.of(Ellipsoid.perimeterMetres(corners)),
                crosses ? OptionalDouble.empty() : OptionalDouble.of(Ellipsoid.areaSquareMetres(corners)), crosses);
    }

    /** On the plane of degrees: whether edges cross does not depend on the projection, unless they are as long as a country. */
    private static boolean crosses(List<LonLat> corners) {
        Coordinate[] ring = new Coordinate[corners.size() + 1];
        for (int i = 0; i < ring.length; i++) {
            LonLat corner = corners.get(i % corners.size());
            ring[i] = new Coordinate(corner.lon() - corners.get(0).lon(), corner.lat() - corners.get(0).lat());
        }
        return !new GeometryFactory().createPolygon(ring).isValid();
    }
}
