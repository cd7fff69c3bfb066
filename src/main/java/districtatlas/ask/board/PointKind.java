package districtatlas.ask.board;

import districtatlas.base.vocabulary.Keyed;

/** What a value on the board is. */
public enum PointKind implements Keyed {
    /** Reached when the plan was written; or how something is made up. */
    RESULT,
    /** Wanted, by a year or always. */
    TARGET,
    /** Wanted in the farthest year the plan looks to. */
    OUTLOOK,
    /** Entered by a reader, who names its source: no value of the plan. */
    ACTUAL
}
