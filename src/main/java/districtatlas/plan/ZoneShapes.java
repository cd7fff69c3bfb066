package districtatlas.plan;

import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private record Shape(Zone zone, Geometry geometry, PreparedGeometry prepared) {
    }

    private final Map<ZoneId, Shape> shapes = new LinkedHashMap<>();
    private final List<Enclave> enclaves;

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
