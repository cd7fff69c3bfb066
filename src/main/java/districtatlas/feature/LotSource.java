package districtatlas.feature;

import java.util.Optional;

/** A source of features that several threads may read at once. */
public interface LotSource {
    /** Empty where its features come only one after the other. */
    Optional<FeatureLots> lots();
}
