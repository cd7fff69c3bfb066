package districtatlas.base.vocabulary;

/** How far a thing had come when the plan was written. */
public enum Status implements Keyed {
    BUILT, RUNNING, BUILDING, UPGRADING, PLANNED, PROPOSED, HELD, GRANTED, DONE, UNKNOWN
}
