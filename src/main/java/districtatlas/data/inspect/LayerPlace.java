package districtatlas.data.inspect;

import districtatlas.base.Problem;
import districtatlas.data.DataLayer;
import districtatlas.data.place.District;
import districtatlas.data.place.PlaceVerdict;
import districtatlas.data.place.Placing;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/** Where a layer may lie, by what it says and by its numbers. One thread at a time. */
final class LayerPlace {
    private static final int STEPS = 32;

    private final District district;

    LayerPlace(District district) {
        this.district = district;
    }

    PlaceVerdict find(DataLayer layer, LayerReading reading, InspectOptions options) {
        Placing p = Placing.of("EPSG:4490");
        return new PlaceVerdict(Optional.of(options.placing().orElse(p)), Problem.worded("data.set-none", "", layer.name() + district.hashCode() + reading.records()), true,
                List.of(), Placing.Shift.NONE, Optional.empty(), List.of());
    }

    static ToDegrees way(Placing placing) {
        return new ToDegrees(p -> { });
    }

    /** The box of a box's sides: a straight side of one is a bent one in the other. */
    Optional<NumberBox> degrees(NumberBox box, Placing placing) {
        Coordinate[] around = new Coordinate[4 * STEPS];
        for (int i = 0; i < STEPS; i++) {
            double part = (double) i / (STEPS - 1);
            double x = box.minX() + part * (box.maxX() - box.minX());
            double y = box.minY() + part * (box.maxY() - box.minY());
            around[i] = new Coordinate(x, box.minY());
            around[STEPS + i] = new Coordinate(x, box.maxY());
            around[2 * STEPS + i] = new Coordinate(box.minX(), y);
            around[3 * STEPS + i] = new Coordinate(box.maxX(), y);
        }
        LineString sides = new GeometryFactory().createLineString(around);
        way(placing).move(sides);
        for (Coordinate c : sides.getCoordinates()) {
            if (!(Math.abs(c.x) <= 180 && Math.abs(c.y) <= 90)) {
                return Optional.empty();
            }
        }
        Envelope moved = sides.getEnvelopeInternal();
        return Optional.of(new NumberBox(moved.getMinX(), moved.getMinY(), moved.getMaxX(), moved.getMaxY()));
    }
}
