package districtatlas.data.dxf;

import districtatlas.data.dxf.DxfShapes.Shape;
import districtatlas.data.markup.CompactShapes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/** The area that a hatch fills: its boundary paths, of which one within another is a hole, one within a hole an island. Pure functions. */
final class DxfHatch {
    /** Paths beyond these are areas of their own: to compare each with each would take too long. */
    private static final int MOST_NESTED = 300;

    private final RawEntity e;
    private final List<LinearRing> rings = new ArrayList<>();
    private int at;
    private boolean curved;

    private DxfHatch(RawEntity e) {
        this.e = e;
    }

    static Shape of(RawEntity e) {
        DxfHatch hatch = new DxfHatch(e);
        hatch.paths();
        if (hatch.rings.isEmpty()) {
            return Shape.NONE;
        }
        return new Shape(DxfShapes.plane(e, e.number(30, 0)).apply(hatch.nested()), hatch.curved);
    }

    private void paths() {
        while (at < e.size() && e.code(at) != 91) {
            at++;
        }
        while (at < e.size()) {
            if (e.code(at) == 92) {
                int flags = (int) e.number(at++);
                CurveLine outline = (flags & 2) != 0 ? polyline() : edges();
                curved |= outline.isCurved();
                if (outline.places() >= 3) {
                    rings.add(CompactShapes.ring(outline.xy()));
                }
            } else if (e.code(at) == 75 || e.code(at) == 76) {
                return;   // the pattern begins
            } else {
                at++;
            }
        }
    }

    /** The next number, when it is of that code. */
    private double take(int code, double otherwise) {
        return at < e.size() && e.code(at) == code ? e.number(at++) : otherwise;
    }

    private CurveLine polyline() {
        boolean bulges = take(72, 0) != 0;
        take(73, 1);
        int count = (int) take(93, 0);
        List<double[]> vertices = new ArrayList<>();
        for (int i = 0; i < count && at < e.size() && e.code(at) == 10; i++) {
            double x = take(10, 0);
            double y = take(20, 0);
            vertices.add(new double[] {x, y, bulges ? take(42, 0) : 0});
        }
        return DxfShapes.outline(vertices, true);
    }

    private CurveLine edges() {
        CurveLine outline = new CurveLine();
        int count = (int) take(93, 0);
        for (int i = 0; i < count && at < e.size() && e.code(at) == 72; i++) {
            switch ((int) take(72, 0)) {
                case 1 -> {
                    outline.addNext(take(10, 0), take(20, 0));
                    outline.addNext(take(11, 0), take(21, 0));
                }
                case 2 -> arc(outline, false);
                case 3 -> arc(outline, true);
                case 4 -> spline(outline);
                default -> {
                    return outline;
                }
            }
        }
        return outline;
    }

    private void arc(CurveLine outline, boolean ellipse) {
        double cx = take(10, 0);
        double cy = take(20, 0);
        double ux = ellipse ? take(11, 0) : 0;
        double uy = ellipse ? take(21, 0) : 0;
        double size = take(40, 0);
        double from = Math.toRadians(take(50, 0));
        double to = Math.toRadians(take(51, 360));
        double way = take(73, 1) != 0 ? 1 : -1;   // angles of one with the clock are counted with it
        double last = to > from ? to : to + 2 * Math.PI;
        if (ellipse) {
            outline.arc(cx, cy, ux, uy, -uy * size, ux * size, way * from, way * last);
        } else {
            outline.circle(cx, cy, size, way * from, way * last);
        }
    }

    private void spline(CurveLine outline) {
        int degree = (int) take(94, 3);
        boolean rational = take(73, 0) != 0;
        take(74, 0);
        int knotCount = bounded(take(95, 0));
        int count = bounded(take(96, 0));
        double[] knots = new double[knotCount];
        for (int i = 0; i < knotCount; i++) {
            knots[i] = take(40, 0);
        }
        double[] xy = new double[count * 2];
        double[] weights = new double[rational ? count : 0];
        for (int i = 0; i < count; i++) {
            xy[i * 2] = take(10, 0);
            xy[i * 2 + 1] = take(20, 0);
            if (rational) {
                weights[i] = take(42, 1);
            }
        }
        if (!SplineCurve.add(outline, degree, knots, xy, weights)) {
            SplineCurve.addThrough(outline, xy);
        }
        int fits = bounded(take(97, 0));
        for (int i = 0; i < fits && at < e.size() && e.code(at) == 11; i++) {
            take(11, 0);
            take(21, 0);
        }
    }

    /** No more than there are groups left. */
    private int bounded(double count) {
        return (int) Math.max(0, Math.min(count, e.size() - at));
    }

    private Geometry nested() {
        rings.sort(Comparator.comparingDouble((LinearRing r) -> r.getEnvelopeInternal().getArea()).reversed());
        List<LinearRing> shells = new ArrayList<>();
        List<List<LinearRing>> holes = new ArrayList<>();
        int[] owner = new int[rings.size()];
        int[] depth = new int[rings.size()];
        for (int i = 0; i < rings.size(); i++) {
            int around = -1;
            for (int j = i - 1; j >= 0 && rings.size() <= MOST_NESTED && around < 0; j--) {
                around = isWithin(rings.get(i), rings.get(j)) ? j : -1;
            }
            depth[i] = around < 0 ? 0 : depth[around] + 1;
            if (depth[i] % 2 == 0) {
                owner[i] = shells.size();
                shells.add(rings.get(i));
                holes.add(new ArrayList<>());
            } else {
                owner[i] = owner[around];
                holes.get(owner[i]).add(rings.get(i));
            }
        }
        Polygon[] areas = new Polygon[shells.size()];
        for (int i = 0; i < areas.length; i++) {
            areas[i] = CompactShapes.FACTORY.createPolygon(shells.get(i), holes.get(i).toArray(LinearRing[]::new));
        }
        return areas.length == 1 ? areas[0] : CompactShapes.FACTORY.createMultiPolygon(areas);
    }

    /** Of rings that do not cross. */
    private static boolean isWithin(LinearRing inner, LinearRing outer) {
        if (!outer.getEnvelopeInternal().covers(inner.getEnvelopeInternal())) {
            return false;
        }
        for (int i = 0; i < inner.getNumPoints(); i++) {
            Coordinate place = inner.getCoordinateN(i);
            int where = RayCrossingCounter.locatePointInRing(place, outer.getCoordinateSequence());
            if (where != Location.BOUNDARY) {
                return where == Location.INTERIOR;
            }
        }
        return false;
    }
}
