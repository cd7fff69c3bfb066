package districtatlas.base.vocabulary;

/** What sort of number an indicator has, which decides how two of them may be compared. */
public enum Quantity implements Keyed {
    /** Has a true zero: twice as much is twice as much. */
    AMOUNT,
    /** So many per cent of a whole: two of them differ by percentage points. */
    SHARE,
    /** A place in an order: two of them differ by places. */
    RANK,
    /** Already says what is added or by how much something grows, or is a multiple of another year's: two of them are not compared. */
    CHANGE
}
