package districtatlas.ui.ink;

import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import java.util.ArrayList;
import java.util.List;

/**
 * A move of the eraser.
 *
 * @param heightMetres of the map, of which eraser and lines are shares
 */
record Wiping(EastNorth from, EastNorth to, double heightMetres) {
    /** Half the eraser, of the map's height. */
    static final double RADIUS = 0.02;
    /** Of the reach: how finely a line is cut. */
    private static final double CUT = 0.25;

    /** What it leaves of a line: the line itself when it was not met, the pieces of one that was, nothing of one that is gone. */
    List<Stroke> leftOf(Stroke stroke) {
        double reach = (RADIUS + stroke.nib().width() / 2) * heightMetres;
        if (!near(stroke.box(), reach)) {
            return List.of(stroke);
        }
        List<List<EastNorth>> pieces = new ArrayList<>();
        List<EastNorth> piece = new ArrayList<>();
        boolean met = false;
        for (EastNorth place : finely(stroke.places(), reach * CUT)) {
            if (Thinned.distance(place, from, to) > reach) {
                piece.add(place);
            } else {
                met = true;
                pieces.add(piece);
                piece = new ArrayList<>();
            }
        }
        pieces.add(piece);
        return met ? pieces.stream().filter(p -> p.size() > 1).map(p -> stroke.along(Thinned.of(p, reach * CUT * CUT * CUT))).toList() : List.of(stroke);
    }

    private boolean near(Extent box, double reach) {
        return Math.min(from.east(), to.east()) - reach <= box.maxEast() && Math.max(from.east(), to.east()) + reach >= box.minEast()
                && Math.min(from.north(), to.north()) - reach <= box.maxNorth() && Math.max(from.north(), to.north()) + reach >= box.minNorth();
    }

    private static List<EastNorth> finely(List<EastNorth> places, double stepMetres) {
        List<EastNorth> fine = new ArrayList<>(List.of(places.get(0)));
        for (int i = 1; i < places.size(); i++) {
            EastNorth a = places.get(i - 1);
            EastNorth b = places.get(i);
            int steps = (int) Math.ceil(a.distanceTo(b) / stepMetres);
            for (int s = 1; s <= steps; s++) {
                double share = (double) s / steps;
                fine.add(new EastNorth(a.east() + share * (b.east() - a.east()), a.north() + share * (b.north() - a.north())));
            }
        }
        return fine;
    }
}
