package districtatlas.data.dxf;

import districtatlas.data.markup.CompactShapes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * The flat geometry of an entity in the plane of its block or drawing. Closed curves are areas, as people draw parcels and boundaries;
 * heights are dropped. Pure functions of the entity.
 */
final class DxfShapes {
    /** What can be drawn. */
    enum Kind {
        POINT, LINE, LWPOLYLINE, ARC, CIRCLE, ELLIPSE, SPLINE, HATCH, TEXT, MTEXT, ATTRIB, SOLID, TRACE, FACE3D, MLINE, LEADER;

        static Optional<Kind> of(String entity) {
            return Arrays.stream(values()).filter(k -> k.name().equals(entity) || k == FACE3D && entity.equals("3DFACE")).findFirst();
        }
    }

    /**
     * @param geometry null where the entity has none that can be made
     * @param curved   whether a curve was flattened
     */
    record Shape(Geometry geometry, boolean curved) {
        static final Shape NONE = new Shape(null, false);
    }

    private DxfShapes() {
    }

    static Shape of(Kind kind, RawEntity e) {
        return switch (kind) {
            case POINT -> point(e.number(10, Double.NaN), e.number(20, Double.NaN));
            case LINE -> line(e);
            case LWPOLYLINE -> polyline(e);
            case ARC, CIRCLE -> circle(e, kind == Kind.CIRCLE);
            case ELLIPSE -> ellipse(e);
            case SPLINE -> spline(e);
            case HATCH -> DxfHatch.of(e);
            case TEXT, ATTRIB -> text(e);
            case MTEXT -> point(e.number(10, Double.NaN), e.number(20, Double.NaN));
            case SOLID, TRACE, FACE3D -> corners(e, kind);
            case MLINE, LEADER -> openLine(e);
        };
    }

    static Affine plane(RawEntity e, double elevation) {
        return Affine.ofExtrusion(e.number(210, 0), e.number(220, 0), e.number(230, 1), elevation);
    }

    private static Shape point(double x, double y) {
        return isNumber(x, y) ? new Shape(CompactShapes.FACTORY.createPoint(CompactShapes.sequence(new double[] {x, y})), false) : Shape.NONE;
    }

    private static boolean isNumber(double x, double y) {
        return !Double.isNaN(x) && !Double.isNaN(y);
    }

    private static Shape flat(Shape shape, Affine plane) {
        return shape.geometry == null ? shape : new Shape(plane.apply(shape.geometry), shape.curved);
    }

    private static Shape line(RawEntity e) {
        double[] xy = {e.number(10, Double.NaN), e.number(20, Double.NaN), e.number(11, Double.NaN), e.number(21, Double.NaN)};
        return isNumber(xy[0], xy[1]) && isNumber(xy[2], xy[3]) ? new Shape(CompactShapes.line(xy), false) : Shape.NONE;
    }

    /** Vertices are groups 10 and 20, each with the bulge (42) of the arc to the next. */
    private static Shape polyline(RawEntity e) {
        List<double[]> vertices = new ArrayList<>();
        for (int i = 0; i < e.size(); i++) {
            switch (e.code(i)) {
                case 10 -> vertices.add(new double[] {e.number(i), Double.NaN, 0});
                case 20 -> set(vertices, 1, e.number(i));
                case 42 -> set(vertices, 2, e.number(i));
                default -> {
                    // widths and flags
                }
            }
        }
        return flat(polyline(vertices, (e.whole(70, 0) & 1) != 0), plane(e, e.number(38, 0)));
    }

    private static void set(List<double[]> vertices, int part, double value) {
        if (!vertices.isEmpty()) {
            vertices.get(vertices.size() - 1)[part] = value;
        }
    }

    /** @param vertices x, y and bulge of each */
    static Shape polyline(List<double[]> vertices, boolean closed) {
        vertices.removeIf(v -> !isNumber(v[0], v[1]));
        return shape(outline(vertices, closed), closed);
    }

    static CurveLine outline(List<double[]> vertices, boolean closed) {
        CurveLine outline = new CurveLine();
        int n = vertices.size();
        for (int i = 0; i < n; i++) {
            double[] v = vertices.get(i);
            double[] next = vertices.get((i + 1) % n);
            if (i < n - 1 || closed) {
                outline.bulge(v[0], v[1], next[0], next[1], v[2]);
            } else {
                outline.addNext(v[0], v[1]);
            }
        }
        return outline;
    }

    /** An area where it comes back to its beginning and goes around something, else a line. */
    static Shape shape(CurveLine outline, boolean closed) {
        double[] xy = outline.xy();
        if (xy.length == 0) {
            return Shape.NONE;
        }
        boolean around = CompactShapes.isClosed(xy) ? xy.length >= 8 : closed && xy.length >= 6;
        Geometry made = around ? CompactShapes.FACTORY.createPolygon(CompactShapes.ring(xy)) : CompactShapes.line(closed ? comeBack(xy) : xy);
        return new Shape(made, outline.isCurved());
    }

    private static double[] comeBack(double[] xy) {
        if (CompactShapes.isClosed(xy)) {
            return xy;
        }
        double[] back = Arrays.copyOf(xy, xy.length + 2);
        back[xy.length] = xy[0];
        back[xy.length + 1] = xy[1];
        return back;
    }

    private static Shape circle(RawEntity e, boolean whole) {
        double x = e.number(10, Double.NaN);
        double y = e.number(20, Double.NaN);
        double radius = Math.abs(e.number(40, 0));
        if (!isNumber(x, y) || !(radius > 0) || Double.isInfinite(radius)) {
            return Shape.NONE;
        }
        double from = whole ? 0 : Math.toRadians(e.number(50, 0) % 360);
        double to = whole ? 2 * Math.PI : Math.toRadians(e.number(51, 360) % 360);
        CurveLine outline = new CurveLine();
        outline.circle(x, y, radius, from, whole || to > from ? to : to + 2 * Math.PI);
        return flat(around(outline, whole), plane(e, e.number(30, 0)));
    }

    /** The last place of a whole turn is its first but for the rounding of sines. */
    private static Shape around(CurveLine outline, boolean whole) {
        double[] xy = outline.xy();
        if (whole && xy.length > 2) {
            xy[xy.length - 2] = xy[0];
            xy[xy.length - 1] = xy[1];
            return new Shape(CompactShapes.FACTORY.createPolygon(CompactShapes.ring(xy)), true);
        }
        return new Shape(CompactShapes.line(xy), true);
    }

    private static Shape ellipse(RawEntity e) {
        double x = e.number(10, Double.NaN);
        double y = e.number(20, Double.NaN);
        double ux = e.number(11, 0);
        double uy = e.number(21, 0);
        double ratio = e.number(40, 1) * (e.number(230, 1) < 0 ? -1 : 1);
        if (!isNumber(x, y) || !(Math.hypot(ux, uy) > 0) || Double.isInfinite(Math.hypot(ux, uy))) {
            return Shape.NONE;
        }
        double from = e.number(41, 0);
        double to = e.number(42, 2 * Math.PI);
        boolean whole = Math.abs(to - from) >= 2 * Math.PI - 1e-6;
        CurveLine outline = new CurveLine();
        outline.arc(x, y, ux, uy, -uy * ratio, ux * ratio, from, whole ? from + 2 * Math.PI : to > from ? to : to + 2 * Math.PI);
        return around(outline, whole);
    }

    private static Shape spline(RawEntity e) {
        double[] controls = pairs(e, 10, 20);
        double[] fits = pairs(e, 11, 21);
        CurveLine outline = new CurveLine();
        boolean evaluated = SplineCurve.add(outline, e.whole(71, 3), all(e, 40), controls, all(e, 41));
        if (!evaluated && fits.length > 0) {
            SplineCurve.addThrough(outline, fits);
        } else if (!evaluated) {
            for (int i = 0; i < controls.length; i += 2) {   // without its knots no more is known of it
                outline.addNext(controls[i], controls[i + 1]);
            }
        }
        return shape(outline, (e.whole(70, 0) & 1) != 0);
    }

    /** All numbers of a code. */
    static double[] all(RawEntity e, int code) {
        double[] all = new double[e.size()];
        int n = 0;
        for (int i = 0; i < e.size(); i++) {
            if (e.code(i) == code) {
                all[n++] = e.number(i);
            }
        }
        return Arrays.copyOf(all, n);
    }

    /** All places whose x has one code and whose y, which follows, another. */
    static double[] pairs(RawEntity e, int x, int y) {
        double[] xy = new double[e.size() + 1];
        int n = 0;
        for (int i = 0; i < e.size(); i++) {
            if (e.code(i) == x) {
                for (int j = i + 1; j < Math.min(e.size(), i + 3); j++) {
                    if (e.code(j) == y) {
                        xy = n + 2 > xy.length ? Arrays.copyOf(xy, xy.length * 2 + 2) : xy;
                        xy[n++] = e.number(i);
                        xy[n++] = e.number(j);
                        break;
                    }
                }
            }
        }
        return Arrays.copyOf(xy, n);
    }

    /** Where its first letter stands, or, where it is aligned otherwise, the place that it is aligned to. */
    private static Shape text(RawEntity e) {
        int across = e.whole(72, 0);
        boolean aligned = (across == 1 || across == 2 || across == 4 || e.whole(73, 0) != 0 || e.whole(74, 0) != 0) && e.has(11) && e.has(21);
        Shape at = point(e.number(aligned ? 11 : 10, Double.NaN), e.number(aligned ? 21 : 20, Double.NaN));
        return flat(at, plane(e, e.number(30, 0)));
    }

    /** Three or four corners; a filled one has its third and fourth the other way round. */
    private static Shape corners(RawEntity e, Kind kind) {
        int[] order = kind == Kind.FACE3D ? new int[] {0, 1, 2, 3} : new int[] {0, 1, 3, 2};
        CurveLine outline = new CurveLine();
        for (int corner : order) {
            double x = e.number(10 + corner, Double.NaN);
            double y = e.number(20 + corner, Double.NaN);
            if (isNumber(x, y)) {
                outline.addNext(x, y);
            }
        }
        Shape shape = shape(outline, true);
        return kind == Kind.FACE3D ? shape : flat(shape, plane(e, e.number(30, 0)));
    }

    private static Shape openLine(RawEntity e) {
        double[] xy = e.type().equals("MLINE") ? pairs(e, 11, 21) : pairs(e, 10, 20);
        return xy.length == 0 ? Shape.NONE : new Shape(CompactShapes.line(xy), false);
    }
}
