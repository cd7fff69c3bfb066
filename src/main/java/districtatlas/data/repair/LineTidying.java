package districtatlas.data.repair;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;

/** Takes points that stand twice in a row, once, and counts them for the record at hand. One thread at a time. */
final class LineTidying {
    private int repeated;
    private int holesDropped;

    /** Of another record. */
    void start() {
        repeated = 0;
        holesDropped = 0;
    }

    int repeated() {
        return repeated;
    }

    void repeat(int more) {
        repeated += more;
    }

    int holesDropped() {
        return holesDropped;
    }

    void dropHole() {
        holesDropped++;
    }

    /** The same line when nothing is repeated; null when it has no length. */
    LineString line(LineString line) {
        int more = repeatedIn(line.getCoordinateSequence());
        if (line.getNumPoints() - more < 2) {
            return null;
        }
        repeated += more;
        return more == 0 ? line : line.getFactory().createLineString(tidy(line.getCoordinateSequence(), more));
    }

    /** The same ring when nothing is repeated; null when three corners are not left. */
    LinearRing ring(LinearRing ring) {
        CoordinateSequence places = ring.getCoordinateSequence();
        int more = repeatedIn(places);
        if (places.size() - more < 4) {
            return null;
        }
        repeated += more;
        return more == 0 ? ring : ring.getFactory().createLinearRing(tidy(places, more));
    }

    private static int repeatedIn(CoordinateSequence places) {
        int times = 0;
        for (int i = 1; i < places.size(); i++) {
            if (isSame(places, i, i - 1)) {
                times++;
            }
        }
        return times;
    }

    private static boolean isSame(CoordinateSequence places, int i, int j) {
        return places.getX(i) == places.getX(j) && places.getY(i) == places.getY(j);
    }

    private static Coordinate[] tidy(CoordinateSequence places, int fewer) {
        Coordinate[] tidy = new Coordinate[places.size() - fewer];
        int n = 0;
        for (int i = 0; i < places.size(); i++) {
            if (i == 0 || !isSame(places, i, i - 1)) {
                tidy[n++] = new Coordinate(places.getX(i), places.getY(i));
            }
        }
        return tidy;
    }
}
