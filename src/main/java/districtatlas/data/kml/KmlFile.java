package districtatlas.data.kml;

import districtatlas.data.DataFile;
import districtatlas.data.DataLayer;
import districtatlas.data.Findings;
import java.nio.file.Path;
import java.util.List;

/** A KML or a KMZ, opened; a KMZ stays open until {@link #close}. */
final class KmlFile implements DataFile {
    private final Path path;
    private final String kind;
    private final List<DataLayer> layers;
    private final Findings found;
    private final Runnable close;

    KmlFile(Path path, String kind, List<DataLayer> layers, Findings found, Runnable close) {
        this.path = path;
        this.kind = kind;
        this.layers = List.copyOf(layers);
        this.found = found;
        this.close = close;
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public List<DataLayer> layers() {
        return layers;
    }

    @Override
    public Findings found() {
        return found;
    }

    @Override
    public void close() {
        close.run();
    }
}
