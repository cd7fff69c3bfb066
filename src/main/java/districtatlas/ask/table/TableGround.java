package districtatlas.ask.table;

import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.LonLat;
import districtatlas.plan.Item;
import districtatlas.plan.ItemId;
import districtatlas.plan.ItemShapes;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Where the things of a table are, in degrees, longitude first: the line or area that the ground draws, else their place. Degrees are of
 * CGCS2000, which lies within centimetres of WGS 84. Immutable, any thread.
 */
public final class TableGround {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    /** A centimetre on the ground. */
    private static final double FINEST = 1e7;

    private final Plan plan;
    private final ItemShapes shapes;
    private final DistrictGrid grid;
    private final Optional<ZoneShapes> zones;

    public TableGround(Plan plan, ItemShapes shapes, DistrictGrid grid) {
        this(plan, shapes, grid, Optional.empty());
    }

    private TableGround(Plan plan, ItemShapes shapes, DistrictGrid grid, Optional<ZoneShapes> zones) {
        this.plan = plan;
        this.shapes = shapes;
        this.grid = grid;
        this.zones = zones;
    }

    /** The same of a table whose rows are zones. */
    public TableGround ofZones(ZoneShapes others) {
        return new TableGround(plan, shapes, grid, Optional.of(others));
    }

    /** Of the thing or the zone of a row; empty for one without a place, and for what is neither. */
    public Optional<Geometry> of(PlanRow row) {
        if (zones.isPresent()) {
            return zones.get().shape(new ZoneId(row.id())).map(this::degrees);
        }
        ItemId id = new ItemId(row.id());
        return shapes.shape(id).map(this::degrees).or(() -> plan.item(id).flatMap(Item::place)
                .map(p -> GEOMETRY.createPoint(new Coordinate(p.lonLat().lon(), p.lonLat().lat()))));
    }

    /** The key of its section. */
    String section(PlanRow row) {
        return plan.item(new ItemId(row.id())).map(i -> i.kind().section().key()).orElse("");
    }

    private Geometry degrees(Geometry onGrid) {
        Geometry copy = onGrid.copy();
        copy.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence line, int i) {
                LonLat there = grid.toLonLat(new EastNorth(line.getX(i), line.getY(i)));
                line.setOrdinate(i, CoordinateSequence.X, Math.round(there.lon() * FINEST) / FINEST);
                line.setOrdinate(i, CoordinateSequence.Y, Math.round(there.lat() * FINEST) / FINEST);
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
}
