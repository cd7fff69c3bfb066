package districtatlas.data;

import districtatlas.base.Cancel;
import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;

/**
 * How a file is to be read. Immutable, but for the wish to stop.
 *
 * @param charset of its texts when the reader chose it; empty to find it out
 * @param cancel  looked at between records; a reading that is stopped throws {@link java.util.concurrent.CancellationException}
 */
public record ReadOptions(Optional<Charset> charset, Cancel cancel) {
    public ReadOptions {
        Objects.requireNonNull(charset);
        Objects.requireNonNull(cancel);
    }

    public static ReadOptions usual() {
        return new ReadOptions(Optional.empty(), Cancel.never());
    }

    public ReadOptions withCharset(Charset other) {
        return new ReadOptions(Optional.of(other), cancel);
    }
}
