package districtatlas.base.vocabulary;

/** How the map comes to a step of a tour. */
public enum Arrival implements Keyed {
    /** It moves there, as far as things may move. */
    GLIDE,
    /** It is there. */
    CUT
}
