package districtatlas.feature;

/** Layers of the ground that have a meaning to a reader by their ids; an atlas may be without any of them. */
public final class GroundLayers {
    /** Whose land lies around the district. */
    public static final String NEIGHBOUR = "neighbour";
    public static final String SEA = "sea";

    private GroundLayers() {
    }
}
