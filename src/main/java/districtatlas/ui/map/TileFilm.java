package districtatlas.ui.map;

import districtatlas.map.view.Viewport;
import districtatlas.paint.tile.Tile;
import districtatlas.paint.tile.TileLevel;
import districtatlas.paint.tile.TilePlace;
import districtatlas.ui.map.PicturePool.Picture;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.shape.Rectangle;

/** The tiles at hand of one level. Only those in sight are pictures; the others wait as they were painted. FX thread only. */
final class TileFilm extends Film {
    private static final double SIDE = TileLevel.SIDE;
    /** Of a tile's side: less is rounding. */
    private static final double HAIR = 1e-6;

    private record Shown(Picture picture, ImageView view) {
    }

    /** Tiles counted from the film's first. */
    private record Range(int firstColumn, int lastColumn, int firstRow, int lastRow) {
        boolean contains(int column, int row) {
            return column >= firstColumn && column <= lastColumn && row >= firstRow && row <= lastRow;
        }

        long count() {
            return (lastColumn - firstColumn + 1L) * (lastRow - firstRow + 1L);
        }
    }

    private final TileLevel level;
    private final PicturePool pool;
    private final int column0;
    private final int row0;
    private final Map<TilePlace, Tile> tiles = new HashMap<>();
    private final Map<TilePlace, Shown> shown = new HashMap<>();

    TileFilm(TileLevel level, TilePlace first, PicturePool pool) {
        super(level.metresPerPixel(), level.pixelScale(), (long) first.column() * TileLevel.SIDE, (long) first.row() * TileLevel.SIDE);
        this.level = level;
        this.pool = pool;
        this.column0 = first.column();
        this.row0 = first.row();
    }

    TileLevel level() {
        return level;
    }

    /** @param tile held for this film, which releases it */
    void add(Tile tile) {
        if (tiles.putIfAbsent(tile.place(), tile) != null) {
            tile.release();
        }
    }

    private Range range(Bounds part) {
        return new Range((int) Math.floor(pixelX(part.getMinX()) / SIDE + HAIR), (int) Math.ceil(pixelX(part.getMaxX()) / SIDE - HAIR) - 1,
                (int) Math.floor(pixelY(part.getMinY()) / SIDE + HAIR), (int) Math.ceil(pixelY(part.getMaxY()) / SIDE - HAIR) - 1);
    }

    /**
     * At another scale than its own every tile is placed by itself, from device pixel to device pixel: between tiles moved as one the
     * ground would shine through.
     */
    @Override
    void moveTo(Viewport view) {
        super.moveTo(view);
        if (!isAtItsOwnScale()) {
            place.setToIdentity();
        }
        shown.forEach((where, tile) -> put(tile.view(), where));
    }

    private void put(ImageView view, TilePlace where) {
        double x = (where.column() - column0) * SIDE;
        double y = (where.row() - row0) * SIDE;
        if (isAtItsOwnScale()) {
            view.setX(x);
            view.setY(y);
            view.setFitWidth(0);
            view.setFitHeight(0);
        } else {
            view.setX(onPixel(x(x)));
            view.setY(onPixel(y(y)));
            view.setFitWidth(onPixel(x(x + SIDE)) - view.getX());
            view.setFitHeight(onPixel(y(y + SIDE)) - view.getY());
        }
    }

    private double onPixel(double logical) {
        return Math.rint(logical * pixelScale) / pixelScale;
    }

    /** Draws only what lies in a rectangle of the pane; a plain rectangle costs the renderer nothing. */
    private void clipTo(Bounds part) {
        if (!(getClip() instanceof Rectangle)) {
            setClip(new Rectangle());
        }
        Rectangle clip = (Rectangle) getClip();
        boolean own = isAtItsOwnScale();
        clip.setX(own ? pixelX(part.getMinX()) : part.getMinX());
        clip.setY(own ? pixelY(part.getMinY()) : part.getMinY());
        clip.setWidth(own ? pixelX(part.getMaxX()) - clip.getX() : part.getWidth());
        clip.setHeight(own ? pixelY(part.getMaxY()) - clip.getY() : part.getHeight());
    }

    /** Makes pictures of what lies in a part of the pane, and of nothing else. */
    void show(Bounds part) {
        setVisible(true);
        clipTo(part);
        Range range = range(part);
        shown.entrySet().removeIf(e -> {
            boolean out = !range.contains(e.getKey().column() - column0, e.getKey().row() - row0);
            if (out) {
                takeOff(e.getValue());
            }
            return out;
        });
        tiles.forEach((place, tile) -> {
            if (range.contains(place.column() - column0, place.row() - row0) && !shown.containsKey(place)) {
                shown.put(place, putOn(tile));
            }
        });
    }

    private Shown putOn(Tile tile) {
        Picture picture = pool.of(tile.pixels().argb());
        ImageView view = new ImageView(picture.image());
        view.setAccessibleRole(AccessibleRole.NODE);        // the map is one picture, and it has a name
        put(view, tile.place());
        getChildren().add(view);
        return new Shown(picture, view);
    }

    private void takeOff(Shown gone) {
        getChildren().remove(gone.view());
        pool.giveBack(gone.picture());
    }

    void hide() {
        setVisible(false);
        shown.values().forEach(this::takeOff);
        shown.clear();
    }

    /** What its tiles leave bare of a part of the pane, at least; the box around it. Empty when they cover it. */
    Bounds bareOf(Bounds part) {
        Range range = range(part);
        if (range.count() > 4L * tiles.size() + 16) {
            return part;
        }
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int row = range.firstRow(); row <= range.lastRow(); row++) {
            for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
                if (!tiles.containsKey(new TilePlace(column0 + column, row0 + row))) {
                    minX = Math.min(minX, x(column * SIDE));
                    minY = Math.min(minY, y(row * SIDE));
                    maxX = Math.max(maxX, x((column + 1) * SIDE));
                    maxY = Math.max(maxY, y((row + 1) * SIDE));
                }
            }
        }
        double x = Math.max(part.getMinX(), minX - 1);
        double y = Math.max(part.getMinY(), minY - 1);
        return minX > maxX ? new BoundingBox(0, 0, 0, 0)
                : new BoundingBox(x, y, Math.min(part.getMaxX(), maxX + 1) - x, Math.min(part.getMaxY(), maxY + 1) - y);
    }

    /**
     * Lets go of tiles that lie far out of view; the engine has some of them at hand.
     *
     * @param far logical pixels
     */
    void prune(Viewport view, double far) {
        tiles.values().removeIf(tile -> {
            double x = x((tile.place().column() - column0) * SIDE);
            double y = y((tile.place().row() - row0) * SIDE);
            double side = x(SIDE) - x(0);
            boolean out = x + side < -far || y + side < -far || x > view.width() + far || y > view.height() + far;
            if (out) {
                tile.release();
                Shown gone = shown.remove(tile.place());
                if (gone != null) {
                    takeOff(gone);
                }
            }
            return out;
        });
    }

    void close() {
        hide();
        tiles.values().forEach(Tile::release);
        tiles.clear();
    }
}
