package districtatlas.ui.map;

import districtatlas.map.view.Viewport;
import districtatlas.paint.display.PixelFrame;
import districtatlas.paint.label.LabelPicture;
import districtatlas.paint.label.LabelPicture.Block;
import districtatlas.paint.tile.Tile;
import districtatlas.paint.tile.TileLevel;
import districtatlas.paint.tile.TilePlace;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;

/**
 * Shows painted tiles and labels at whatever viewport, scaled where they were made for another: coarser and finer levels stand in
 * until the right one is whole. A picture once shown is never written again. FX thread only.
 */
final class TilePictures extends Pane {
    private static final int MOST_LEVELS = 4;
    private static final double BACKDROP = 1.5;
    /** Of a tile's side: less is rounding. */
    private static final double HAIR = 1e-6;

    /** Pictures that move as one: their pixels count from a world pixel of their level. */
    private static final class Sheet extends Group {
        final double metresPerPixel;
        final double pixelScale;
        final long left;
        final long top;
        private final Affine place = new Affine();

        Sheet(double metresPerPixel, double pixelScale, long left, long top) {
            this.metresPerPixel = metresPerPixel;
            this.pixelScale = pixelScale;
            this.left = left;
            this.top = top;
            getTransforms().add(place);
            setAutoSizeChildren(false);
        }

        /** At its own scale it lies on whole device pixels, exactly where the labels' frame lies. */
        void moveTo(Viewport view) {
            double k = metresPerPixel / view.metresPerPixel();
            double x;
            double y;
            if (Math.abs(k * pixelScale - 1) < 1e-12) {
                PixelFrame frame = PixelFrame.of(view, pixelScale);
                x = (left - frame.left()) / pixelScale;
                y = (top - frame.top()) / pixelScale;
            } else {
                x = view.width() / 2 + (left * metresPerPixel - view.center().east()) / view.metresPerPixel();
                y = view.height() / 2 + (top * metresPerPixel + view.center().north()) / view.metresPerPixel();
            }
            place.setToTransform(k, 0, x, 0, k, y);
        }

        /** Shows only what lies in a rectangle of the pane; a plain rectangle costs the renderer nothing. */
        void showOnly(Bounds part) {
            double k = place.getMxx();
            if (!(getClip() instanceof Rectangle)) {
                setClip(new Rectangle());
            }
            Rectangle clip = (Rectangle) getClip();
            clip.setX((part.getMinX() - place.getTx()) / k);
            clip.setY((part.getMinY() - place.getTy()) / k);
            clip.setWidth(part.getWidth() / k);
            clip.setHeight(part.getHeight() / k);
        }
    }

    private static final class Level {
        final TileLevel id;
        final Sheet sheet;
        final Map<TilePlace, ImageView> views = new HashMap<>();

        Level(TileLevel id, TilePlace first) {
            this.id = id;
            this.sheet = new Sheet(id.metresPerPixel(), id.pixelScale(), (long) first.column() * TileLevel.SIDE,
                    (long) first.row() * TileLevel.SIDE);
        }

        void add(Tile tile) {
            if (views.containsKey(tile.place())) {
                return;
            }
            ImageView view = new ImageView(image(tile.pixels(), TileLevel.SIDE, TileLevel.SIDE));
            view.setX((double) tile.place().column() * TileLevel.SIDE - sheet.left);
            view.setY((double) tile.place().row() * TileLevel.SIDE - sheet.top);
            views.put(tile.place(), view);
            sheet.getChildren().add(view);
        }

        /** What its tiles leave bare of a part of the pane, at least; the box around it. Empty when they cover it. */
        Bounds bareOf(Bounds part) {
            double side = TileLevel.SIDE * sheet.place.getMxx();
            int left = (int) (sheet.left / TileLevel.SIDE);
            int top = (int) (sheet.top / TileLevel.SIDE);
            int firstColumn = (int) Math.floor((part.getMinX() - sheet.place.getTx()) / side + HAIR);
            int lastColumn = (int) Math.ceil((part.getMaxX() - sheet.place.getTx()) / side - HAIR) - 1;
            int firstRow = (int) Math.floor((part.getMinY() - sheet.place.getTy()) / side + HAIR);
            int lastRow = (int) Math.ceil((part.getMaxY() - sheet.place.getTy()) / side - HAIR) - 1;
            if ((lastColumn - firstColumn + 1L) * (lastRow - firstRow + 1L) > 4L * views.size() + 16) {
                return part;
            }
            double minX = Double.POSITIVE_INFINITY;
            double minY = Double.POSITIVE_INFINITY;
            double maxX = Double.NEGATIVE_INFINITY;
            double maxY = Double.NEGATIVE_INFINITY;
            for (int row = firstRow; row <= lastRow; row++) {
                for (int column = firstColumn; column <= lastColumn; column++) {
                    if (!views.containsKey(new TilePlace(left + column, top + row))) {
                        minX = Math.min(minX, sheet.place.getTx() + column * side);
                        minY = Math.min(minY, sheet.place.getTy() + row * side);
                        maxX = Math.max(maxX, sheet.place.getTx() + (column + 1) * side);
                        maxY = Math.max(maxY, sheet.place.getTy() + (row + 1) * side);
                    }
                }
            }
            double x = Math.max(part.getMinX(), minX - 1);
            double y = Math.max(part.getMinY(), minY - 1);
            return minX > maxX ? new BoundingBox(0, 0, 0, 0)
                    : new BoundingBox(x, y, Math.min(part.getMaxX(), maxX + 1) - x, Math.min(part.getMaxY(), maxY + 1) - y);
        }

        /** Forgets tiles more than a ring out of view; the engine has them at hand. */
        void prune(PixelFrame frame) {
            views.entrySet().removeIf(e -> {
                long x = (long) e.getKey().column() * TileLevel.SIDE - frame.left();
                long y = (long) e.getKey().row() * TileLevel.SIDE - frame.top();
                int far = TileLevel.SIDE;
                boolean out = x < -far - TileLevel.SIDE || y < -far - TileLevel.SIDE || x > frame.width() + far || y > frame.height() + far;
                if (out) {
                    sheet.getChildren().remove(e.getValue());
                }
                return out;
            });
        }
    }

    private final List<Level> levels = new ArrayList<>();
    private final Group tiles = new Group();
    private final Group words = new Group();
    private final Map<Block, ImageView> wordViews = new HashMap<>();
    private Sheet labels;
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

    private static WritableImage image(int[] pixels, int width, int height) {
        return new WritableImage(new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }

    void moveTo(Viewport view) {
        viewport = view;
        for (Level level : levels) {
            level.sheet.moveTo(view);
        }
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
            Level level = levels.get(i);
            boolean needed = bare.getWidth() > 0 && bare.getHeight() > 0;
            level.sheet.setVisible(needed);
            if (needed) {
                level.sheet.showOnly(bare);
                bare = level.bareOf(bare);
            }
        }
    }

    void add(Tile tile) {
        Level level = null;
        for (Level known : levels) {
            if (known.id.equals(tile.level())) {
                level = known;
            }
        }
        if (level == null) {
            level = new Level(tile.level(), tile.place());
            levels.add(level);
            level.sheet.moveTo(viewport);
            tiles.getChildren().add(level.sheet);
            while (levels.size() > MOST_LEVELS) {
                drop(levels.get(1));
            }
        } else if (level != levels.get(levels.size() - 1)) {
            levels.remove(level);
            levels.add(level);
            level.sheet.toFront();
        }
        level.add(tile);
        uncover();
    }

    /** What looks as before stays untouched. */
    void show(LabelPicture picture) {
        PixelFrame frame = picture.frame();
        if (labels == null || labels.metresPerPixel != frame.metresPerPixel() || labels.pixelScale != frame.pixelScale()) {
            labels = new Sheet(frame.metresPerPixel(), frame.pixelScale(), frame.left(), frame.top());
            labels.moveTo(viewport);
            wordViews.clear();
            words.getChildren().setAll(List.<Node>of(labels));
        }
        Set<Block> shown = new HashSet<>(picture.blocks());
        wordViews.entrySet().removeIf(e -> {
            boolean gone = !shown.contains(e.getKey());
            if (gone) {
                labels.getChildren().remove(e.getValue());
            }
            return gone;
        });
        for (Block block : picture.blocks()) {
            wordViews.computeIfAbsent(block, b -> {
                ImageView view = new ImageView(image(b.pixels(), b.width(), b.height()));
                view.setX(b.left() - labels.left);
                view.setY(b.top() - labels.top);
                labels.getChildren().add(view);
                return view;
            });
        }
    }

    /** The last level is whole: of the others only a coarser one of the same content stays behind it, for zooming out. */
    void settle() {
        if (levels.isEmpty()) {
            return;
        }
        Level newest = levels.get(levels.size() - 1);
        Level backdrop = null;
        for (Level level : levels) {
            boolean coarser = level.id.metresPerPixel() > newest.id.metresPerPixel() * BACKDROP;
            if (level != newest && coarser && level.id.content() == newest.id.content()
                    && (backdrop == null || level.id.metresPerPixel() >= backdrop.id.metresPerPixel())) {
                backdrop = level;
            }
        }
        for (Level level : List.copyOf(levels)) {
            if (level != newest && level != backdrop) {
                drop(level);
            }
        }
        newest.prune(PixelFrame.of(viewport, newest.id.pixelScale()));
        uncover();
    }

    private void drop(Level level) {
        levels.remove(level);
        tiles.getChildren().remove(level.sheet);
    }
}
