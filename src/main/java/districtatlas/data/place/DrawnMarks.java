package districtatlas.data.place;

import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.LonLat;
import districtatlas.coord.ToGrid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.index.hprtree.HPRtree;

/** What is drawn of a district, on its grid, ready to be measured against. Immutable once built; some microseconds a question. */
final class DrawnMarks {
    /** Nothing is looked for beyond. */
    static final double FARTHEST_METRES = 400;
    private static final double[] REACHES = {20, 100, FARTHEST_METRES};
    private static final int SHORTEST_NAME = 2;

    private final DistrictGrid grid;
    private final Map<String, List<EastNorth>> points = new HashMap<>();
    private final Map<String, HPRtree> streets = new HashMap<>();
    private final HPRtree lines = new HPRtree();

    DrawnMarks(District district) {
        grid = district.grid();
        District.Marks marks = district.marks().get();
        marks.points().forEach((name, point) -> {
            for (Coordinate place : point.getCoordinates()) {
                points.computeIfAbsent(plain(name), n -> new ArrayList<>()).add(toGrid(place.x, place.y));
            }
        });
        marks.streets().forEach((name, street) -> {
            HPRtree own = new HPRtree();
            insert(street, own, lines);
            streets.put(plain(name), own);
        });
        insert(district.outline(), lines);
        marks.lines().forEach(line -> insert(line, lines));
    }

    private void insert(Geometry degrees, HPRtree... trees) {
        Geometry metres = ToGrid.project(degrees.copy(), grid);
        @SuppressWarnings("unchecked")
        List<LineString> parts = LinearComponentExtracter.getLines(metres);
        for (LineString part : parts) {
            Coordinate[] places = part.getCoordinates();
            for (int i = 1; i < places.length; i++) {
                for (HPRtree tree : trees) {
                    tree.insert(new Envelope(places[i - 1], places[i]), new LineSegment(places[i - 1], places[i]));
                }
            }
        }
    }

    EastNorth toGrid(double lon, double lat) {
        return grid.toGrid(new LonLat(lon, lat));
    }

    /** A name without blanks and what follows in brackets. */
    static String plain(String name) {
        return name.replaceAll("\\s+", "").replaceAll("[(\uff08\\[].*", "");
    }

    /** Those that bear a name. */
    List<EastNorth> points(String name) {
        return points.getOrDefault(plain(name), List.of());
    }

    /** The boundary of the street of that name. */
    Optional<HPRtree> street(String name) {
        String plain = plain(name);
        return plain.length() < SHORTEST_NAME ? Optional.empty() : Optional.ofNullable(streets.get(plain));
    }

    double toLines(double east, double north) {
        return distance(lines, east, north);
    }

    /** In metres, or {@link #FARTHEST_METRES} when nothing lies nearer. */
    static double distance(HPRtree segments, double east, double north) {
        Coordinate place = new Coordinate(east, north);
        for (double reach : REACHES) {
            double[] least = {FARTHEST_METRES};
            Envelope box = new Envelope(place);
            box.expandBy(reach);
            segments.query(box, item -> {
                LineSegment s = (LineSegment) item;
                least[0] = Math.min(least[0], Distance.pointToSegment(place, s.p0, s.p1));
            });
            if (least[0] <= reach) {
                return least[0];
            }
        }
        return FARTHEST_METRES;
    }
}
