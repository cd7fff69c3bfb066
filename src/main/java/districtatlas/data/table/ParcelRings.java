package districtatlas.data.table;

import districtatlas.base.Cancel;
import districtatlas.data.DataCursor;
import districtatlas.data.DataRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Point;

/** Goes along boundary points and gathers those of a parcel: its rings that come back to where they began, and those that do not. */
final class ParcelRings implements AutoCloseable {
    /** A ring of more is none. */
    private static final int MOST_POINTS = 1_000_000;
    private final DataCursor points;
    private final BoundaryColumns columns;
    private final Cancel cancel;
    private Optional<DataRecord> ahead;

    /**
     * @param number of its first row
     * @param values of that row
     * @param rings  closed
     * @param open   of each ring that is not, the number of its first row
     */
    record Parcel(String number, Object[] values, List<Coordinate[]> rings, List<String> open) {
    }

    ParcelRings(DataCursor points, BoundaryColumns columns, Cancel cancel) {
        this.points = points;
        this.columns = columns;
        this.cancel = cancel;
        ahead = points.next();
    }

    /** All points of one parcel where a column tells it; of one closed ring where none does. */
    Optional<Parcel> next() {
        if (ahead.isEmpty()) {
            return Optional.empty();
        }
        DataRecord first = ahead.get();
        List<Coordinate[]> rings = new ArrayList<>();
        List<String> open = new ArrayList<>();
        do {
            cancel.check();
            ring(first, rings, open);
        } while (ahead.isPresent() && columns.parcel().isPresent() && isSameParcel(first, ahead.get()));
        return Optional.of(new Parcel(first.number(), first.values(), rings, open));
    }

    private void ring(DataRecord parcel, List<Coordinate[]> rings, List<String> open) {
        DataRecord begin = ahead.orElseThrow();
        List<Coordinate> ring = new ArrayList<>();
        boolean closed = false;
        while (!closed && ahead.isPresent() && isSameParcel(parcel, ahead.get()) && isSameRing(begin, ahead.get())) {
            if (ring.size() < MOST_POINTS && ahead.get().geometry().isPresent() && ahead.get().geometry().get() instanceof Point point) {
                ring.add(point.getCoordinate());
                closed = ring.size() > 3 && ring.get(0).equals2D(point.getCoordinate());
            }
            ahead = points.next();
        }
        if (closed) {
            rings.add(ring.toArray(new Coordinate[0]));
        } else if (!ring.isEmpty()) {
            open.add(begin.number());
        }
    }

    /** An empty cell means the one above, as in cells that were merged. */
    private boolean isSameParcel(DataRecord first, DataRecord other) {
        return columns.parcel().isEmpty() || other.values()[columns.parcel().getAsInt()] == null
            || Objects.equals(first.values()[columns.parcel().getAsInt()], other.values()[columns.parcel().getAsInt()]);
    }

    private boolean isSameRing(DataRecord first, DataRecord other) {
        return columns.ring().isEmpty() || other.values()[columns.ring().getAsInt()] == null
            || Objects.equals(first.values()[columns.ring().getAsInt()], other.values()[columns.ring().getAsInt()]);
    }

    @Override
    public void close() {
        points.close();
    }
}
