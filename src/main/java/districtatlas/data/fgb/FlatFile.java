package districtatlas.data.fgb;

import districtatlas.base.Cancel;
import districtatlas.data.CrsClaim;
import districtatlas.data.DataColumn;
import districtatlas.data.DataCursor;
import districtatlas.data.DataFile;
import districtatlas.data.DataLayer;
import districtatlas.data.Findings;
import districtatlas.data.TextEncoding;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** A FlatGeobuf with its one layer. Each cursor opens the file anew. One thread at a time. */
final class FlatFile implements DataFile, DataLayer {
    private static final TextEncoding UTF8 = new TextEncoding(StandardCharsets.UTF_8, TextEncoding.Why.FORMAT);
    private final Path path;
    private final FlatHeader header;
    private final Cancel cancel;

    FlatFile(Path path, FlatHeader header, Cancel cancel) {
        this.path = path;
        this.header = header;
        this.cancel = cancel;
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public String kind() {
        return "flatgeobuf";
    }

    @Override
    public List<DataLayer> layers() {
        return List.of(this);
    }

    @Override
    public Findings found() {
        return header.found();
    }

    @Override
    public void close() {
        // Nothing stays open between cursors.
    }

    @Override
    public String name() {
        return header.name();
    }

    @Override
    public List<DataColumn> columns() {
        return header.columns();
    }

    @Override
    public TextEncoding encoding() {
        return UTF8;
    }

    @Override
    public CrsClaim crs() {
        return header.crs();
    }

    @Override
    public OptionalLong features() {
        return header.features() > 0 ? OptionalLong.of(header.features()) : OptionalLong.empty();
    }

    @Override
    public DataCursor open(Findings found) {
        return new FlatCursor(path, header, cancel, found);
    }
}
