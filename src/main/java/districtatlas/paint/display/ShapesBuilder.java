package districtatlas.paint.display;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Takes geometries in, gives flat arrays out. One thread at a time. */
final class ShapesBuilder {
    /** NaN before the first shape. */
    double originEast = Double.NaN;
    double originNorth;
    final Growing.Floats xs = new Growing.Floats();
    final Growing.Floats ys = new Growing.Floats();
    final Growing.Bytes keep = new Growing.Bytes();
    final Growing.Ints partStart = new Growing.Ints();
    final Growing.Ints firstPart = new Growing.Ints();
    final Growing.Floats box = new Growing.Floats();
    final Growing.Bytes dimension = new Growing.Bytes();
    final Growing.Bytes solidity = new Growing.Bytes();
    final Growing.Ints feature = new Growing.Ints();
    final Growing.Ints tags = new Growing.Ints();
    private double[] px = new double[256];
    private double[] py = new double[256];

    ShapesBuilder() {
    }

    /** From the same origin as another, so that both may be one. */
    ShapesBuilder(ShapesBuilder other) {
        this.originEast = other.originEast;
        this.originNorth = other.originNorth;
    }

    int size() {
        return dimension.size;
    }

    /** Adds the points, the lines and the areas of a geometry as up to three shapes. */
    void add(Geometry geometry, int featureNumber) {
        List<Polygon> areas = new ArrayList<>(1);
        List<LineString> lines = new ArrayList<>(1);
        List<Point> points = new ArrayList<>(1);
        take(geometry, areas, lines, points);
        if (!areas.isEmpty()) {
            int shape = begin(2, featureNumber);
            double area = 0;
            for (Polygon polygon : areas) {
                area += addRing(polygon.getExteriorRing(), true);
                for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                    area -= addRing(polygon.getInteriorRingN(i), false);
                }
            }
            end(shape, area);
        }
        if (!lines.isEmpty()) {
            int shape = begin(1, featureNumber);
            lines.forEach(this::addLine);
            end(shape, 0);
        }
        for (Point point : points) {
            addPoint(point, featureNumber);
        }
    }

    /** As {@link #add(Geometry, int)}, with a number by which the shapes are known again. */
    void add(Geometry geometry, int featureNumber, int tag) {
        int before = size();
        add(geometry, featureNumber);
        while (tags.size < before) {
            tags.add(0);
        }
        while (tags.size < size()) {
            tags.add(tag);
        }
    }

    /** Adds what was sorted once, as it is. To be called first. */
    void addAll(Shapes shapes) {
        originEast = shapes.x.length == 0 ? Double.NaN : shapes.originEast;
        originNorth = shapes.originNorth;
        xs.addAll(shapes.x);
        ys.addAll(shapes.y);
        keep.addAll(shapes.keep);
        partStart.addAll(shapes.partStart, shapes.partStart.length - 1);
        firstPart.addAll(shapes.firstPart, shapes.size());
        box.addAll(shapes.box);
        dimension.addAll(shapes.dimension);
        solidity.addAll(shapes.solidity);
        feature.addAll(shapes.feature, shapes.size());
    }

    private void take(Geometry geometry, List<Polygon> areas, List<LineString> lines, List<Point> points) {
        if (geometry.isEmpty()) {
            return;
        }
        if (geometry instanceof Polygon polygon) {
            areas.add(polygon);
        } else if (geometry instanceof LineString line) {
            lines.add(line);
        } else if (geometry instanceof Point point) {
            points.add(point);
        } else {
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                take(geometry.getGeometryN(i), areas, lines, points);
            }
        }
    }

    private void addPoint(Point point, int featureNumber) {
        place(point.getX(), point.getY());
        int shape = begin(0, featureNumber);
        partStart.add(xs.size);
        addVertex(point.getX(), point.getY(), Detail.ALWAYS);
        end(shape, 0);
    }

    private int begin(int dim, int featureNumber) {
        firstPart.add(partStart.size);
        dimension.add((byte) dim);
        feature.add(featureNumber);
        return dimension.size - 1;
    }

    private void end(int shape, double area) {
        float minX = Float.POSITIVE_INFINITY;
        float minY = Float.POSITIVE_INFINITY;
        float maxX = Float.NEGATIVE_INFINITY;
        float maxY = Float.NEGATIVE_INFINITY;
        int from = firstPart.values[shape] < partStart.size ? partStart.values[firstPart.values[shape]] : xs.size;
        for (int i = from; i < xs.size; i++) {
            minX = Math.min(minX, xs.values[i]);
            minY = Math.min(minY, ys.values[i]);
            maxX = Math.max(maxX, xs.values[i]);
            maxY = Math.max(maxY, ys.values[i]);
        }
        box.add(minX);
        box.add(minY);
        box.add(maxX);
        box.add(maxY);
        double boxArea = ((double) maxX - minX) * ((double) maxY - minY);
        solidity.add((byte) (boxArea > 0 ? Math.round(255 * Math.min(1, area / boxArea)) : 255));
    }

    private void place(double east, double north) {
        if (Double.isNaN(originEast)) {
            originEast = Math.rint(east / 1000) * 1000;
            originNorth = Math.rint(north / 1000) * 1000;
        }
    }

    private void addVertex(double east, double north, byte level) {
        xs.add(east - originEast);
        ys.add(north - originNorth);
        keep.add(level);
    }

    private int read(CoordinateSequence line, boolean closed) {
        int n = line.size() - (closed ? 1 : 0);
        if (px.length < n) {
            px = new double[n * 2];
            py = new double[n * 2];
        }
        int m = 0;
        for (int i = 0; i < n; i++) {
            double x = line.getX(i);
            double y = line.getY(i);
            if (m == 0 || x != px[m - 1] || y != py[m - 1]) {
                px[m] = x;
                py[m++] = y;
            }
        }
        return m;
    }

    /** Shells turn left, holes right. @return the ring's area */
    private double addRing(LinearRing ring, boolean shell) {
        int n = read(ring.getCoordinateSequence(), true);
        if (n < 3) {
            return 0;
        }
        double twice = 0;
        for (int i = 0, j = n - 1; i < n; j = i++) {
            twice += (px[j] - px[0]) * (py[i] - py[0]) - (px[i] - px[0]) * (py[j] - py[0]);
        }
        if (twice > 0 != shell) {
            reverse(px, n);
            reverse(py, n);
        }
        addPart(n, true);
        return Math.abs(twice) / 2;
    }

    private static void reverse(double[] values, int n) {
        for (int i = 0, j = n - 1; i < j; i++, j--) {
            double swap = values[i];
            values[i] = values[j];
            values[j] = swap;
        }
    }

    private void addLine(LineString line) {
        int n = read(line.getCoordinateSequence(), false);
        if (n >= 2) {
            addPart(n, false);
        }
    }

    private void addPart(int n, boolean closed) {
        place(px[0], py[0]);
        if (closed && n <= Shapes.ALWAYS_WHOLE) {
            partStart.add(xs.size);
            for (int i = 0; i < n; i++) {
                addVertex(px[i], py[i], Detail.ALWAYS);
            }
            return;
        }
        byte[] levels = Detail.mark(px, py, n, closed);
        partStart.add(xs.size);
        for (int i = 0; i < n; i++) {
            if (levels[i] != Detail.NEVER) {
                addVertex(px[i], py[i], levels[i]);
            }
        }
    }

    /**
     * The shapes in Hilbert order.
     *
     * @param tags by shape; null when there are none
     */
    record Sorted(Shapes shapes, int[] tags) {
    }

    Sorted sorted() {
        return ShapeSort.of(List.of(this));
    }

    /** About how much memory it takes. */
    long sizeBytes() {
        return 9L * xs.size + 4L * partStart.size + 26L * dimension.size;
    }
}
