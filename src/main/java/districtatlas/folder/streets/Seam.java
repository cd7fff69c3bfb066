package districtatlas.folder.streets;

import districtatlas.coord.LonLat;
import java.util.List;

/**
 * Where areas of streets do not meet: ground of none of them, or of several. Immutable.
 *
 * @param kind    what it is
 * @param streets by their names, in their order
 * @param places  how many there are between these streets
 * @param metres2 of all
 * @param metres  the width of the widest
 * @param at      in the largest
 */
public record Seam(Kind kind, List<String> streets, int places, double metres2, double metres, LonLat at) {
    /** What it is, and what became of it. */
    public enum Kind {
        GAP_CLOSED, OVERLAP_CLOSED,
        /** Wider than what is closed unasked. */
        GAP, OVERLAP,
        /** Ground of no street, inside one of them. */
        HOLE
    }

    public Seam {
        streets = List.copyOf(streets);
    }

    /** Whether somebody must say that it is meant. */
    public boolean isOpen() {
        return kind == Kind.GAP || kind == Kind.OVERLAP;
    }
}
