package districtatlas.data.pack;

import districtatlas.atlasfile.GuestDatabase;
import districtatlas.data.DataFile;
import districtatlas.data.DataLayer;
import districtatlas.data.Findings;
import districtatlas.data.ReadOptions;
import java.nio.file.Path;
import java.util.List;

/** A GeoPackage, opened. One thread at a time. */
final class PackFile implements DataFile {
    private final Path path;
    private final GuestDatabase database;
    private final Findings found = new Findings();
    private final List<DataLayer> layers;

    PackFile(Path path, GuestDatabase database, ReadOptions options) {
        this.path = path;
        this.database = database;
        String name = path.getFileName().toString();
        List<PackTable> tables = new PackContents(database, name, found).tables();
        if (tables.isEmpty()) {
            found.noticed("data.gpkg-no-layers", "", name);
        }
        if (database.hasChangesBeside()) {
            found.noticed("data.gpkg-beside", "", name);
        }
        layers = tables.stream().<DataLayer>map(t -> new PackLayer(database, t, options.cancel())).toList();
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public String kind() {
        return "geopackage";
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
        database.close();
    }
}
