package districtatlas.data.inspect;

import districtatlas.base.Cancel;
import districtatlas.data.DataColumn;
import districtatlas.data.DataCursor;
import districtatlas.data.DataLayer;
import districtatlas.data.DataRecord;
import districtatlas.data.Findings;
import districtatlas.data.ReadyCursor;
import districtatlas.data.ReadyLayer;
import districtatlas.data.ReadyLots;
import districtatlas.data.place.Placer;
import districtatlas.data.place.Placing;
import districtatlas.data.repair.ColumnRepair;
import districtatlas.data.repair.ShapeRepair;
import districtatlas.data.repair.SoundShape;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** One kind of shape of a layer, placed and sound, read from the file each time. One thread at a time. */
public final class PlacedLayer implements ReadyLayer {
    private static final double MOST_LON = 180;
    private static final double MOST_LAT = 90;

    private final String name;
    private final DataLayer layer;
    private final Shape shape;
    private final Optional<Placing> placing;
    private final boolean leavesOutOrigin;
    private final Cancel cancel;
    private final List<DataColumn> columns;
    private Findings found = new Findings();

    PlacedLayer(String name, DataLayer layer, Shape shape, Optional<Placing> placing, boolean leavesOutOrigin, Cancel cancel) {
        this.name = name;
        this.layer = layer;
        this.shape = shape;
        this.placing = placing;
        this.leavesOutOrigin = leavesOutOrigin;
        this.cancel = cancel;
        this.columns = ColumnRepair.sound(layer.columns(), new Findings());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<DataColumn> columns() {
        return columns;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    /** What was found in the latest reading, so far. */
    public Findings found() {
        return found;
    }

    @Override
    public ReadyCursor open() {
        found = new Findings();
        return new Reading(layer.open(found), found, 0);
    }

    @Override
    public Optional<ReadyCursor.Feature> feature(long fid) {
        if (layer.rows().isEmpty() || fid < 1) {
            return ReadyLayer.super.feature(fid);
        }
        try (ReadyCursor one = new Reading(layer.open(new Findings(), fid - 1, 1), new Findings(), fid - 1)) {
            return one.next();
        }
    }

    /** Whatever is found in them was told when the file was inspected. */
    @Override
    public Optional<ReadyLots> lots() {
        return shape == Shape.NONE ? Optional.empty() : Optional.of(new PlacedLots(layer, (records, before) -> new Reading(records, new Findings(), before)));
    }

    /** From the file's records to features. */
    private final class Reading implements ReadyCursor {
        private final DataCursor cursor;
        private final Findings told;
        private final ShapeRepair repair;
        private final Optional<Placer> placer = placing.map(Placer::of);
        private final long first;
        private long records;

        /** @param before how many records stand before its first */
        Reading(DataCursor cursor, Findings told, long before) {
            this.cursor = cursor;
            this.first = before;
            this.records = before;
            this.told = told;
            this.repair = new ShapeRepair(told);
        }

        @Override
        public Optional<Feature> next() {
            for (Optional<DataRecord> next = cursor.next(); next.isPresent(); next = cursor.next()) {
                cancel.check();
                records = cursor.passed() < 0 ? records + 1 : first + cursor.passed();
                Optional<Feature> feature = feature(next.get());
                if (feature.isPresent()) {
                    return feature;
                }
            }
            return Optional.empty();
        }

        private Optional<Feature> feature(DataRecord record) {
            if (shape == Shape.NONE) {
                boolean draws = record.geometry().isPresent() && new ShapeRepair(new Findings()).mend("", record.geometry().get()).isPresent();
                return draws ? Optional.empty() : Optional.of(new Feature(records, null, values(record)));
            }
            if (leavesOutOrigin && record.geometry().filter(g -> g instanceof Point p && p.getX() == 0 && p.getY() == 0).isPresent()) {
                told.leftOut("data.repair-origin", record.number(), record.number());
                return Optional.empty();
            }
            Geometry placed = record.geometry().map(g -> placer.map(p -> p.toDegrees(g)).orElse(g)).orElse(null);
            Optional<SoundShape> sound = repair.mend(record.number(), placed);
            Geometry drawn = sound.map(this::ofKind).orElse(null);
            if (drawn == null) {
                return Optional.empty();
            }
            Envelope box = drawn.getEnvelopeInternal();
            if (box.getMinX() < -MOST_LON || box.getMaxX() > MOST_LON || box.getMinY() < -MOST_LAT || box.getMaxY() > MOST_LAT) {
                told.leftOut("data.repair-elsewhere", record.number(), record.number());
                return Optional.empty();
            }
            return Optional.of(new Feature(records, drawn, values(record)));
        }

        private Geometry ofKind(SoundShape sound) {
            return switch (shape) {
                case POINT -> sound.points();
                case LINE -> sound.lines();
                case POLYGON -> sound.areas();
                case NONE -> null;
            };
        }

        private Object[] values(DataRecord record) {
            Object[] values = record.values();
            return values.length == columns.size() ? values : Arrays.copyOf(values, columns.size());
        }

        @Override
        public void close() {
            cursor.close();
        }
    }
}
