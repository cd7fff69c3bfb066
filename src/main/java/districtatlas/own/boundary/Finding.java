package districtatlas.own.boundary;

import districtatlas.coord.LonLat;
import districtatlas.plan.ZoneId;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * Something of a set of boundaries that a reader should know. Not to be changed.
 *
 * @param zones        the streets it is about
 * @param squareMetres on the grid
 * @param at           inside of it
 * @param shape        on the grid
 */
public record Finding(Kind kind, List<ZoneId> zones, double squareMetres, LonLat at, Geometry shape) {
    /** What it is, the gravest first. */
    public enum Kind {
        /** Two streets have the same ground. */
        OVERLAP,
        /** No street has ground that streets surround. */
        GAP,
        /** A street has ground of an enclave, which is of no zone of the plan. */
        ENCLAVE,
        /** The set has ground that is the sea's on the map. */
        SEA,
        /** The set reaches beyond the outline that the map had. */
        BEYOND,
        /** The set leaves out ground inside the outline that the map had. */
        SHORT
    }

    public Finding {
        zones = List.copyOf(zones);
    }

    /** Whether the set itself is at odds, and not only with the map. */
    public boolean isFault() {
        return kind == Kind.OVERLAP || kind == Kind.GAP;
    }
}
