package districtatlas.map.portray;

import districtatlas.base.Cancel;
import districtatlas.map.layer.Layer;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.style.Style;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.geotools.filter.identity.FeatureIdImpl;
import org.locationtech.jts.geom.Geometry;

/**
 * The attributes of a layer's features, as far as a style asks for them; of a small layer all, so that another style finds what it needs.
 * Any thread.
 */
public final class FeatureTable {
    private static final int SMALL = 10_000;
    private static final int BETWEEN_LOOKS = 1024;

    /** Null of a layer without features. */
    private final SimpleFeatureType type;
    /** By the attribute's place; null for one that was not kept. */
    private final Column[] columns;
    private final Column dimensions;
    private final int size;
    private final Map<Needs.Columns, Kinds> kinds = new HashMap<>();

    private FeatureTable(Growing read) {
        this.type = read.type;
        this.columns = new Column[read.columns.length];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = read.columns[i] == null ? null : read.columns[i].done();
        }
        this.dimensions = read.dimensions.done();
        this.size = read.size;
    }

    /**
     * Reads a layer's source, all of it, once. Some million features a second when its style asks for no attribute.
     *
     * @param before an earlier reading that was not enough: what it kept is kept again
     * @param sink   gets ids and geometries
     * @throws IOException when the source cannot be read
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static FeatureTable read(Layer layer, Optional<FeatureTable> before, FeatureSink sink, Cancel cancel) throws IOException {
        try (SimpleFeatureIterator features = layer.source().getFeatures().features()) {
            return read(type -> asked(layer.style(), type), before, null, 0, new Features() {
                @Override
                public boolean hasNext() {
                    return features.hasNext();
                }

                @Override
                public SimpleFeature next() {
                    return features.next();
                }
            }, sink, cancel);
        }
    }

    static BitSet asked(Style style, SimpleFeatureType type) {
        return Needs.of(style).of(type).columns();
    }

    /** Whatever features are read from. */
    interface Features {
        boolean hasNext() throws IOException;

        SimpleFeature next() throws IOException;
    }

    /**
     * @param asked which columns a style asks for, of features of a type
     * @param type  null where the first feature tells
     * @param place how many features stand before the first; beyond those of a small layer only what a style asks for is kept
     */
    static FeatureTable read(Function<SimpleFeatureType, BitSet> asked, Optional<FeatureTable> before, SimpleFeatureType type, long place, Features features,
                             FeatureSink sink, Cancel cancel) throws IOException {
        Growing table = new Growing(asked, before, place);
        if (type != null) {
            table.begin(type);
        }
        for (int done = 1; features.hasNext(); done++) {
            SimpleFeature feature = features.next();
            if (feature.getDefaultGeometry() instanceof Geometry geometry) {
                table.add(feature, geometry);
                sink.add(feature.getID(), geometry);
            }
            if (done % BETWEEN_LOOKS == 0) {
                cancel.check();
            }
        }
        return new FeatureTable(table);
    }

    /** Tables of a layer's lots as one: it has what all of them have. @param lots at least one, in the order of the source */
    public static FeatureTable join(List<FeatureTable> lots) {
        return new FeatureTable(lots);
    }

    private FeatureTable(List<FeatureTable> lots) {
        this.type = lots.get(0).type;
        this.columns = new Column[lots.get(0).columns.length];
        for (int i = 0; i < columns.length; i++) {
            int place = i;
            columns[i] = lots.stream().anyMatch(t -> t.columns[place] == null) ? null : Column.join(lots.stream().map(t -> t.columns[place]).toList());
        }
        this.dimensions = Column.join(lots.stream().map(t -> t.dimensions).toList());
        this.size = lots.stream().mapToInt(t -> t.size).sum();
    }

    private static final class Growing {
        private final Function<SimpleFeatureType, BitSet> asked;
        private final Optional<FeatureTable> before;
        private final long place;
        private final Column.Growing dimensions = new Column.Growing();
        private SimpleFeatureType type;
        private Column.Growing[] columns = {};
        private int size;

        Growing(Function<SimpleFeatureType, BitSet> asked, Optional<FeatureTable> before, long place) {
            this.asked = asked;
            this.before = before;
            this.place = place;
        }

        void begin(SimpleFeatureType of) {
            type = of;
            columns = new Column.Growing[type.getAttributeCount()];
            for (int i = 0; i < columns.length; i++) {
                columns[i] = type.getDescriptor(i).equals(type.getGeometryDescriptor()) ? null : new Column.Growing();
            }
        }

        private void keepWhatIsNeeded() {
            BitSet needed = asked.apply(type);      // not before: a style of hundreds of rules takes its time
            for (int i = 0; i < columns.length; i++) {
                int at = i;
                boolean kept = before.map(b -> at < b.columns.length && b.columns[at] != null).orElse(false);
                columns[i] = needed.get(i) || kept ? columns[i] : null;
            }
        }

        void add(SimpleFeature feature, Geometry geometry) {
            if (type == null) {
                begin(feature.getFeatureType());
            }
            if (size++ + Math.min(place, SMALL) == SMALL) {
                keepWhatIsNeeded();
            }
            dimensions.add(geometry.getDimension());
            for (int i = 0; i < columns.length; i++) {
                if (columns[i] != null) {
                    columns[i].add(feature.getAttribute(i));
                }
            }
        }
    }

    /** @throws IOException when a value is of a kind that is not kept */
    public void write(DataOutput out) throws IOException {
        out.writeInt(size);
        out.writeInt(columns.length);
        dimensions.write(out);
        for (Column column : columns) {
            out.writeBoolean(column != null);
            if (column != null) {
                column.write(out);
            }
        }
    }

    /**
     * One that was written.
     *
     * @throws IOException when it is none of such a layer
     */
    public static FeatureTable read(Layer layer, DataInput in) throws IOException {
        SimpleFeatureType type = layer.source().getSchema();
        int size = in.readInt();
        if (size < 0 || in.readInt() != type.getAttributeCount()) {
            throw new IOException("not of these features");
        }
        Column dimensions = Column.read(in, size);
        Column[] columns = new Column[type.getAttributeCount()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = in.readBoolean() ? Column.read(in, size) : null;
        }
        return new FeatureTable(type, columns, dimensions, size);
    }

    private FeatureTable(SimpleFeatureType type, Column[] columns, Column dimensions, int size) {
        this.type = type;
        this.columns = columns;
        this.dimensions = dimensions;
        this.size = size;
    }

    /** Whether it has all that a style asks for. */
    public boolean serves(Style style) {
        return type == null || size <= SMALL || Needs.of(style).of(type).columns().stream().allMatch(i -> columns[i] != null);
    }

    /** Which features are alike to a style; the same object whenever it is asked. */
    Kinds kinds(Needs.Columns needed) {
        synchronized (kinds) {
            return kinds.computeIfAbsent(needed, n -> {
                List<Column> telling = new ArrayList<>(List.of(dimensions));
                n.columns().stream().forEach(i -> telling.add(columns[i]));
                return n.each() ? Kinds.each(size) : Kinds.of(telling, size);
            });
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    SimpleFeatureType type() {
        return type;
    }

    int dimension(int feature) {
        return (Integer) dimensions.value(feature);
    }

    /** One that has no more than the style asks for. */
    SimpleFeature feature(int number, Needs.Columns needed, String id, Geometry geometry) {
        Object[] values = new Object[columns.length];
        needed.columns().stream().forEach(i -> values[i] = columns[i].value(number));
        SimpleFeature feature = new SimpleFeatureImpl(values, type, new FeatureIdImpl(id), false);
        if (geometry != null) {
            feature.setDefaultGeometry(geometry);
        }
        return feature;
    }

    /** About how much memory it takes. */
    public long sizeBytes() {
        long bytes = dimensions.sizeBytes();
        for (Column column : columns) {
            bytes += column == null ? 0 : column.sizeBytes();
        }
        synchronized (kinds) {
            return bytes + kinds.values().stream().mapToLong(Kinds::sizeBytes).sum();
        }
    }
}
