package districtatlas.ui.measure;

import districtatlas.coord.EastNorth;
import districtatlas.ui.draft.SetPoints;
import java.util.List;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/**
 * Points on the district grid, and what they measure there: plane lengths and areas, exact to the last digit that the points have.
 * Knows no nodes. FX thread only.
 */
public final class MeasureModel {
    private static final int LEAST_CORNERS = 3;
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();
    private final SetPoints points = new SetPoints();

    public ReadOnlyBooleanProperty onProperty() {
        return on.getReadOnlyProperty();
    }

    public boolean isOn() {
        return on.get();
    }

    /** In the order in which they were set. */
    public ReadOnlyObjectProperty<List<EastNorth>> pointsProperty() {
        return points.property();
    }

    public List<EastNorth> points() {
        return points.get();
    }

    public void begin() {
        on.set(true);
    }

    /** Goes on with points that were set before. */
    public void resume(List<EastNorth> before) {
        on.set(true);
        points.set(before);
    }

    /** The points go: nothing of it is kept. */
    public void end() {
        on.set(false);
        points.clear();
    }

    /** The same place again is no further point. */
    public void add(EastNorth place) {
        if (on.get()) {
            points.add(place);
        }
    }

    public void takeBack() {
        points.takeBack();
    }

    /** The points with one more at their end. */
    List<EastNorth> with(EastNorth place) {
        return points.with(place);
    }

    /** Of the line through the places, in metres on the grid; 0 for fewer than two. */
    public static double lengthMetres(List<EastNorth> places) {
        double sum = 0;
        for (int i = 1; i < places.size(); i++) {
            sum += places.get(i - 1).distanceTo(places.get(i));
        }
        return sum;
    }

    /** Whether the places, joined to a ring, enclose something. */
    public static boolean isArea(List<EastNorth> places) {
        return places.size() >= LEAST_CORNERS;
    }

    /** What the places enclose, in square metres on the grid; empty for fewer than three, and where the ring crosses itself. */
    public static OptionalDouble areaSquareMetres(List<EastNorth> places) {
        if (!isArea(places)) {
            return OptionalDouble.empty();
        }
        // From the first place: the grid's millions would cost digits.
        EastNorth first = places.get(0);
        Coordinate[] ring = new Coordinate[places.size() + 1];
        for (int i = 0; i < ring.length; i++) {
            EastNorth p = places.get(i % places.size());
            ring[i] = new Coordinate(p.east() - first.east(), p.north() - first.north());
        }
        Polygon polygon = GEOMETRY.createPolygon(ring);
        return polygon.isValid() ? OptionalDouble.of(polygon.getArea()) : OptionalDouble.empty();
    }
}
