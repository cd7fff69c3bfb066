package districtatlas.ask.check;

/** Which way a target wants a number. */
public enum AimSense {
    MORE,
    LESS,
    /** That number and no other. */
    EXACT,
    /** A growth a year, kept up on average over all of the years. */
    RATE,
    /** The text names a number, and neither says which way nor from where. */
    UNSAID
}
