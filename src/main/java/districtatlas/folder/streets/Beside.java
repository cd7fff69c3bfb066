package districtatlas.folder.streets;

import districtatlas.base.Problem;
import districtatlas.coord.DistrictGrid;
import districtatlas.data.DataRefused;
import districtatlas.data.place.Placing.Shift;
import districtatlas.folder.EdgeIndex;
import districtatlas.folder.LocalMetres;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * What lies beside a district, clipped to the sheet, without the district itself. Which shift is undone is measured: neighbours share edges.
 *
 * @param areas by name
 * @param notes what was found out about them
 */
record Beside(Map<String, Geometry> areas, List<Problem> notes) {
    private static final double NEAR_METRES = 20;
    /** So many vertices near the boundary tell. */
    private static final int ENOUGH = 12;
    private static final int CLEARLY = 3;
    private static final double HALF = 0.5;

    static final Beside NOTHING = new Beside(Map.of(), List.of());

    static Beside read(StreetWish wish, StreetFile streets, DistrictGrid grid, Envelope sheet) {
        Geometry district = streets.outline();
        StreetFile plain = StreetFile.beside(wish.file().beside(wish.neighbours().orElseThrow()), grid, district);
        StreetFile undone = plain.shifted(Shift.GCJ02);
        long asItIs = near(plain, district);
        long shifted = near(undone, district);
        List<Problem> notes = new ArrayList<>();
        String name = plain.file().name();
        boolean undo = shifted >= ENOUGH && shifted > CLEARLY * asItIs || asItIs < ENOUGH && shifted < ENOUGH && streets.file().placing().shift() == Shift.GCJ02;
        if (undo) {
            notes.add(Problem.worded("folder.beside-shifted", name, name, shifted, asItIs));
        } else if (streets.file().placing().shift() == Shift.NONE && wish.file().shift().isEmpty() && !wish.file().yes()) {
            long moved = near(plain, streets.shifted(Shift.GCJ02, wish).outline());
            if (moved >= ENOUGH && moved > CLEARLY * asItIs) {
                throw DataRefused.of("folder.shift-shown", streets.file().path().toString(), streets.file().name(), moved, asItIs);
            }
        }
        Geometry frame = new GeometryFactory().toGeometry(sheet);
        Map<String, List<Geometry>> areas = new TreeMap<>();
        int own = 0;
        for (GivenStreet area : (undo ? undone : plain).streets()) {
            for (int i = 0; i < area.shape().getNumGeometries(); i++) {
                Geometry part = area.shape().getGeometryN(i);
                if (part.getEnvelopeInternal().intersects(district.getEnvelopeInternal()) && part.intersection(district).getArea() > HALF * part.getArea()) {
                    own++;
                } else if (part.getEnvelopeInternal().intersects(sheet)) {
                    Geometry within = part.intersection(frame);
                    if (within.getDimension() == 2 && !within.isEmpty()) {
                        areas.computeIfAbsent(area.name(), k -> new ArrayList<>()).add(within);
                    }
                }
            }
        }
        if (own > 0) {
            notes.add(Problem.worded("folder.beside-own", name, name, own));
        }
        if (areas.isEmpty()) {
            throw DataRefused.of("folder.beside-none", name, name);
        }
        Map<String, Geometry> whole = new TreeMap<>();
        areas.forEach((called, parts) -> whole.put(called, UnaryUnionOp.union(parts)));
        return new Beside(whole, notes);
    }

    private static long near(StreetFile beside, Geometry district) {
        LocalMetres metres = LocalMetres.around(district.getEnvelopeInternal());
        EdgeIndex boundary = new EdgeIndex(district, metres);
        long near = 0;
        for (GivenStreet area : beside.streets()) {
            for (Coordinate vertex : area.shape().getCoordinates()) {
                near += boundary.isWithin(vertex, NEAR_METRES) ? 1 : 0;
            }
        }
        return near;
    }
}
