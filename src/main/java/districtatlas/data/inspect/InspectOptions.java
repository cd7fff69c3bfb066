package districtatlas.data.inspect;

import districtatlas.data.ReadOptions;
import districtatlas.data.place.Placing;
import java.util.Objects;
import java.util.Optional;

/**
 * How files are inspected. Immutable.
 *
 * @param reading     charset and the wish to stop
 * @param placing     that the reader chose for all layers; empty to find out
 * @param mostRecords after which a layer is told as far as it was read, for a first look at a large file
 */
public record InspectOptions(ReadOptions reading, Optional<Placing> placing, long mostRecords) {
    public InspectOptions {
        Objects.requireNonNull(reading);
        Objects.requireNonNull(placing);
    }

    /** All of it, with nothing chosen. */
    public static InspectOptions usual() {
        return of(ReadOptions.usual());
    }

    public static InspectOptions of(ReadOptions reading) {
        return new InspectOptions(reading, Optional.empty(), Long.MAX_VALUE);
    }

    public InspectOptions withPlacing(Placing chosen) {
        return new InspectOptions(reading, Optional.of(chosen), mostRecords);
    }

    public InspectOptions firstOf(long records) {
        return new InspectOptions(reading, placing, records);
    }
}
