package districtatlas.ask.compare;

import districtatlas.base.vocabulary.Keyed;
import districtatlas.base.vocabulary.Section;

/** What a row of a comparison is about, in the order in which the groups stand. */
public enum RowGroup implements Keyed {
    /** The zone itself: its area. */
    ZONE,
    /** All that lies there. */
    ITEMS,
    PROJECTS, SITES, FACILITIES, OTHER,
    STATUS,
    /** The figures that are of the zone itself. */
    FIGURES;

    /** The key of the row that counts a whole section, or everything. */
    public static final String ALL = "all";

    static RowGroup of(Section section) {
        return switch (section) {
            case PROJECT -> PROJECTS;
            case SITE -> SITES;
            case FACILITY -> FACILITIES;
            case OTHER -> OTHER;
        };
    }

    /** Whether its rows say how many things there are. */
    public boolean isOfCounts() {
        return this != ZONE && this != FIGURES;
    }
}
