package districtatlas.folder;

import districtatlas.data.place.Placing;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A file of the reader's and how it is to be read. Immutable.
 *
 * @param layer   of several in the file
 * @param charset of its texts; empty to find it out
 * @param placing how its numbers become degrees; empty to find it out
 * @param shift   that is undone, {@code NONE} for none whatever is suspected; empty to be asked where one is suspected
 * @param yes     whether the likeliest is done instead of asking
 */
public record GivenWish(Path file, Optional<String> layer, Optional<Charset> charset, Optional<Placing> placing, Optional<Placing.Shift> shift, boolean yes) {
    public GivenWish {
        Objects.requireNonNull(file);
        Objects.requireNonNull(layer);
        Objects.requireNonNull(charset);
        Objects.requireNonNull(placing);
        Objects.requireNonNull(shift);
    }

    /** All of it found out, and asked where it must be. */
    public static GivenWish of(Path file) {
        return new GivenWish(file, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    public GivenWish shifted(Placing.Shift other) {
        return new GivenWish(file, layer, charset, placing, Optional.of(other), yes);
    }

    /** Of another file, the layer of which is not known, and neither is where it lies. */
    public GivenWish beside(Path other) {
        return new GivenWish(other, Optional.empty(), charset, Optional.empty(), Optional.empty(), yes);
    }
}
