package districtatlas.ui.map;

import districtatlas.map.view.Viewport;
import districtatlas.paint.lettering.LabelPicture;
import districtatlas.paint.lettering.PlacedLabel;
import districtatlas.paint.tile.Content;
import districtatlas.paint.tile.Tile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
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

    private final List<TileFilm> levels = new ArrayList<>();
    private final PicturePool pool = new PicturePool();
    private final Group tiles = new Group();
    private final Group words = new Group();
    private WordFilm labels;
    private Predicate<PlacedLabel> hidden = label -> false;
    private Predicate<PlacedLabel> strong = label -> true;
    private Viewport viewport;
    /** What is to be seen; null before anything is. */
    private Content content;
    /** What was put last, for words that were put away; null before anything was. */
    private LabelPicture lastLabels;
    /** Words of a content that is not to be seen yet; null when there are none. */
    private LabelPicture nextLabels;

    /** @param underWords drawn over the tiles and under the labels, so that no outline strikes a name through */
    TilePictures(Node... underWords) {
        getChildren().add(tiles);
        getChildren().addAll(underWords);
        getChildren().add(words);
        words.getStyleClass().add("map-words");
        tiles.setAutoSizeChildren(false);
        setManaged(false);              // pictures come and go in every frame: the window around need not be laid out for that
        setMouseTransparent(true);
        setFocusTraversable(false);
        words.visibleProperty().subscribe((before, now) -> {
            if (lastLabels != null) {
                put(lastLabels);
            }
        });
    }

    /** Whether any words are shown; those that are put away are not even drawn. */
    BooleanProperty wordsProperty() {
        return words.visibleProperty();
    }

    void moveTo(Viewport view) {
        viewport = view;
        levels.forEach(level -> level.moveTo(view));
        if (labels != null) {
            labels.moveTo(view);
        }
        turnWhenWhole();
        uncover();
    }

    /**
     * Draws of every level only what those above leave bare: without a graphics card each scaled picture that lies hidden would
     * cost a frame as much as all the rest.
     */
    private void uncover() {
        Bounds bare = view();
        for (TileFilm level : topmostFirst()) {
            if (isEmpty(bare)) {
                level.hide();
            } else {
                level.show(bare);
                bare = level.bareOf(bare);
            }
        }
    }

    /** What is not to be seen yet comes last: it may fill what would be bare. */
    private List<TileFilm> topmostFirst() {
        List<TileFilm> order = new ArrayList<>(levels);
        Collections.reverse(order);
        order.sort(Comparator.comparing(this::isToCome));
        return order;
    }

    private boolean isToCome(TileFilm level) {
        Content of = level.level().content();
        return of != content && of == levels.get(levels.size() - 1).level().content();
    }

    private Bounds view() {
        return new BoundingBox(0, 0, viewport.width(), viewport.height());
    }

    private static boolean isEmpty(Bounds bounds) {
        return bounds.getWidth() <= 0 || bounds.getHeight() <= 0;
    }

    /** Another theme or palette comes as one picture, names and all, and not tile by tile over the one before. */
    private void turnWhenWhole() {
        if (!levels.isEmpty()) {
            TileFilm newest = levels.get(levels.size() - 1);
            if (isToCome(newest) && (content == null || isEmpty(newest.bareOf(view())))) {
                turnTo(newest.level().content());
            }
        }
    }

    private void turnTo(Content other) {
        content = other;
        if (nextLabels != null) {
            put(nextLabels);
            nextLabels = null;
        }
    }

    /** @param some of one level, held for this picture, which releases them */
    void add(List<Tile> some) {
        Tile first = some.get(0);
        TileFilm level = levels.stream().filter(l -> l.level().equals(first.level())).findFirst().orElse(null);
        if (level == null) {
            level = new TileFilm(first.level(), first.place(), pool);
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
        some.forEach(level::add);
        turnWhenWhole();
        uncover();
    }

    /** What need not be written, as it is written above the map. */
    void hide(Predicate<PlacedLabel> names) {
        hidden = names;
    }

    /** @param of what the labels belong to: they come with its tiles */
    void show(Content of, LabelPicture picture) {
        if (content == null || of == content) {
            nextLabels = null;
            put(picture);
        } else {
            nextLabels = picture;
        }
    }

    private void put(LabelPicture picture) {
        lastLabels = picture;
        boolean otherScale = labels == null || !labels.isOf(picture.frame());
        if (otherScale) {
            if (labels != null) {
                labels.close();
            }
            labels = new WordFilm(picture.frame());
            labels.stepBackBut(strong);
            labels.moveTo(viewport);
            words.getChildren().setAll(List.<Node>of(labels));
        }
        labels.show(picture.without(words.isVisible() ? hidden : label -> true), otherScale);
    }

    /** Names step back but those. */
    void stepBackBut(Predicate<PlacedLabel> these) {
        strong = these;
        if (labels != null) {
            labels.stepBackBut(these);
        }
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
        TileFilm newest = levels.get(levels.size() - 1);
        turnTo(newest.level().content());
        TileFilm backdrop = null;
        for (TileFilm level : levels) {
            boolean coarser = level.metresPerPixel > newest.metresPerPixel * BACKDROP;
            if (level != newest && coarser && level.level().content() == newest.level().content()
                    && (backdrop == null || level.metresPerPixel >= backdrop.metresPerPixel)) {
                backdrop = level;
            }
        }
        for (TileFilm level : List.copyOf(levels)) {
            if (level != newest && level != backdrop) {
                drop(level);
            }
        }
        levels.forEach(level -> level.prune(viewport, FAR_PX));
        uncover();
    }

    private void drop(TileFilm level) {
        levels.remove(level);
        tiles.getChildren().remove(level);
        level.close();
    }
}
