package districtatlas.own;

import districtatlas.data.DataColumn;
import districtatlas.data.ReadyCursor;
import districtatlas.data.ReadyLayer;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.BroughtOrigin;
import districtatlas.notebook.BroughtSource;
import districtatlas.notebook.Notebook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Data that somebody may bring: features in rows of ten from 113.90 east, 22.50 north, each a thousandth of a degree from the next.
 *
 * @param count features, numbered from 1
 */
public record MadeData(String name, Shape shape, int count) implements ReadyLayer {
    public static final List<DataColumn> COLUMNS = List.of(new DataColumn("名称", DataColumn.Type.TEXT), new DataColumn("用地", DataColumn.Type.TEXT),
            new DataColumn("面积(㎡)", DataColumn.Type.REAL), new DataColumn("层数", DataColumn.Type.INTEGER), new DataColumn("建成", DataColumn.Type.DATE));
    private static final List<String> USES = List.of("住宅", "商业", "工业");
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final double STEP = 0.001;

    public static double lon(int n) {
        return 113.9 + (n - 1) % 10 * STEP;
    }

    public static double lat(int n) {
        return 22.5 + (n - 1) / 10 * STEP;
    }

    @Override
    public List<DataColumn> columns() {
        return COLUMNS;
    }

    public static Object[] values(int n) {
        return new Object[] {"第" + n + "块", USES.get(n % 3), n * 10.5, (long) n, LocalDate.of(2030, 1, 1).plusDays(n)};
    }

    private Geometry geometry(int n) {
        return switch (shape) {
            case POINT -> GEOMETRY.createPoint(new Coordinate(lon(n), lat(n)));
            case LINE -> GEOMETRY.createLineString(new Coordinate[] {new Coordinate(lon(n), lat(n)), new Coordinate(lon(n) + STEP / 2, lat(n))});
            case POLYGON -> GEOMETRY.toGeometry(new Envelope(lon(n), lon(n) + STEP / 2, lat(n), lat(n) + STEP / 2));
            case NONE -> null;
        };
    }

    @Override
    public ReadyCursor open() {
        return new ReadyCursor() {
            private int n;

            @Override
            public Optional<Feature> next() {
                return n++ < count ? Optional.of(new Feature(n, geometry(n), values(n))) : Optional.empty();
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }

    /** Its entry as it would be made, in a notebook that has what it has. */
    public BroughtLayer entry(Notebook in) {
        return OwnLayerDeeds.fresh(in, name, this, true, new BroughtSource(name + ".shp", name, "GB18030", Optional.empty(),
                new BroughtSource.Print(12_345, Instant.parse("2034-05-06T07:08:09.123Z"), "ab12")), BroughtOrigin.of(name + ".shp", LocalDate.of(2035, 1, 2), count));
    }
}
