package districtatlas.own.count;

import districtatlas.coord.DistrictGrid;
import districtatlas.data.DataColumn;
import districtatlas.data.ReadyCursor;
import districtatlas.data.ReadyLayer;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.BroughtOrigin;
import districtatlas.notebook.BroughtSource;
import districtatlas.notebook.Notebook;
import districtatlas.own.OwnLayerDeeds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Rows of a name and a number, each at a place of the made-up district or at none. Grows as it is told. */
public final class GridRows implements ReadyLayer {
    public static final DistrictGrid GRID = new DistrictGrid(114);
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final List<DataColumn> COLUMNS = List.of(new DataColumn("名称", DataColumn.Type.TEXT), new DataColumn("数", DataColumn.Type.INTEGER));

    private final Shape shape;
    private final List<ReadyCursor.Feature> features = new ArrayList<>();
    private int opened;

    public GridRows(Shape shape) {
        this.shape = shape;
    }

    /** @param geometry on the grid; null for none */
    public GridRows add(Geometry geometry, String name, Long number) {
        Geometry degrees = geometry == null ? null : ZoneFeatures.toDegrees(geometry, GRID);
        features.add(new ReadyCursor.Feature(features.size() + 1L, degrees, new Object[] {name, number}));
        return this;
    }

    public GridRows at(double east, double north, Long number) {
        return add(GEOMETRY.createPoint(new Coordinate(east, north)), "点", number);
    }

    static Geometry line(double... xy) {
        Coordinate[] corners = new Coordinate[xy.length / 2];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = new Coordinate(xy[2 * i], xy[2 * i + 1]);
        }
        return GEOMETRY.createLineString(corners);
    }

    /** How often it was read. */
    public int opened() {
        return opened;
    }

    public BroughtLayer entry() {
        return OwnLayerDeeds.fresh(Notebook.EMPTY, "店铺", this, true, new BroughtSource("a.csv", "a", "UTF-8", Optional.empty(), BroughtSource.Print.NONE),
                BroughtOrigin.of("a.csv", LocalDate.of(2035, 1, 2), features.size()));
    }

    @Override
    public String name() {
        return "店铺";
    }

    @Override
    public List<DataColumn> columns() {
        return COLUMNS;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public ReadyCursor open() {
        opened++;
        return new ReadyCursor() {
            private int n;

            @Override
            public Optional<Feature> next() {
                if (n >= features.size()) {
                    return Optional.empty();
                }
                Feature f = features.get(n++);
                return Optional.of(new Feature(f.fid(), f.geometry() == null ? null : f.geometry().copy(), f.values().clone()));
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }
}
