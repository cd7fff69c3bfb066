package districtatlas.ui.map;

import districtatlas.map.MapScene;
import districtatlas.map.layer.Layer;
import districtatlas.paint.MapFeed;
import districtatlas.paint.lettering.LabelPicture;
import districtatlas.paint.tile.Tile;
import districtatlas.paint.tile.TileLevel;
import districtatlas.ui.kit.FxThread;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;

/** Brings what the engine's threads have done to a pane, in the FX thread. */
final class PaneListener implements MapFeed.Listener {
    private static final long QUIET_READING_NANOS = 400_000_000;

    private final FxThread fx = new FxThread();
    private final TilePictures pictures;
    private final WrittenNames written;
    private final ObjectProperty<Optional<MapPane.Reading>> reading;
    private final Consumer<MapScene> settled;
    private final BiConsumer<String, Throwable> failed;
    /** Of the reader's thread. */
    private long readingSince;

    /**
     * @param reading is told of a layer that takes long to read
     * @param settled hears that the picture of a scene is whole
     */
    PaneListener(TilePictures pictures, WrittenNames written, ObjectProperty<Optional<MapPane.Reading>> reading, Consumer<MapScene> settled,
            BiConsumer<String, Throwable> failed) {
        this.pictures = pictures;
        this.written = written;
        this.reading = reading;
        this.settled = settled;
        this.failed = failed;
    }

    @Override
    public void tiles(List<Tile> tiles) {
        tiles.forEach(Tile::hold);
        fx.execute(() -> pictures.add(tiles));
    }

    @Override
    public void labels(TileLevel level, LabelPicture picture) {
        fx.execute(() -> {
            pictures.show(level.content(), picture);
            written.write(picture.labels(), picture.kept(), level.pixelScale());
        });
    }

    @Override
    public void settled(MapScene scene) {
        fx.execute(() -> settled.accept(scene));
    }

    @Override
    public void reading(Layer layer, int features) {
        if (readingSince == 0) {
            readingSince = System.nanoTime();
        } else if (System.nanoTime() - readingSince > QUIET_READING_NANOS) {
            fx.execute(() -> reading.set(Optional.of(new MapPane.Reading(layer.title(), features))));
        }
    }

    @Override
    public void allRead() {
        readingSince = 0;
        fx.execute(() -> reading.set(Optional.empty()));
    }

    @Override
    public void failed(String what, Throwable cause) {
        fx.execute(() -> failed.accept(what, cause));
    }
}
