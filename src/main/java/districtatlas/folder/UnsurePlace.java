package districtatlas.folder;

import districtatlas.data.place.PlaceVerdict;
import java.nio.file.Path;

/** It must be asked where a layer lies, or whether a shift is to be undone, before anything is made of it. */
public final class UnsurePlace extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Path file;
    private final String layer;
    private final transient PlaceVerdict verdict;

    UnsurePlace(Path file, String layer, PlaceVerdict verdict) {
        super(file + ": " + verdict.why());
        this.file = file;
        this.layer = layer;
        this.verdict = verdict;
    }

    public Path file() {
        return file;
    }

    public String layer() {
        return layer;
    }

    /** What is likely, and why. */
    public PlaceVerdict verdict() {
        return verdict;
    }
}
