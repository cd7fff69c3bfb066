package districtatlas.ui.map;

import districtatlas.map.view.Viewport;
import districtatlas.paint.display.PixelFrame;
import districtatlas.paint.label.LabelPicture;
import districtatlas.paint.tile.Tile;
import districtatlas.paint.tile.TileLevel;
import districtatlas.paint.tile.TilePlace;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Affine;

/**
 * Shows painted tiles and labels at whatever viewport, scaled where they were made for another: coarser and finer levels stand in
 * until the right one is whole. A picture once shown is never written again. FX thread only.
 */
final class TilePictures extends Pane {
    private static final int MOST_LEVELS = 4;
    private static final double BACKDROP = 1.5;

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

        /** Forgets tiles more than two rings out of view; the engine has them at hand. */
        void prune(PixelFrame frame) {
            views.entrySet().removeIf(e -> {
                long x = (long) e.getKey().column() * TileLevel.SIDE - frame.left();
                long y = (long) e.getKey().row() * TileLevel.SIDE - frame.top();
                int far = 2 * TileLevel.SIDE;
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
    }

    void show(LabelPicture picture) {
        PixelFrame frame = picture.frame();
        Sheet sheet = new Sheet(frame.metresPerPixel(), frame.pixelScale(), frame.left(), frame.top());
        sheet.getChildren().add(new ImageView(image(picture.pixels(), frame.width(), frame.height())));
        sheet.moveTo(viewport);
        words.getChildren().setAll(List.<Node>of(sheet));
        labels = sheet;
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
    }

    private void drop(Level level) {
        levels.remove(level);
        tiles.getChildren().remove(level.sheet);
    }
}
