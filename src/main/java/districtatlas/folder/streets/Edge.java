package districtatlas.folder.streets;

import org.locationtech.jts.geom.Coordinate;

/** A straight side from vertex to vertex, with a direction. The vertices are not to be changed. */
record Edge(Coordinate from, Coordinate to) {
    static Edge of(Coordinate from, Coordinate to) {
        return new Edge(from, to);
    }

    Edge reversed() {
        return new Edge(to, from);
    }

    /** The same for both directions. */
    Edge either() {
        return from.compareTo(to) <= 0 ? this : reversed();
    }
}
