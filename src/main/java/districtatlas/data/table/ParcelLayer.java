package districtatlas.data.table;

import districtatlas.base.Cancel;
import districtatlas.data.CrsClaim;
import districtatlas.data.DataColumn;
import districtatlas.data.DataCursor;
import districtatlas.data.DataLayer;
import districtatlas.data.DataRecord;
import districtatlas.data.Findings;
import districtatlas.data.TextEncoding;
import districtatlas.data.table.ParcelRings.Parcel;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** The parcels whose boundary points a surveyor's table lists one after the other, beside the points themselves. */
final class ParcelLayer implements DataLayer {
    private final TableLayer points;
    private final BoundaryColumns boundary;
    private final Cancel cancel;
    private final long parcels;

    private ParcelLayer(TableLayer points, BoundaryColumns boundary, Cancel cancel, long parcels) {
        this.points = points;
        this.boundary = boundary;
        this.cancel = cancel;
        this.parcels = parcels;
    }

    /** Empty, and told, where the points do not go round any parcel. */
    static Optional<ParcelLayer> of(TableLayer points, BoundaryColumns boundary, Findings found, String table, Cancel cancel) {
        long closed = 0;
        long open = 0;
        try (ParcelRings rings = new ParcelRings(points.open(new Findings()), boundary, cancel)) {
            for (Optional<Parcel> p = rings.next(); p.isPresent(); p = rings.next()) {
                closed += p.get().rings().isEmpty() ? 0 : 1;
                open += p.get().open().isEmpty() ? 0 : 1;
            }
        }
        if (closed == 0) {
            found.noticed("data.table.points-only", table, points.features().orElse(0));
            return Optional.empty();
        }
        ParcelLayer layer = new ParcelLayer(points, boundary, cancel, closed);
        found.noticed("data.table.parcels", table, closed, points.features().orElse(0), layer.name());
        if (open > 0) {
            found.noticed("data.table.parcels-open", table, open);
        }
        return Optional.of(layer);
    }

    /** Surveyors and their programs call a layer of polygons so. */
    @Override
    public String name() {
        return points.name() + "_面";
    }

    /** Those of the points but what is each point's own. */
    private int[] kept() {
        PlaceColumns places = points.shape().places();
        return IntStream.range(0, points.columns().size()).filter(i -> i != boundary.point() && i != places.x() && i != places.y()
            && (boundary.ring().isEmpty() || boundary.ring().getAsInt() != i)).toArray();
    }

    @Override
    public List<DataColumn> columns() {
        return IntStream.of(kept()).mapToObj(points.columns()::get).toList();
    }

    @Override
    public TextEncoding encoding() {
        return points.encoding();
    }

    @Override
    public CrsClaim crs() {
        return points.crs();
    }

    @Override
    public OptionalLong features() {
        return OptionalLong.of(parcels);
    }

    @Override
    public Optional<String> provider() {
        return points.provider();
    }

    @Override
    public DataCursor open(Findings found) {
        int[] kept = kept();
        ParcelRings rings = new ParcelRings(points.open(new Findings()), boundary, cancel);
        return new DataCursor() {
            @Override
            public Optional<DataRecord> next() {
                for (Optional<Parcel> p = rings.next(); p.isPresent(); p = rings.next()) {
                    Parcel parcel = p.get();
                    parcel.open().forEach(r -> found.noticed("data.table.ring-open", parcel.number(), r));
                    if (!parcel.rings().isEmpty()) {
                        Object[] values = IntStream.of(kept).mapToObj(i -> parcel.values()[i]).toArray();
                        return Optional.of(new DataRecord(parcel.number(), Optional.of(RingShape.of(parcel.rings())), values));
                    }
                }
                return Optional.empty();
            }

            @Override
            public void close() {
                rings.close();
            }
        };
    }
}
