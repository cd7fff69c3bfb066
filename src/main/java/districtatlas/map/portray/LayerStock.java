package districtatlas.map.portray;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** How the features of a layer are kept from one run of the program to the next. */
public interface LayerStock {
    /** A text that is another when the features are. Empty where nothing tells. Looks at files. */
    Optional<String> print();

    /** Hands {@link #print} over, now or when it can be told; never where nothing tells. */
    void whenPrinted(Consumer<String> then);

    /** @throws IOException when they cannot be written, or have values that are not kept */
    void write(LayerFeatures features, DataOutput out) throws IOException;

    /** @throws IOException when that is not what was written */
    LayerFeatures read(DataInput in) throws IOException;
}
