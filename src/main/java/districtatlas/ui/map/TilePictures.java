package districtatlas.ui.map;

import districtatlas.map.view.Viewport;
import districtatlas.paint.label.LabelPicture;
import districtatlas.paint.label.PlacedLabel;
import districtatlas.paint.tile.Tile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Shows painted tiles and labels at whatever viewport, scaled where they were made for another: coarser and finer levels stand in
 * until the right one is whole. FX thread only.
 */
final class TilePictures extends Pane {
    private static final int MOST_LEVELS = 4;
    private static final double BACKDROP = 1.5;
    /** Tiles are kept so many logical pixels out of view. */
    private static final double FAR_PX = 512;

    private final List<TileSheet> levels = new ArrayList<>();
    private final PicturePool pool = new PicturePool();
    private final Group tiles = new Group();
    private final Group words = new Group();
    private WordSheet labels;
    private Predicate<PlacedLabel> hidden = label -> false;
    private Viewport viewport;

    /** @param underWords drawn over the tiles and under the labels, so that no outline strikes a name through */
    TilePictures(Node... underWords) {
        getChildren().add(tiles);
        getChildren().addAll(underWords);
        getChildren().add(words);
        tiles.setAutoSizeChildren(false);
        setMouseTransparent(true);
        setFocusTraversable(false);
    }

    void moveTo(Viewport view) {
        viewport = view;
        levels.forEach(level -> level.moveTo(view));
        if (labels != null) {
            labels.moveTo(view);
        }
        uncover();
    }

    /**
     * Draws of every level only what those above leave bare: without a graphics card each scaled picture that lies hidden would
     * cost a frame as much as all the rest.
     */
    private void uncover() {
        Bounds bare = new BoundingBox(0, 0, viewport.width(), viewport.height());
        for (int i = levels.size() - 1; i >= 0; i--) {
            TileSheet level = levels.get(i);
            if (bare.getWidth() > 0 && bare.getHeight() > 0) {
                level.show(bare);
                bare = level.bareOf(bare);
            } else {
                level.hide();
            }
        }
    }

    /** @param tile held for this picture, which releases it */
    void add(Tile tile) {
        TileSheet level = levels.stream().filter(l -> l.level().equals(tile.level())).findFirst().orElse(null);
        if (level == null) {
            level = new TileSheet(tile.level(), tile.place(), pool);
            levels.add(level);
            level.moveTo(viewport);
            tiles.getChildren().add(level);
            while (levels.size() > MOST_LEVELS) {
                drop(levels.get(1));
            }
        } else if (level != levels.get(levels.size() - 1)) {
            levels.remove(level);
            levels.add(level);
            level.toFront();
        }
        level.add(tile);
        uncover();
    }

    /** What need not be written, as it is written above the map. */
    void hide(Predicate<PlacedLabel> names) {
        hidden = names;
    }

    void show(LabelPicture picture) {
        boolean otherScale = labels == null || !labels.isOf(picture.frame());
        if (otherScale) {
            if (labels != null) {
                labels.close();
            }
            labels = new WordSheet(picture.frame());
            labels.moveTo(viewport);
            words.getChildren().setAll(List.<Node>of(labels));
        }
        labels.show(picture.without(hidden), otherScale);
    }

    /** The map is at rest: what is still to come up comes now. */
    void rest() {
        if (labels != null) {
            labels.finish();
        }
    }

    /** The last level is whole: of the others only a coarser one of the same content stays behind it, for zooming out. */
    void settle() {
        if (levels.isEmpty()) {
            return;
        }
        TileSheet newest = levels.get(levels.size() - 1);
        TileSheet backdrop = null;
        for (TileSheet level : levels) {
            boolean coarser = level.metresPerPixel > newest.metresPerPixel * BACKDROP;
            if (level != newest && coarser && level.level().content() == newest.level().content()
                    && (backdrop == null || level.metresPerPixel >= backdrop.metresPerPixel)) {
                backdrop = level;
            }
        }
        for (TileSheet level : List.copyOf(levels)) {
            if (level != newest && level != backdrop) {
                drop(level);
            }
        }
        levels.forEach(level -> level.prune(viewport, FAR_PX));
        uncover();
    }

    private void drop(TileSheet level) {
        levels.remove(level);
        tiles.getChildren().remove(level);
        level.close();
    }
}
