package districtatlas.feature;

import districtatlas.coord.DistrictGrid;
import districtatlas.data.DataColumn;
import districtatlas.data.ReadyCursor;
import districtatlas.data.ReadyLayer;
import districtatlas.data.ReadyLots;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.data.SimpleFeatureSource;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.Name;
import org.geotools.data.store.ContentDataStore;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.feature.NameImpl;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * A layer of a reader's own data as a GeoTools feature source, in the district grid. Its columns go by their place, {@link #attribute}:
 * GeoTools would take a name such as {@code area(m2)} or {@code a/b} for an expression. Read-only; any thread, if the layer may be opened on
 * any, and nothing is opened before features are asked for.
 */
public final class ReadyFeatures extends ContentDataStore {
    /** Degrees: beyond, the grid means nothing. */
    private static final double MOST_FROM_MERIDIAN = 45;
    private static final double MOST_LATITUDE = 89;

    private final String id;
    private final ReadyLayer layer;
    private final DistrictGrid grid;

    private ReadyFeatures(String id, ReadyLayer layer, DistrictGrid grid) {
        this.id = id;
        this.layer = layer;
        this.grid = grid;
    }

    /** @param id of the layer; its features are {@code id.number} */
    public static SimpleFeatureSource source(String id, ReadyLayer layer, DistrictGrid grid) {
        try {
            return new ReadyFeatures(id, layer, grid).getFeatureSource(new NameImpl(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the attribute of a column is called. @param column counted from 0 */
    public static String attribute(int column) {
        return "c" + column;
    }

    /** What a value is to a style or a condition: a date is a text, so that it can be compared with one that is written out. */
    public static Object attributeValue(Object value) {
        return value == null || value instanceof String || value instanceof Long || value instanceof Double || value instanceof Boolean ? value : value.toString();
    }

    public static Class<?> attributeType(DataColumn.Type type) {
        return switch (type) {
            case INTEGER -> Long.class;
            case REAL -> Double.class;
            case BOOLEAN -> Boolean.class;
            case TEXT, DATE, DATETIME -> String.class;
        };
    }

    /** Whether all of it has a place on the grid. @param degrees longitude first */
    public static boolean isOnGrid(Geometry degrees, DistrictGrid grid) {
        Envelope box = degrees.getEnvelopeInternal();
        double meridian = grid.centralMeridianDegrees();
        return !box.isNull() && Math.abs(box.getMinX() - meridian) <= MOST_FROM_MERIDIAN && Math.abs(box.getMaxX() - meridian) <= MOST_FROM_MERIDIAN
                && Math.max(Math.abs(box.getMinX()), Math.abs(box.getMaxX())) <= 180
                && Math.max(Math.abs(box.getMinY()), Math.abs(box.getMaxY())) <= MOST_LATITUDE;
    }

    @Override
    protected List<Name> createTypeNames() {
        return List.of(new NameImpl(id));
    }

    @Override
    protected ContentFeatureSource createFeatureSource(ContentEntry entry) {
        return new Source(entry, layer, grid);
    }

    private static final class Source extends StreamedSource implements LargeSource {
        private final ReadyLayer layer;
        private final DistrictGrid grid;

        Source(ContentEntry entry, ReadyLayer layer, DistrictGrid grid) {
            super(entry);
            this.layer = layer;
            this.grid = grid;
        }

        @Override
        protected SimpleFeatureType buildFeatureType() {
            SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
            type.setName(entry.getName());
            type.add(GEOMETRY, layer.shape() == ReadyLayer.Shape.POINT ? Point.class : Geometry.class);
            for (int i = 0; i < layer.columns().size(); i++) {
                type.add(attribute(i), attributeType(layer.columns().get(i).type()));
            }
            return type.buildFeatureType();
        }

        @Override
        protected FeatureReader<SimpleFeatureType, SimpleFeature> getReaderInternal(Query query) {
            return new Reader(layer.open(), getSchema(), grid);
        }

        @Override
        public Optional<FeatureLots> lots() {
            return layer.lots().map(lots -> new Lots(lots, getSchema(), grid));
        }

        @Override
        public Optional<String> print() {
            return layer.print().map(this::onGrid);
        }

        @Override
        public void whenPrinted(Consumer<String> then) {
            layer.whenPrinted(print -> then.accept(onGrid(print)));
        }

        private String onGrid(String print) {
            return entry.getTypeName() + '/' + grid.centralMeridianDegrees() + '/' + print;
        }
    }

    private record Lots(ReadyLots lots, SimpleFeatureType type, DistrictGrid grid) implements FeatureLots {
        @Override
        public long about() {
            return lots.about();
        }

        @Override
        public Optional<Lot> next() {
            return lots.next().map(lot -> new Lot(lot.place(), () -> new Reader(lot.open(), type, grid)));
        }

        @Override
        public void close() {
            lots.close();
        }
    }

    /** One thread at a time. */
    private static final class Reader implements FeatureReader<SimpleFeatureType, SimpleFeature> {
        private final ReadyCursor cursor;
        private final SimpleFeatureType type;
        private final DistrictGrid grid;
        private Optional<ReadyCursor.Feature> ahead;

        Reader(ReadyCursor cursor, SimpleFeatureType type, DistrictGrid grid) {
            this.cursor = cursor;
            this.type = type;
            this.grid = grid;
            this.ahead = nextOnGrid();
        }

        /** What lies on the other side of the earth is in the table and on no map. */
        private Optional<ReadyCursor.Feature> nextOnGrid() {
            Optional<ReadyCursor.Feature> next = cursor.next();
            while (next.isPresent() && (next.get().geometry() == null || !isOnGrid(next.get().geometry(), grid))) {
                next = cursor.next();
            }
            return next;
        }

        @Override
        public SimpleFeatureType getFeatureType() {
            return type;
        }

        @Override
        public boolean hasNext() {
            return ahead.isPresent();
        }

        @Override
        public SimpleFeature next() {
            ReadyCursor.Feature feature = ahead.orElseThrow(NoSuchElementException::new);
            ahead = nextOnGrid();
            Object[] values = feature.values().clone();
            for (int i = 0; i < values.length; i++) {
                values[i] = attributeValue(values[i]);
            }
            return GridFeature.of(type, FeatureIds.numbered(type.getTypeName(), feature.fid()), feature.geometry(), values, grid);
        }

        @Override
        public void close() {
            cursor.close();
        }
    }
}
