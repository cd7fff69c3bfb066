package districtatlas.folder.streets;

import districtatlas.folder.LocalMetres;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * A stretch of boundary between the same two, from one meeting of boundaries to the next, or a ring. Immutable.
 *
 * @param vertices in degrees; the street {@code left} is on their left
 * @param right    another street, what lies beside, or one of Mosaic's numbers for none
 */
record Arc(List<Coordinate> vertices, int left, int right) {
    Arc {
        vertices = List.copyOf(vertices);
    }

    Coordinate start() {
        return vertices.get(0);
    }

    Coordinate end() {
        return vertices.get(vertices.size() - 1);
    }

    boolean isRing() {
        return start().equals2D(end());
    }

    double metres(LocalMetres metres) {
        double all = 0;
        for (int i = 1; i < vertices.size(); i++) {
            all += metres.length(vertices.get(i - 1), vertices.get(i));
        }
        return all;
    }
}
