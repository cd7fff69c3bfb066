package districtatlas.plan;

import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/**
 * The shapes of the things that the ground draws as lines or areas, on the grid: to light them up and to frame them. A thing without one
 * has a place at most. Immutable, any thread; the lines are indexed when made, so that asking what is where costs some microseconds.
 */
public final class ItemShapes {
    /** Where the ground draws nothing of the plan. */
    public static final ItemShapes NONE = new ItemShapes(Map.of());
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private record Line(Envelope box, IndexedFacetDistance index) {
        Line(Geometry line) {
            this(line.getEnvelopeInternal(), new IndexedFacetDistance(line));
        }
    }

    private record Near(ItemId id, double metres) {
    }

    private final Map<ItemId, Geometry> shapes;
    private final Map<ItemId, Line> lines = new LinkedHashMap<>();

    /** @param shapes in grid metres, east first */
    public ItemShapes(Map<ItemId, Geometry> shapes) {
        this.shapes = new LinkedHashMap<>(shapes);
        this.shapes.forEach((id, shape) -> {
            if (shape.getDimension() == 1) {
                lines.put(id, new Line(shape));
            }
        });
    }

    /** The things that have a shape, in the plan's order. */
    public Set<ItemId> items() {
        return Collections.unmodifiableSet(shapes.keySet());
    }

    /** In grid metres, east first; a line in one or several parts, or an area. Not to be changed. */
    public Optional<Geometry> shape(ItemId id) {
        return Optional.ofNullable(shapes.get(id));
    }

    /** What a picture of the thing should frame: all of its shape. On the grid. */
    public Optional<Extent> frame(ItemId id) {
        return shape(id).map(shape -> {
            Envelope box = shape.getEnvelopeInternal();
            return new Extent(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
        });
    }

    /** Whether it is drawn as a line: such a thing has no one place, so no mark either. */
    public boolean isLine(ItemId id) {
        return lines.containsKey(id);
    }

    /** What is said of things, without those that are drawn as lines. */
    public <T> Map<ItemId, T> withoutLines(Map<ItemId, T> of) {
        Map<ItemId, T> others = new LinkedHashMap<>(of);
        others.keySet().removeAll(lines.keySet());
        return others;
    }

    /** The things drawn as lines that pass by a place, the nearest first. */
    public List<ItemId> linesAt(EastNorth place, double toleranceMetres) {
        Coordinate at = new Coordinate(place.east(), place.north());
        Envelope around = new Envelope(at);
        around.expandBy(toleranceMetres);
        Point point = GEOMETRY.createPoint(at);
        List<Near> near = new ArrayList<>();
        lines.forEach((id, line) -> {
            if (line.box().intersects(around)) {
                double metres = line.index().distance(point);
                if (metres <= toleranceMetres) {
                    near.add(new Near(id, metres));
                }
            }
        });
        near.sort(Comparator.comparingDouble(Near::metres));
        return near.stream().map(Near::id).toList();
    }
}
