package districtatlas.base.vocabulary;

/** Where a claim comes from. */
public enum Certainty implements Keyed {
    /** The plan says so, on a cited line. */
    STATED,
    /** General knowledge of the place; the plan does not say so. */
    KNOWN
}
