package districtatlas.plan;

import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * The zones' shapes on the grid, for asking what is where. Apart from {@link Zone}, so that a boundary can be replaced.
 * Immutable once made, any thread; a question costs some 10 µs for the zones of a district.
 */
public final class ZoneShapes {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final double MOSTLY = 0.7;
    private static final int SPREAD = 20;

    private record Shape(Zone zone, Geometry geometry, PreparedGeometry prepared) {
    }

    private final Map<ZoneId, Shape> shapes = new LinkedHashMap<>();
    private final List<Enclave> enclaves;
    /** Places spread evenly over each area; made when first asked for. */
    private final Map<ZoneId, List<Point>> spread = new ConcurrentHashMap<>();

    /** @param geometries in grid metres, east first; zones without one are left out */
    public ZoneShapes(List<Zone> zones, Map<ZoneId, Geometry> geometries) {
        this(zones, geometries, List.of());
    }

    /** @param enclaves of which no zone has any ground */
    public ZoneShapes(List<Zone> zones, Map<ZoneId, Geometry> geometries, List<Enclave> enclaves) {
        this.enclaves = List.copyOf(enclaves);
        for (Zone zone : zones) {
            Geometry geometry = geometries.get(zone.id());
            if (geometry != null && !geometry.isEmpty()) {
                shapes.put(zone.id(), new Shape(zone, geometry, PreparedGeometryFactory.prepare(geometry)));
            }
        }
    }

    /** In grid metres, east first. Not to be changed. */
    public Optional<Geometry> shape(ZoneId id) {
        return Optional.ofNullable(shapes.get(id)).map(Shape::geometry);
    }

    /** What a picture of the zone should frame: its largest part, so that a far island does not make the land small. On the grid. */
    public Optional<Extent> frame(ZoneId id) {
        return shape(id).map(shape -> {
            Geometry main = shape;
            if (shape.getDimension() == 2) {
                for (int i = 0; i < shape.getNumGeometries(); i++) {
                    Geometry part = shape.getGeometryN(i);
                    main = main == shape || part.getArea() > main.getArea() ? part : main;
                }
            }
            Envelope box = main.getEnvelopeInternal();
            return new Extent(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
        });
    }

    /** Each part of the zone by itself, as an island is; on the grid. None without a shape. */
    public List<Extent> parts(ZoneId id) {
        List<Extent> parts = new ArrayList<>();
        shape(id).ifPresent(shape -> {
            for (int i = 0; i < shape.getNumGeometries(); i++) {
                Envelope box = shape.getGeometryN(i).getEnvelopeInternal();
                parts.add(new Extent(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()));
            }
        });
        return parts;
    }

    /** Whether an area has a place; a line has none. */
    public boolean covers(ZoneId area, EastNorth place) {
        Shape shape = shapes.get(area);
        return shape != null && shape.geometry.getDimension() == 2 && shape.prepared.covers(GEOMETRY.createPoint(new Coordinate(place.east(), place.north())));
    }

    /**
     * Whether most of an area lies in a larger one: a key area is drawn by hand and may reach a little beyond its group. A line lies in
     * nothing, and nothing in a line. By places spread over it, since cutting one shape with another costs a hundred times as much.
     */
    public boolean liesIn(ZoneId small, ZoneId large) {
        Shape inner = shapes.get(small);
        Shape outer = shapes.get(large);
        if (inner == null || outer == null || inner.geometry.getDimension() < 2 || outer.geometry.getDimension() < 2
                || outer.geometry.getArea() <= inner.geometry.getArea()
                || !outer.geometry.getEnvelopeInternal().intersects(inner.geometry.getEnvelopeInternal())) {
            return false;
        }
        List<Point> places = spread.computeIfAbsent(small, id -> spread(inner));
        return places.stream().filter(outer.prepared::covers).count() > MOSTLY * places.size();
    }

    private static List<Point> spread(Shape shape) {
        Envelope box = shape.geometry.getEnvelopeInternal();
        List<Point> places = new ArrayList<>();
        for (int row = 0; row < SPREAD; row++) {
            for (int column = 0; column < SPREAD; column++) {
                Point place = GEOMETRY.createPoint(new Coordinate(box.getMinX() + (column + 0.5) / SPREAD * box.getWidth(),
                        box.getMinY() + (row + 0.5) / SPREAD * box.getHeight()));
                if (shape.prepared.covers(place)) {
                    places.add(place);
                }
            }
        }
        return places;
    }

    /** All of which no zone has any ground. */
    public List<Enclave> enclaves() {
        return enclaves;
    }

    /** The enclave at a place; empty nearly everywhere. */
    public Optional<Enclave> enclaveAt(EastNorth place) {
        Point point = GEOMETRY.createPoint(new Coordinate(place.east(), place.north()));
        return enclaves.stream().filter(e -> e.shape().covers(point)).findFirst();
    }

    /**
     * The zones at a place, most specific first; of one kind the smaller first. Areas contain the place itself;
     * a line (the axis) is met within the tolerance.
     *
     * @param toleranceMetres for lines; at least 0. None reaches into an enclave
     */
    public List<ZoneId> at(EastNorth place, double toleranceMetres) {
        Point point = GEOMETRY.createPoint(new Coordinate(place.east(), place.north()));
        if (enclaveAt(place).isPresent()) {
            return List.of();
        }
        List<Shape> met = new ArrayList<>();
        for (Shape shape : shapes.values()) {
            boolean hit = shape.geometry.getDimension() == 2
                    ? shape.prepared.covers(point)
                    : shape.geometry.isWithinDistance(point, toleranceMetres);
            if (hit) {
                met.add(shape);
            }
        }
        met.sort(Comparator.comparing((Shape s) -> s.zone.kind()).thenComparingDouble(s -> s.geometry.getArea()));
        return met.stream().map(s -> s.zone.id()).toList();
    }
}
