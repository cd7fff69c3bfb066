package districtatlas.feature;

import districtatlas.coord.EastNorth;
import java.util.Optional;

/** Whatever is asked of single features that are drawn on the map. Any thread; what takes a file's time says so. */
public interface DrawnGround {
    /** Whether the layer is of this ground. At once. */
    boolean has(String layer);

    /** Whether it may have a name of its own, and shows no zone and no thing of the plan. At once. */
    boolean mayBeNamed(FeatureRef ref);

    /** Whether its layer draws areas. At once. */
    boolean isArea(FeatureRef ref);

    /** Whether a click opens it wherever it is hit, its name written or not: it was brought to be asked. At once. */
    default boolean isAsked(FeatureRef ref) {
        return false;
    }

    /** Whether there is such a feature. Takes a file's time. */
    boolean isThere(FeatureRef ref);

    /** Which area of a layer lies there, drawn or not; empty where none does, or the layer is not of this ground. Takes a file's time. */
    default Optional<FeatureFacts> areaAt(String layer, EastNorth place) {
        return Optional.empty();
    }

    /** Empty when there is no such feature. Takes a file's time. */
    Optional<FeatureFacts> facts(FeatureRef ref);
}
