package districtatlas.app.atlas;

import districtatlas.data.DataRefused;
import districtatlas.data.ReadyLayer;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Layers of a file, placed. */
public final class PlacedAreas implements BoundaryReading.Layers {
    private final boolean yes;

    public PlacedAreas(OpenAtlas atlas, boolean yes) {
        this.yes = yes;
    }

    @Override
    public <T> T with(Path file, Function<List<ReadyLayer>, T> use) {
        throw DataRefused.of("boundary.no-layer", file.toString(), file.getFileName(), yes);
    }
}
