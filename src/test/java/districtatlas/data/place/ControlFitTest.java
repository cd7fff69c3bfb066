package districtatlas.data.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.LonLat;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class ControlFitTest {
    private static final DistrictGrid GRID = new DistrictGrid(114);
    private static final double[][] EASTS = {{486_000, 2_490_000}, {498_000, 2_491_500}, {492_000, 2_502_000}, {489_500, 2_497_250}};

    /** Points of a survey grid that is moved and turned against the district's. */
    private static List<ControlFit.Point> points(int count, double turnDegrees, double scale, boolean northFirst) {
        List<ControlFit.Point> points = new ArrayList<>();
        double cos = Math.cos(Math.toRadians(turnDegrees)) / scale;
        double sin = Math.sin(Math.toRadians(turnDegrees)) / scale;
        for (int i = 0; i < count; i++) {
            double east = EASTS[i][0] - 390_000;
            double north = EASTS[i][1] - 2_470_000;
            double x = cos * east + sin * north;
            double y = -sin * east + cos * north;
            LonLat known = GRID.toLonLat(new EastNorth(EASTS[i][0], EASTS[i][1]));
            points.add(northFirst ? new ControlFit.Point(y, x, known) : new ControlFit.Point(x, y, known));
        }
        return points;
    }

    @Property(tries = 200)
    void twoPointsGiveTheGridBack(@ForAll @DoubleRange(min = -179, max = 179) double turn, @ForAll @DoubleRange(min = 0.5, max = 2) double scale,
                                  @ForAll boolean northFirst, @ForAll boolean affine) {
        List<ControlFit.Point> all = points(4, turn, scale, northFirst);
        ControlFit fit = ControlFit.of(all.subList(0, affine ? 3 : 2), affine ? ControlFit.Kind.AFFINE : ControlFit.Kind.SIMILARITY, northFirst, GRID);
        assertThat(fit.worst()).isLessThan(1e-3);
        assertThat(fit.scale()).isCloseTo(scale, within(1e-6));
        assertThat(Math.abs(Math.IEEEremainder(fit.turnDegrees() - turn, 360))).isLessThan(1e-5);
        Geometry fourth = new GeometryFactory().createPoint(new Coordinate(all.get(3).x(), all.get(3).y()));
        Placer.of(fit.placing()).toDegrees(fourth);
        assertThat(fourth.getCoordinate().x).isCloseTo(all.get(3).known().lon(), within(1e-8));
        assertThat(fourth.getCoordinate().y).isCloseTo(all.get(3).known().lat(), within(1e-8));
    }

    @Test
    void aPointThatIsMistypedShowsInItsResidual() {
        List<ControlFit.Point> points = points(4, 0.31, 1, false);
        ControlFit.Point good = points.get(3);
        points.set(3, new ControlFit.Point(good.x() + 40, good.y(), good.known()));
        ControlFit fit = ControlFit.of(points, ControlFit.Kind.SIMILARITY, false, GRID);
        assertThat(fit.worst()).isBetween(15.0, 40.0);
        assertEquals(fit.worst(), fit.residuals().get(3));
        assertEquals("EPSG:4547", fit.placing().crs());
    }

    @Test
    void whatIsStretchedTakesAnAffineFit() {
        List<ControlFit.Point> points = new ArrayList<>();
        points(4, 0, 1, false).forEach(p -> points.add(new ControlFit.Point(p.x() * 1.01, p.y(), p.known())));
        assertTrue(ControlFit.of(points, ControlFit.Kind.SIMILARITY, false, GRID).worst() > 5);
        assertTrue(ControlFit.of(points, ControlFit.Kind.AFFINE, false, GRID).worst() < 1e-3);
    }

    @Test
    void tooFewOrIdlePointsAreRefused() {
        List<ControlFit.Point> points = points(2, 0, 1, false);
        assertThrows(IllegalArgumentException.class, () -> ControlFit.of(points.subList(0, 1), ControlFit.Kind.SIMILARITY, false, GRID));
        assertThrows(IllegalArgumentException.class, () -> ControlFit.of(points, ControlFit.Kind.AFFINE, false, GRID));
        assertThrows(IllegalArgumentException.class, () -> ControlFit.of(List.of(points.get(0), points.get(0)), ControlFit.Kind.SIMILARITY, false, GRID));
        List<ControlFit.Point> inLine = List.of(points.get(0), points.get(1), new ControlFit.Point((points.get(0).x() + points.get(1).x()) / 2,
                (points.get(0).y() + points.get(1).y()) / 2, points.get(0).known()));
        assertThrows(IllegalArgumentException.class, () -> ControlFit.of(inLine, ControlFit.Kind.AFFINE, false, GRID));
    }

    @Test
    void aMeridianWithoutACodeIsKeptAsText() {
        DistrictGrid other = new DistrictGrid(113.5);
        List<ControlFit.Point> points = List.of(new ControlFit.Point(0, 0, new LonLat(113.5, 22)), new ControlFit.Point(1000, 0, other.toLonLat(
                new EastNorth(501_000, other.toGrid(new LonLat(113.5, 22)).north()))));
        Placing placing = ControlFit.of(points, ControlFit.Kind.SIMILARITY, false, other).placing();
        Geometry origin = Placer.of(placing).toDegrees(new GeometryFactory().createPoint(new Coordinate(0, 0)));
        assertEquals(113.5, origin.getCoordinate().x, 1e-9);
        assertEquals(22, origin.getCoordinate().y, 1e-9);
    }
}
