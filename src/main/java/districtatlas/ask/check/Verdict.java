package districtatlas.ask.check;

import districtatlas.base.vocabulary.Keyed;

/** How a target stands. */
public enum Verdict implements Keyed {
    /** By more than a tenth of the way. */
    AHEAD,
    ON_THE_WAY,
    /** By more than a tenth of the way, or a limit that held and holds no more. */
    BEHIND,
    /** The number is where the plan wants it, or still there. */
    REACHED,
    /** Not reached, and the plan does not say from where it is to be. */
    NO_BASELINE,
    NOT_COMPARABLE
}
