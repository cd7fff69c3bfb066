package districtatlas.paint;

import districtatlas.map.MapScene;
import districtatlas.map.layer.Layer;
import districtatlas.paint.lettering.LabelPicture;
import districtatlas.paint.tile.Tile;
import districtatlas.paint.tile.TileLevel;
import java.util.ArrayList;
import java.util.List;

/** Keeps all that a map is told. */
final class Pictures implements MapFeed.Listener {
    final List<Tile> tiles = new ArrayList<>();
    final List<String> readings = new ArrayList<>();
    final List<LabelPicture> labels = new ArrayList<>();
    final List<MapScene> settled = new ArrayList<>();
    final List<String> failures = new ArrayList<>();

    @Override
    public void tiles(List<Tile> some) {
        some.forEach(Tile::hold);
        tiles.addAll(some);
    }

    @Override
    public void reading(Layer layer, int features) {
        readings.add(layer.id() + " " + features);
    }

    @Override
    public void allRead() {
        readings.add("all");
    }

    @Override
    public void labels(TileLevel level, LabelPicture picture) {
        labels.add(picture);
    }

    @Override
    public void settled(MapScene scene) {
        settled.add(scene);
    }

    @Override
    public void failed(String what, Throwable cause) {
        failures.add(what + ": " + cause.getMessage());
    }
}
