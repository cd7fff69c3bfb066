package districtatlas.bench;

import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.LonLat;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;

/**
 * Shapes of a made-up district of 18 × 25 km, laid out on its grid and given in degrees, longitude first. The same seed gives the same
 * shapes. One thread at a time.
 */
final class SyntheticShapes {
    static final int BUILDINGS = 500_000;
    static final int ROADS = 5_000;
    static final int ROAD_VERTICES = 20;
    static final int ZONES = 8;
    static final int ZONE_VERTICES = 2_000;
    static final int PLACES = 2_000;
    static final double WIDTH_METRES = 18_000;
    static final double HEIGHT_METRES = 25_000;

    private static final int ZONE_COLUMNS = 2;
    private static final int ZONE_ROWS = ZONES / ZONE_COLUMNS;
    private static final int ARC_VERTICES = ZONE_VERTICES / 4;
    private static final int BUILDING_COLUMNS = 600;
    private static final int BUILDING_ROWS = 834;

    private final DistrictGrid grid;
    private final EastNorth southWest;
    private final SplittableRandom random;
    private final GeometryFactory factory = new GeometryFactory(PackedCoordinateSequenceFactory.DOUBLE_FACTORY);

    SyntheticShapes(DistrictGrid grid, EastNorth southWest, long seed) {
        this.grid = grid;
        this.southWest = southWest;
        this.random = new SplittableRandom(seed);
    }

    Extent extent() {
        return new Extent(southWest.east(), southWest.north(), southWest.east() + WIDTH_METRES, southWest.north() + HEIGHT_METRES);
    }

    /** Metres from the south-western corner; x, y, x, y …; a ring repeats its first place. */
    private PackedCoordinateSequence.Double degrees(double[] metres) {
        double[] lonLat = new double[metres.length];
        for (int i = 0; i < metres.length; i += 2) {
            LonLat place = grid.toLonLat(new EastNorth(southWest.east() + metres[i], southWest.north() + metres[i + 1]));
            lonLat[i] = rounded(place.lon());
            lonLat[i + 1] = rounded(place.lat());
        }
        return new PackedCoordinateSequence.Double(lonLat, 2, 0);
    }

    /** To a centimetre, so that the file does not hang on the last digit of anybody's sine. */
    private static double rounded(double degrees) {
        return Math.rint(degrees * 1e7) / 1e7;
    }

    /** One house in each cell of 30 m, turned as its neighbourhood is: boxes, angles and a few of twelve corners. */
    List<Polygon> buildings() {
        List<Polygon> all = new ArrayList<>(BUILDINGS);
        double cellX = WIDTH_METRES / BUILDING_COLUMNS;
        double cellY = HEIGHT_METRES / BUILDING_ROWS;
        for (int i = 0; i < BUILDINGS; i++) {
            double x = (i % BUILDING_COLUMNS + 0.5) * cellX + random.nextDouble(-3, 3);
            double y = (i / BUILDING_COLUMNS + 0.5) * cellY + random.nextDouble(-3, 3);
            double turned = 0.4 * Math.sin(x / 2300) + 0.4 * Math.cos(y / 1900);
            all.add(factory.createPolygon(degrees(house(x, y, random.nextDouble(4, 12), random.nextDouble(4, 10), turned, random.nextInt(10)))));
        }
        return all;
    }

    private static double[] house(double x, double y, double a, double b, double turned, int form) {
        double[] plan;
        if (form < 6) {
            plan = new double[] {-a, -b, a, -b, a, b, -a, b};
        } else if (form < 9) {
            plan = new double[] {-a, -b, a, -b, a, 0, 0, 0, 0, b, -a, b};
        } else {
            double c = a / 2;
            double d = b / 2;
            plan = new double[] {-a, -d, -c, -d, -c, -b, c, -b, c, -d, a, -d, a, d, c, d, c, b, -c, b, -c, d, -a, d};
        }
        double[] ring = new double[plan.length + 2];
        double cos = Math.cos(turned);
        double sin = Math.sin(turned);
        for (int i = 0; i < ring.length; i += 2) {
            double px = plan[i % plan.length];
            double py = plan[(i + 1) % plan.length];
            ring[i] = x + px * cos - py * sin;
            ring[i + 1] = y + px * sin + py * cos;
        }
        return ring;
    }

    /** Winding lines; every tenth is a main road of longer steps. */
    List<LineString> roads() {
        List<LineString> all = new ArrayList<>(ROADS);
        for (int i = 0; i < ROADS; i++) {
            double step = isMain(i) ? 260 : 70;
            double x = random.nextDouble(0, WIDTH_METRES);
            double y = random.nextDouble(0, HEIGHT_METRES);
            double heading = random.nextDouble(0, 2 * Math.PI);
            double[] line = new double[2 * ROAD_VERTICES];
            for (int k = 0; k < ROAD_VERTICES; k++) {
                line[2 * k] = Math.max(0, Math.min(WIDTH_METRES, x));
                line[2 * k + 1] = Math.max(0, Math.min(HEIGHT_METRES, y));
                x += step * Math.cos(heading);
                y += step * Math.sin(heading);
                heading += random.nextDouble(-0.25, 0.25);
            }
            all.add(factory.createLineString(degrees(line)));
        }
        return all;
    }

    static boolean isMain(int road) {
        return road % 10 == 0;
    }

    /** Two by four zones that share their winding borders. */
    List<Polygon> zones() {
        double[][][] across = new double[ZONE_ROWS + 1][ZONE_COLUMNS][];
        double[][][] along = new double[ZONE_ROWS][ZONE_COLUMNS + 1][];
        double w = WIDTH_METRES / ZONE_COLUMNS;
        double h = HEIGHT_METRES / ZONE_ROWS;
        for (int row = 0; row <= ZONE_ROWS; row++) {
            for (int column = 0; column < ZONE_COLUMNS; column++) {
                across[row][column] = border(column * w, row * h, w, 0);
            }
        }
        for (int row = 0; row < ZONE_ROWS; row++) {
            for (int column = 0; column <= ZONE_COLUMNS; column++) {
                along[row][column] = border(column * w, row * h, 0, h);
            }
        }
        List<Polygon> all = new ArrayList<>(ZONES);
        for (int row = 0; row < ZONE_ROWS; row++) {
            for (int column = 0; column < ZONE_COLUMNS; column++) {
                double[] ring = new double[2 * (4 * ARC_VERTICES + 1)];
                put(across[row][column], ring, 0, false);
                put(along[row][column + 1], ring, ARC_VERTICES, false);
                put(across[row + 1][column], ring, 2 * ARC_VERTICES, true);
                put(along[row][column], ring, 3 * ARC_VERTICES, true);
                ring[ring.length - 2] = ring[0];
                ring[ring.length - 1] = ring[1];
                all.add(factory.createPolygon(degrees(ring)));
            }
        }
        return all;
    }

    /** From a corner to the next, winding more and more finely in between. */
    private double[] border(double x, double y, double dx, double dy) {
        double[] waves = new double[7];
        for (int i = 0; i < waves.length; i++) {
            waves[i] = random.nextDouble(-1, 1) * 300 / Math.pow(1.9, i);
        }
        double[] line = new double[2 * (ARC_VERTICES + 1)];
        for (int k = 0; k <= ARC_VERTICES; k++) {
            double t = (double) k / ARC_VERTICES;
            double aside = 0;
            for (int i = 0; i < waves.length; i++) {
                aside += waves[i] * Math.sin(Math.PI * Math.pow(2, i) * t);
            }
            line[2 * k] = x + dx * t + (dx == 0 ? aside : 0);
            line[2 * k + 1] = y + dy * t + (dy == 0 ? aside : 0);
        }
        return line;
    }

    /** All vertices of a border but its last in walking order. */
    private static void put(double[] border, double[] ring, int at, boolean backwards) {
        for (int k = 0; k < ARC_VERTICES; k++) {
            int from = backwards ? ARC_VERTICES - k : k;
            ring[2 * (at + k)] = border[2 * from];
            ring[2 * (at + k) + 1] = border[2 * from + 1];
        }
    }

    List<Point> places() {
        List<Point> all = new ArrayList<>(PLACES);
        for (int i = 0; i < PLACES; i++) {
            all.add(factory.createPoint(degrees(new double[] {random.nextDouble(0, WIDTH_METRES), random.nextDouble(0, HEIGHT_METRES)})));
        }
        return all;
    }

    /** A name of three characters, made up. */
    String name(String firsts, String seconds, String lasts) {
        return "" + firsts.charAt(random.nextInt(firsts.length())) + seconds.charAt(random.nextInt(seconds.length()))
                + lasts.charAt(random.nextInt(lasts.length()));
    }
}
