package districtatlas.data.place;

import java.util.Objects;

/**
 * A reading of a layer's numbers. Immutable.
 *
 * @param code   as {@code EPSG:4547}; what a person can type
 * @param title  of the system, in words
 * @param inside share of the layer's features in the district or within its width of it, 0 to 1
 * @param metres from the middle of the layer to the district's, on the ground
 */
public record PlaceCandidate(Placing placing, String code, String title, double inside, double metres) {
    public PlaceCandidate {
        Objects.requireNonNull(placing);
        Objects.requireNonNull(code);
        Objects.requireNonNull(title);
    }
}
