package districtatlas.paint;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.map.layer.Layer;
import districtatlas.map.style.Palette;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;

/** Where the layers are read that maps wait for, one after another. */
final class ReadingRoom {
    /** What a map waits for. */
    record Missing(Layer layer, Palette palette, Lang lang) {
    }

    private final MapShop shop;
    private final Feeds.Turns turns;
    private final Workers workers;

    ReadingRoom(MapShop shop, Executor reader) {
        this.shop = shop;
        this.turns = shop.feeds.new Turns();
        this.workers = new Workers(shop.lock, reader, 1, this::next);
    }

    /** Under the lock. */
    void wake() {
        workers.wake();
    }

    private Runnable next() {
        // Someone else may have read the last of it since the map asked: a preparation, or a picture on paper.
        shop.feeds.all().forEach(MapFeed::proceedIfRead);
        Missing missing = turns.first(MapFeed::missing);
        if (missing == null) {
            shop.feeds.all().forEach(MapFeed::tellAllRead);
            return null;
        }
        return () -> read(missing);
    }

    private void read(Missing missing) {
        try {
            read(missing, true);
        } catch (CancellationException e) {
            // No map wants it any more.
        } catch (RuntimeException | Error e) {
            shop.lists.giveUp(missing.layer(), missing.palette(), missing.lang());
            synchronized (shop.lock) {
                shop.feeds.all().stream().filter(feed -> feed.wants(missing)).forEach(feed -> feed.tellFailed("layer " + missing.layer().id(), e));
            }
        } finally {
            synchronized (shop.lock) {
                shop.feeds.all().forEach(MapFeed::proceedIfRead);
            }
        }
    }

    /** Before any map asks for it; whatever goes wrong will go wrong again for the first that does, and be told to it. */
    void prepare(Layer layer, Palette palette, Lang lang) {
        if (shop.isClosed()) {
            return;
        }
        try {
            read(new Missing(layer, palette, lang), false);
        } catch (RuntimeException | Error e) {
            // Told when it is asked for.
        }
    }

    private void read(Missing missing, boolean forMaps) {
        Cancel cancel = new Cancel();
        shop.lists.get(missing.layer(), missing.palette(), missing.lang(), cancel, features -> {
            synchronized (shop.lock) {
                boolean wanted = !forMaps;
                for (MapFeed feed : shop.feeds.all()) {
                    if (feed.wants(missing)) {
                        wanted = true;
                        feed.tellReading(missing, features);
                    }
                }
                if (!wanted || shop.isClosed()) {
                    cancel.request();
                }
            }
        });
    }
}
