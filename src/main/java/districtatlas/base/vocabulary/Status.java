package districtatlas.base.vocabulary;

/** How far a thing had come when the plan was written. */
public enum Status implements Keyed {
    BUILT, RUNNING,
    /** Come to stay here, as a company does, its house not necessarily built. */
    SETTLED,
    BUILDING, UPGRADING, PLANNED, PROPOSED,
    /** Not the district's to give. */
    SOUGHT,
    HELD, GRANTED, DONE, UNKNOWN
}
