package districtatlas.data.json;

import districtatlas.base.Cancel;
import districtatlas.data.DataFile;
import districtatlas.data.DataLayer;
import districtatlas.data.Findings;
import java.nio.file.Path;
import java.util.List;

/** A file of JSON, surveyed. Each cursor opens it anew. One thread at a time. */
final class JsonFile implements DataFile {
    private final Path path;
    private final Outline outline;
    private final List<DataLayer> layers;

    JsonFile(JsonText text, Outline outline, Cancel cancel) {
        this.path = text.file();
        this.outline = outline;
        this.layers = outline.layers().keySet().stream().<DataLayer>map(n -> new JsonLayer(text, outline, n, cancel)).toList();
    }

    @Override
    public Path path() {
        return path;
    }

    /** One of {@code geojson}, {@code topojson}, {@code esrijson}, {@code ovjsn}. */
    @Override
    public String kind() {
        return outline.dialect().kind();
    }

    @Override
    public List<DataLayer> layers() {
        return layers;
    }

    @Override
    public Findings found() {
        return outline.found();
    }

    @Override
    public void close() {
        // Nothing stays open between cursors.
    }
}
