package districtatlas.paint;

import districtatlas.base.Cancel;
import districtatlas.map.MapScene;
import districtatlas.paint.display.Coat;
import districtatlas.paint.display.DisplayList;
import districtatlas.paint.tile.Content;
import districtatlas.paint.tile.Tile;
import districtatlas.paint.tile.TileLevel;
import districtatlas.paint.tile.TilePainter;
import districtatlas.paint.tile.TilePixels;
import districtatlas.paint.tile.TilePlace;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;

/** Where tiles are painted: what maps show before what they will only show when moved. */
final class PaintingRoom {
    /** A tile to be painted for a map. */
    record Work(MapFeed feed, TileLevel level, TilePlace place, Cancel cancel) {
    }

    private final MapShop shop;
    private final Feeds.Turns turns;
    private final Workers workers;
    private final TilePainter.Stock stock = new TilePainter.Stock();
    private final ThreadLocal<TilePainter> painter = ThreadLocal.withInitial(() -> new TilePainter(stock));

    PaintingRoom(MapShop shop, Executor painters, int painterCount) {
        this.shop = shop;
        this.turns = shop.feeds.new Turns();
        this.workers = new Workers(shop.lock, painters, painterCount, this::next);
    }

    /** Under the lock. */
    void wake() {
        workers.wake();
    }

    private Runnable next() {
        Work inView = turns.first(feed -> feed.nextTile(true));
        Work work = inView != null ? inView : turns.first(feed -> feed.nextTile(false));
        return work == null ? null : () -> paint(work);
    }

    private void paint(Work work) {
        Tile tile = null;
        try {
            tile = painted(work);
        } catch (CancellationException e) {
            // A newer scene does not need it.
        } catch (RuntimeException | Error e) {
            synchronized (shop.lock) {
                work.feed().tellFailed("tile " + work.place(), e);
            }
        } finally {
            synchronized (shop.lock) {
                work.feed().finished(work, tile);
            }
            if (tile != null) {
                tile.release();
            }
        }
    }

    private Tile painted(Work work) {
        Optional<TileLevel> under = work.level().content().under().map(u -> new TileLevel(u, work.level().metresPerPixel(), work.level().pixelScale()));
        return under.isEmpty() ? painted(work.level(), work.place(), work.cancel()) : paintedOver(under.get(), work);
    }

    /** What lies under is painted once, as long as it stays the same and is in view. */
    private Tile paintedOver(TileLevel under, Work work) {
        Tile below;
        synchronized (shop.lock) {
            below = work.feed().under(under, work.place());
        }
        if (below == null) {
            below = painted(under, work.place(), work.cancel());
            synchronized (shop.lock) {
                work.feed().keepUnder(below);
            }
        }
        TilePixels pixels = shop.pool.take();
        try {
            System.arraycopy(below.pixels().argb(), 0, pixels.argb(), 0, pixels.argb().length);
            painter.get().layOver(work.level().content().over(), work.level().frame(work.place()), pixels.argb(), work.cancel());
            return new Tile(work.level(), work.place(), pixels, shop.pool);
        } catch (CancellationException e) {
            shop.pool.giveBack(pixels);
            throw e;
        } catch (RuntimeException | Error e) {
            painter.remove();       // nobody knows what it left half done
            throw e;
        } finally {
            below.release();
        }
    }

    private Tile painted(TileLevel level, TilePlace place, Cancel cancel) {
        TilePixels pixels = shop.pool.take();
        try {
            Content content = level.content();
            painter.get().lay(content.coats(), level.frame(place), content.groundArgb(), pixels.argb(), cancel);
            return new Tile(level, place, pixels, shop.pool);
        } catch (CancellationException e) {
            shop.pool.giveBack(pixels);
            throw e;
        } catch (RuntimeException | Error e) {
            painter.remove();       // nobody knows what it left half done
            throw e;
        }
    }

    /** For nobody to see. */
    void rehearse(MapScene likely, List<DisplayList> ready) {
        ScenePlan plan = new ScenePlan(likely, List.of(), false);
        plan.layOut(new Content(Coat.of(ready, likely.layers()), Ground.argb(likely.palette())), true);
        try {
            painted(plan.level, plan.next(true), Cancel.never()).release();
        } catch (RuntimeException | Error e) {
            // Told when a map is drawn.
        }
    }
}
