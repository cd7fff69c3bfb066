package districtatlas.plan;

import districtatlas.coord.Extent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * The shapes of the things that the ground draws as lines or areas, on the grid: to light them up and to frame them. A thing without one
 * has a place at most. Immutable, any thread.
 */
public final class ItemShapes {
    private final Map<ItemId, Geometry> shapes;

    /** @param shapes in grid metres, east first */
    public ItemShapes(Map<ItemId, Geometry> shapes) {
        this.shapes = new LinkedHashMap<>(shapes);
    }

    /** The things that have a shape, in the plan's order. */
    public Set<ItemId> items() {
        return java.util.Collections.unmodifiableSet(shapes.keySet());
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
}
