package districtatlas.base.vocabulary;

/** What the boundaries are worth: drawn from open data, from an official source, or passed by a review of maps. */
public enum BoundaryState implements Keyed {
    SCHEMATIC, OFFICIAL, REVIEWED
}
