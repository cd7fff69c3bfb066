package districtatlas.data.repair;

import districtatlas.data.Findings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Makes shapes sound, one record after the other, and tells what it did. Numbers that are none take their part of a shape with them;
 * points that stand twice in a row stand once; what has no length or no surface goes; areas that cross themselves are mended; a collection
 * is sorted by kind. A sound shape comes out as it went in. One thread at a time.
 */
public final class ShapeRepair {
    /** Larger numbers are no coordinates of anything on earth, in whatever unit. */
    public static final double ABSURD = 1e15;
    /** Of one record: half a minute of checking, and more than any map has. */
    public static final int MOST_POINTS = 2_000_000;
    private static final int MOST_MENDS = 40;
    private static final int MOST_POINTS_OF_A_MEND = 5_000;

    private final Findings found;
    private final AreaRepair areas;
    private final LineTidying tidying = new LineTidying();
    private final List<Mend> mends = new ArrayList<>();

    /** Of the record at hand. */
    private String record = "";
    private int partsWithoutNumbers;
    private int flatParts;
    private boolean isTold;

    public ShapeRepair(Findings found) {
        this.found = found;
        this.areas = new AreaRepair(tidying);
    }

    /** Shapes that crossed themselves, some tens of the first. */
    public List<Mend> mends() {
        return List.copyOf(mends);
    }

    /**
     * @param number of the record
     * @param shape  as it is written, null or empty for none; is not changed
     * @return empty when nothing of it can be drawn, which is told
     */
    public Optional<SoundShape> mend(String number, Geometry shape) {
        record = number;
        if (shape == null || shape.isEmpty()) {
            found.leftOut("data.repair-empty", record, record);
            return Optional.empty();
        }
        if (shape instanceof Point point) {
            return isSound(point.getX(), point.getY()) ? Optional.of(new SoundShape(point, null, null)) : unnumbered(shape);
        }
        if (shape.getNumPoints() > MOST_POINTS) {
            found.leftOut("data.repair-large", record, record, shape.getNumPoints(), MOST_POINTS);
            return Optional.empty();
        }
        partsWithoutNumbers = 0;
        flatParts = 0;
        isTold = false;
        tidying.start();
        Optional<SoundShape> sound = sound(shape);
        if (sound.isPresent()) {
            tell("data.repair-part-numbers", partsWithoutNumbers);
            tell("data.repair-parts", flatParts + tidying.holesDropped());
            tell("data.repair-points", tidying.repeated());
        } else if (partsWithoutNumbers > 0) {
            return unnumbered(shape);
        } else if (!isTold) {
            found.leftOut("data.repair-flat", record, record, shape.getNumPoints());
        }
        return sound;
    }

    private void tell(String code, int number) {
        if (number > 0) {
            found.repaired(code, record, record, number);
        }
    }

    private Optional<SoundShape> unnumbered(Geometry shape) {
        Coordinate bad = Arrays.stream(shape.getCoordinates()).filter(c -> !isSound(c.x, c.y)).findFirst().orElse(new Coordinate());
        found.leftOut("data.repair-numbers", record, record, bad.x + ", " + bad.y);
        return Optional.empty();
    }

    static boolean isSound(double x, double y) {
        return Math.abs(x) <= ABSURD && Math.abs(y) <= ABSURD;      // also false for NaN
    }

    private static boolean isSound(CoordinateSequence places) {
        for (int i = 0; i < places.size(); i++) {
            if (!isSound(places.getX(i), places.getY(i))) {
                return false;
            }
        }
        return true;
    }

    private Optional<SoundShape> sound(Geometry shape) {
        if (shape instanceof Polygon polygon) {
            return isNumbered(polygon) ? SoundShape.of(null, null, area(polygon)) : Optional.empty();
        }
        if (shape instanceof LineString line) {
            return isNumbered(line) ? SoundShape.of(null, tidying.line(line), null) : Optional.empty();
        }
        boolean isMixed = !(shape instanceof MultiPoint || shape instanceof MultiLineString || shape instanceof MultiPolygon);
        if (isMixed) {
            found.repaired("data.repair-collection", record, record, shape.getNumGeometries());
        }
        List<Point> points = new ArrayList<>();
        List<LineString> lines = new ArrayList<>();
        List<Polygon> polygons = new ArrayList<>();
        sort(shape, points, lines, polygons);
        return SoundShape.of(points(shape, points), lines(shape, lines), areas(shape, polygons));
    }

    /** Into parts, without depth of calls: a collection may nest a thousand deep. */
    private void sort(Geometry shape, List<Point> points, List<LineString> lines, List<Polygon> polygons) {
        Deque<Geometry> rest = new ArrayDeque<>();
        rest.push(shape);
        while (!rest.isEmpty()) {
            Geometry part = rest.pop();
            if (part instanceof GeometryCollection several) {
                for (int i = several.getNumGeometries() - 1; i >= 0; i--) {
                    rest.push(several.getGeometryN(i));
                }
            } else if (!part.isEmpty() && isNumbered(part)) {
                if (part instanceof Point point) {
                    points.add(point);
                } else if (part instanceof LineString line) {
                    lines.add(line);
                } else if (part instanceof Polygon polygon) {
                    polygons.add(polygon);
                }
            }
        }
    }

    private boolean isNumbered(Geometry part) {
        boolean sound;
        if (part instanceof Point point) {
            sound = isSound(point.getX(), point.getY());
        } else if (part instanceof LineString line) {
            sound = isSound(line.getCoordinateSequence());
        } else {
            Polygon polygon = (Polygon) part;
            sound = isSound(polygon.getExteriorRing().getCoordinateSequence());
            for (int i = 0; sound && i < polygon.getNumInteriorRing(); i++) {
                sound = isSound(polygon.getInteriorRingN(i).getCoordinateSequence());
            }
        }
        partsWithoutNumbers += sound ? 0 : 1;
        return sound;
    }

    private Geometry points(Geometry shape, List<Point> parts) {
        if (parts.size() <= 1) {
            return parts.isEmpty() ? null : parts.get(0);
        }
        Set<Coordinate> places = new LinkedHashSet<>();
        parts.forEach(p -> places.add(p.getCoordinate()));
        if (places.size() == parts.size() && shape instanceof MultiPoint && partsWithoutNumbers == 0) {
            return shape;
        }
        tidying.repeat(parts.size() - places.size());
        return parts.get(0).getFactory().createMultiPointFromCoords(places.toArray(Coordinate[]::new));
    }

    private Geometry lines(Geometry shape, List<LineString> parts) {
        List<LineString> tidy = new ArrayList<>();
        for (LineString part : parts) {
            LineString line = tidying.line(part);
            if (line == null) {
                flatParts++;
            } else {
                tidy.add(line);
            }
        }
        return tidy.size() == parts.size() && shape instanceof MultiLineString && tidying.repeated() == 0 && partsWithoutNumbers == 0 ? shape
                : tidy.isEmpty() ? null : tidy.size() == 1 ? tidy.get(0)
                : tidy.get(0).getFactory().createMultiLineString(tidy.toArray(LineString[]::new));
    }

    private Geometry area(Polygon polygon) {
        return told(polygon, areas.sound(polygon));
    }

    private Geometry areas(Geometry shape, List<Polygon> parts) {
        if (parts.isEmpty()) {
            return null;
        }
        boolean whole = shape instanceof MultiPolygon && parts.size() == shape.getNumGeometries();
        MultiPolygon written = whole ? (MultiPolygon) shape : parts.get(0).getFactory().createMultiPolygon(parts.toArray(Polygon[]::new));
        AreaRepair.Result result = areas.sound(written);
        flatParts += result.flatParts();
        return told(written, result);
    }

    private Geometry told(Geometry written, AreaRepair.Result result) {
        switch (result.outcome()) {
            case SOUND -> {
                return result.area();
            }
            case REORDERED -> found.repaired("data.repair-ring-order", record, record, written.getNumPoints());
            case MENDED -> {
                found.repaired("data.repair-crossing", record, record, written.getNumPoints());
                keep(written, result.area());
            }
            case FLAT -> flatParts++;
            case TANGLED -> {
                isTold = true;
                found.leftOut("data.repair-tangled", record, record, written.getNumPoints());
            }
        }
        return result.area();
    }

    private void keep(Geometry before, Geometry after) {
        if (mends.size() < MOST_MENDS && before.getNumPoints() <= MOST_POINTS_OF_A_MEND && after.getNumPoints() <= MOST_POINTS_OF_A_MEND) {
            mends.add(new Mend(record, before.copy(), after.copy()));
        }
    }
}
