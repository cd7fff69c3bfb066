package districtatlas.base.vocabulary;

/** How well the place of a thing is known. */
public enum Accuracy implements Keyed {
    /** Within 50 m. */
    EXACT,
    /** Within 300 m. */
    NEAR,
    /** Within 1 km. */
    AREA,
    /** Only where its name is written. */
    LABEL
}
