package districtatlas.ui.marks;

import districtatlas.coord.EastNorth;
import java.util.List;
import java.util.OptionalInt;

/**
 * Corners on the grid and the straight edges between them. Immutable.
 *
 * @param closed whether the last joins the first
 */
record CornerPath(List<EastNorth> corners, boolean closed) {
    CornerPath {
        corners = List.copyOf(corners);
    }

    /** A place on an edge. @param edge the corner it begins at */
    record OnEdge(int edge, EastNorth place) {
    }

    int edges() {
        return closed ? corners.size() : corners.size() - 1;
    }

    private EastNorth end(int edge) {
        return corners.get((edge + 1) % corners.size());
    }

    EastNorth middle(int edge) {
        EastNorth a = corners.get(edge);
        EastNorth b = end(edge);
        return new EastNorth((a.east() + b.east()) / 2, (a.north() + b.north()) / 2);
    }

    double edgeMetres(int edge) {
        return corners.get(edge).distanceTo(end(edge));
    }

    /** The nearest corner; empty when none is within reach. */
    OptionalInt cornerNear(EastNorth place, double reachMetres) {
        int nearest = -1;
        for (int i = 0; i < corners.size(); i++) {
            double metres = corners.get(i).distanceTo(place);
            if (metres <= reachMetres && (nearest < 0 || metres < corners.get(nearest).distanceTo(place))) {
                nearest = i;
            }
        }
        return nearest < 0 ? OptionalInt.empty() : OptionalInt.of(nearest);
    }

    /** The nearest place on an edge; null without edges. */
    OnEdge onEdge(EastNorth place) {
        OnEdge nearest = null;
        for (int i = 0; i < edges(); i++) {
            EastNorth on = nearestOn(corners.get(i), end(i), place);
            if (nearest == null || on.distanceTo(place) < nearest.place().distanceTo(place)) {
                nearest = new OnEdge(i, on);
            }
        }
        return nearest;
    }

    private static EastNorth nearestOn(EastNorth a, EastNorth b, EastNorth place) {
        double east = b.east() - a.east();
        double north = b.north() - a.north();
        double length = east * east + north * north;
        double along = length == 0 ? 0 : ((place.east() - a.east()) * east + (place.north() - a.north()) * north) / length;
        double held = Math.max(0, Math.min(1, along));
        return new EastNorth(a.east() + held * east, a.north() + held * north);
    }

    /** Whether the ring surrounds the place. */
    boolean surrounds(EastNorth place) {
        boolean inside = false;
        for (int i = 0, j = corners.size() - 1; closed && i < corners.size(); j = i++) {
            EastNorth a = corners.get(i);
            EastNorth b = corners.get(j);
            if (a.north() > place.north() != b.north() > place.north()
                    && place.east() < (b.east() - a.east()) * (place.north() - a.north()) / (b.north() - a.north()) + a.east()) {
                inside = !inside;
            }
        }
        return inside;
    }

    /** The middle of its box: where it is taken hold of as a whole. */
    EastNorth centre() {
        double minEast = corners.stream().mapToDouble(EastNorth::east).min().orElseThrow();
        double maxEast = corners.stream().mapToDouble(EastNorth::east).max().orElseThrow();
        double minNorth = corners.stream().mapToDouble(EastNorth::north).min().orElseThrow();
        double maxNorth = corners.stream().mapToDouble(EastNorth::north).max().orElseThrow();
        return new EastNorth((minEast + maxEast) / 2, (minNorth + maxNorth) / 2);
    }
}
