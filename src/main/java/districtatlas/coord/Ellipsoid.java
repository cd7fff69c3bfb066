package districtatlas.coord;

import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import net.sf.geographiclib.PolygonResult;

/**
 * Lengths and areas on the ellipsoid of CGCS2000 (GRS80's, with which WGS84's agrees to a tenth of a millimetre): between places along
 * geodesics, exact to some nanometres however far apart they are (Karney, Algorithms for geodesics, 2013). A plane length on the district
 * grid is longer by up to some centimetres a kilometre, the more the farther from the meridian. Any thread; a microsecond or two an edge.
 */
public final class Ellipsoid {
    private static final double SEMI_MAJOR_METRES = 6_378_137;
    private static final double INVERSE_FLATTENING = 298.257222101;
    private static final Geodesic CGCS2000 = new Geodesic(SEMI_MAJOR_METRES, 1 / INVERSE_FLATTENING);

    private Ellipsoid() {
    }

    /** From the first to the last, place by place; 0 for fewer than two. */
    public static double lengthMetres(List<LonLat> places) {
        return compute(places, true).perimeter;
    }

    /** Around the places and back to the first; twice their distance for two. */
    public static double perimeterMetres(List<LonLat> places) {
        return compute(places, false).perimeter;
    }

    /**
     * What the places enclose, whichever way round they go; 0 for fewer than three. Where the ring crosses itself parts count against each
     * other, so that it says nothing.
     */
    public static double areaSquareMetres(List<LonLat> places) {
        return Math.abs(compute(places, false).area);
    }

    private static PolygonResult compute(List<LonLat> places, boolean open) {
        PolygonArea walk = new PolygonArea(CGCS2000, open);
        places.forEach(p -> walk.AddPoint(p.lat(), p.lon()));       // latitude first, there
        return walk.Compute();
    }
}
