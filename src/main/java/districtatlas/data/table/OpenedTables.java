package districtatlas.data.table;

import districtatlas.data.DataFile;
import districtatlas.data.DataLayer;
import districtatlas.data.Findings;
import districtatlas.data.ReadOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of tables, opened. */
final class OpenedTables implements DataFile {
    private final Path path;
    private final String kind;
    private final List<DataLayer> layers;
    private final Findings found;
    private final Runnable close;

    private OpenedTables(Path path, String kind, List<DataLayer> layers, Findings found, Runnable close) {
        this.path = path;
        this.kind = kind;
        this.layers = List.copyOf(layers);
        this.found = found;
        this.close = close;
    }

    /**
     * Surveys each of the sources.
     *
     * @param found what the format has to say already
     * @param close lets go of the file
     */
    static OpenedTables of(Path path, String kind, List<? extends RowSource> sources, Findings found, ReadOptions options, Runnable close) {
        List<DataLayer> layers = new ArrayList<>();
        String file = fileName(path);
        for (RowSource source : sources) {
            TableShape shape = TableSurvey.of(source, options.cancel());
            String table = source.isOneOfMany() ? source.name() : "";
            if (!shape.isTable()) {
                found.noticed("data.table.no-rows", table, source.name());
                continue;
            }
            TableLayer layer = new TableLayer(source, shape, file, options.cancel());
            shape.notes().forEach(n -> n.tell(found, table));
            String titles = shape.titles();
            if (layer.crs().wkt().isPresent()) {
                found.noticed("data.table.system-said", table, titles.length() <= 160 ? titles : titles.substring(0, 160) + "…");
            }
            layers.add(layer);
            shape.boundary().flatMap(b -> ParcelLayer.of(layer, b, found, table, options.cancel())).ifPresent(layers::add);
        }
        return new OpenedTables(path, kind, layers, found, close);
    }

    static OpenedTables of(Path path, String kind, DataLayer layer, Findings found) {
        return new OpenedTables(path, kind, List.of(layer), found, () -> { });
    }

    static String fileName(Path path) {
        return path.getFileName().toString();
    }

    /** Of a file without its ending. */
    static String bareName(Path path) {
        String name = fileName(path);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
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
