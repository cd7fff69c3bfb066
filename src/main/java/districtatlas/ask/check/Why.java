package districtatlas.ask.check;

import districtatlas.base.vocabulary.Keyed;

/** What a verdict rests on: each is a sentence of {@link CheckWords}. */
public enum Why implements Keyed {
    /** Share of the way against share of the time. */
    WAY,
    /** The same of something counted from nothing. */
    COUNT,
    /** The same of a growth a year. */
    GROWTH,
    /** The same of an exact number that was overshot. */
    OVERSHOT,
    /** The number is reached. */
    MET,
    /** It was within the limit from the start, and is. */
    HELD,
    /** The average growth of all years is reached. */
    GROWTH_MET,
    /** It was within the limit from the start, and is no more. */
    NOT_HELD,
    /** It was to be kept, and is not. */
    NOT_KEPT,
    /** Not reached, without a baseline. */
    NO_START,
    /** Neither a baseline nor a word for which way. */
    NO_DIRECTION,
    /** The target is a text. */
    WORDS_ONLY,
    /** The plan aims at nothing here. */
    NO_TARGET,
    /** The target has no year, and is not reached. */
    NO_YEAR,
    /** The value is of the base year or older. */
    TOO_EARLY,
    /** The value has another unit than the indicator. */
    OTHER_UNIT
}
