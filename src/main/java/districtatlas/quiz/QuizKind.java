package districtatlas.quiz;

import districtatlas.base.vocabulary.Keyed;

/** What a question of a quiz asks, in the order in which a quiz offers them. */
public enum QuizKind implements Keyed {
    /** Where a zone is; the answer is pointed at. */
    FIND,
    /** What a zone that is pointed at is called. */
    NAME,
    /** Which group a street is in. */
    GROUP,
    /** Which street a site or project stands in. */
    SITE,
    /** What comes next along the axis. */
    ORDER,
    /** Which zone borders another. */
    NEIGHBOUR;

    /** Whether its answers are places on the map and no words. */
    public boolean isPointed() {
        return this == FIND;
    }

    /** Whether a map is what it asks about. */
    public boolean isOfTheMap() {
        return this == FIND || this == NAME;
    }
}
