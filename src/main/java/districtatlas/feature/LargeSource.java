package districtatlas.feature;

import java.util.Optional;
import java.util.function.Consumer;

/** A source of features that may be many: several threads may read it at once, and what was made of it may be kept from one run to the next. */
public interface LargeSource {
    /** Empty where its features come only one after the other. */
    Optional<FeatureLots> lots();

    /** A text that is another when its features, their ids or their places on the grid are others. Empty where nothing tells. Looks at files. */
    Optional<String> print();

    /** Hands {@link #print} over, now or when it can be told; never where nothing tells. */
    void whenPrinted(Consumer<String> then);
}
