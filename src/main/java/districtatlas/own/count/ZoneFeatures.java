package districtatlas.own.count;

import districtatlas.base.Text;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.LonLat;
import districtatlas.data.DataColumn;
import districtatlas.data.ReadyCursor;
import districtatlas.data.ReadyLayer;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Zones with their values as features of a layer, in degrees. Immutable. */
final class ZoneFeatures implements ReadyLayer {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final List<DataColumn> COLUMNS = List.of(new DataColumn("step", DataColumn.Type.INTEGER), new DataColumn("said", DataColumn.Type.TEXT),
            new DataColumn("size", DataColumn.Type.REAL), new DataColumn("said_en", DataColumn.Type.TEXT));

    private final String name;
    private final Shape shape;
    private final List<Feature> features;

    private record Feature(Geometry degrees, long step, Text said, double size) {
    }

    private ZoneFeatures(String name, Shape shape, List<Feature> features) {
        this.name = name;
        this.shape = shape;
        this.features = features;
    }

    /** @param signs whether each is a place in the midst of its zone, else its area */
    static ZoneFeatures of(String name, CountedZones counted, boolean perKm2, ZoneValueLook look, boolean signs, Shapes shapes) {
        return new ZoneFeatures(name, signs ? Shape.POINT : Shape.POLYGON, counted.zones().stream().map(z -> {
            OptionalDouble value = counted.value(z, perKm2);
            Geometry ground = shapes.of(z);
            return new Feature(shapes.degrees(signs ? middle(ground) : ground), look.step(value), look.said(z), look.sizePx(value));
        }).toList());
    }

    /** Inside of its largest part: a far island bears no sign. */
    private static Geometry middle(Geometry ground) {
        Geometry main = ground.getGeometryN(0);
        for (int i = 1; i < ground.getNumGeometries(); i++) {
            main = ground.getGeometryN(i).getArea() > main.getArea() ? ground.getGeometryN(i) : main;
        }
        Coordinate centre = main.getCentroid().getCoordinate();
        Geometry at = GEOMETRY.createPoint(centre);
        return main.contains(at) ? at : main.getInteriorPoint();
    }

    /** Where zones lie. */
    interface Shapes {
        /** On the grid. */
        Geometry of(CountedZone zone);

        Geometry degrees(Geometry onGrid);
    }

    /** A copy in degrees, longitude first. */
    static Geometry toDegrees(Geometry onGrid, DistrictGrid grid) {
        Geometry copy = onGrid.copy();
        copy.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence line, int i) {
                LonLat there = grid.toLonLat(new EastNorth(line.getX(i), line.getY(i)));
                line.setOrdinate(i, CoordinateSequence.X, there.lon());
                line.setOrdinate(i, CoordinateSequence.Y, there.lat());
            }

            @Override
            public boolean isDone() {
                return false;
            }

            @Override
            public boolean isGeometryChanged() {
                return true;
            }
        });
        return copy;
    }

    @Override
    public String name() {
        return name;
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
        Iterator<Feature> all = features.iterator();
        return new ReadyCursor() {
            private long fid;

            @Override
            public Optional<ReadyCursor.Feature> next() {
                if (!all.hasNext()) {
                    return Optional.empty();
                }
                ZoneFeatures.Feature f = all.next();
                return Optional.of(new ReadyCursor.Feature(++fid, f.degrees.copy(), new Object[] {f.step, f.said.zh(), f.size, f.said.en()}));
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }
}
