package districtatlas.data.inspect;

import districtatlas.data.DataFile;
import districtatlas.data.DataLayer;
import districtatlas.data.DataRefused;
import districtatlas.data.ReadOptions;
import districtatlas.data.ReadyLayer.Shape;
import districtatlas.data.place.Placing;
import districtatlas.data.table.NamedZone;
import districtatlas.data.table.ZoneColumn;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file opened again after it was inspected, to be read into the map: its layers placed as was decided and sound. Nothing is kept in memory;
 * each reading of a layer reads the file. One thread at a time.
 */
public final class Readying implements AutoCloseable {
    private final DataFile file;
    private final ReadOptions options;

    private Readying(DataFile file, ReadOptions options) {
        this.file = file;
        this.options = options;
    }

    /**
     * @param file    of an {@link InspectedFile}
     * @param options with the charset that was decided on
     * @throws DataRefused when it cannot be read, now
     */
    public static Readying open(Path file, ReadOptions options) {
        return new Readying(DataFiles.open(file, options), options);
    }

    /**
     * One layer for each kind of shape that was chosen, in that order. Of several, each has the kind in its name.
     *
     * @param layer of this file, as it was inspected
     * @throws IllegalArgumentException when it draws something and no place was decided on
     * @throws DataRefused              when the file has not that layer any more
     */
    public List<PlacedLayer> layers(InspectedLayer layer, LayerChoice choice) {
        List<DataLayer> written = file.layers();
        if (layer.index() >= written.size() || !written.get(layer.index()).name().equals(layer.name())) {
            throw DataRefused.of("data.file-changed", file.path().toString(), file.path().getFileName());
        }
        List<PlacedLayer> layers = new ArrayList<>();
        for (Shape shape : choice.shapes()) {
            if (shape != Shape.NONE && choice.placing().isEmpty()) {
                throw new IllegalArgumentException("no place was decided on for " + layer.name());
            }
            String name = choice.shapes().size() == 1 ? layer.name() : layer.name() + "_" + word(shape);
            layers.add(new PlacedLayer(name, written.get(layer.index()), shape, choice.placing(), layer.leavesOutOrigin(), options.cancel()));
        }
        return layers;
    }

    /** Of all layers, in the order of the file; several may have the same. */
    public List<String> names() {
        return file.layers().stream().map(DataLayer::name).toList();
    }

    /**
     * One kind of shape of a layer, under the layer's name.
     *
     * @param index   of {@link #names}
     * @param placing how its numbers become degrees; of a table nothing
     * @param leavesOutOrigin whether points at 0, 0 are none
     */
    public PlacedLayer layer(int index, Shape shape, Optional<Placing> placing, boolean leavesOutOrigin) {
        DataLayer layer = file.layers().get(index);
        if (shape != Shape.NONE && placing.isEmpty()) {
            throw new IllegalArgumentException("no place was decided on for " + layer.name());
        }
        return new PlacedLayer(layer.name(), layer, shape, placing, leavesOutOrigin, options.cancel());
    }

    /** The column of a table whose values name zones. Reads it twice. */
    public Optional<ZoneColumn> zones(InspectedLayer layer, List<NamedZone> zones) {
        return layer.index() < file.layers().size() ? ZoneColumn.find(file.layers().get(layer.index()), zones, options.cancel()) : Optional.empty();
    }

    /** In Chinese as the names of a reader's layers are: it becomes one of them. */
    public static String word(Shape shape) {
        return switch (shape) {
            case POINT -> "\u70B9";
            case LINE -> "\u7EBF";
            case POLYGON -> "\u9762";
            case NONE -> "\u65E0\u56FE\u5F62";
        };
    }

    @Override
    public void close() {
        file.close();
    }
}
