package districtatlas.author;

import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.LonLat;
import districtatlas.coord.ToGrid;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;

/** Geometry between degrees and grid metres. Immutable. */
record GridProjection(DistrictGrid grid) {
    /** Of degrees, about a centimetre: equal on every machine. */
    private static final double ROUNDING = 1e7;

    Geometry toGrid(Geometry lonLat) {
        return ToGrid.project(lonLat.copy(), grid);
    }

    /** Of a geometry made of plain coordinates, as JTS operations make them; rounded to 1e-7 degrees. */
    Geometry toLonLat(Geometry onGrid) {
        Geometry copy = onGrid.copy();
        copy.apply((CoordinateFilter) this::toLonLat);
        copy.geometryChanged();
        return copy;
    }

    private void toLonLat(Coordinate p) {
        LonLat place = grid.toLonLat(new EastNorth(p.x, p.y));
        p.x = Math.rint(place.lon() * ROUNDING) / ROUNDING;
        p.y = Math.rint(place.lat() * ROUNDING) / ROUNDING;
    }
}
