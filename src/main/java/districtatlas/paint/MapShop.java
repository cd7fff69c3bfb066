package districtatlas.paint;

import districtatlas.base.Lang;
import districtatlas.map.MapScene;
import districtatlas.map.Veils;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.style.Palette;
import districtatlas.paint.display.DisplayList;
import districtatlas.paint.display.DisplayLists;
import districtatlas.paint.display.Portrayal;
import districtatlas.paint.display.ShapeCache;
import districtatlas.paint.label.TypeStock;
import districtatlas.paint.tile.TilePool;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * What all maps of the program share: threads, display lists, and the stock of stamps, set type and tiles' pixels. One for the program;
 * each map is a {@link MapFeed} of it. The map that was shown last is served first, and none starves. Any thread.
 */
public final class MapShop implements AutoCloseable {
    final Object lock = new Object();
    final DisplayLists lists;
    final TilePool pool = new TilePool();
    final TypeStock type = new TypeStock();
    private final Veils veils = new Veils();
    /** Open ones. Guarded by the lock. */
    final Feeds feeds = new Feeds();
    private final Executor reader;
    private final Executor painters;
    private final Executor labeller;
    private final Runnable closing;
    private final ReadingRoom reading;
    private final PaintingRoom painting;
    private final LabellingRoom labelling;
    private boolean closed;

    /** A shop with threads of its own, that keeps nothing from one run to the next. */
    public static MapShop start(Portrayal portrayal) {
        return start(portrayal, Optional.empty());
    }

    /** The same. @param cache where large layers are kept */
    public static MapShop start(Portrayal portrayal, Optional<ShapeCache> cache) {
        ShopThreads threads = ShopThreads.start();
        MapShop shop = new MapShop(new DisplayLists(portrayal, cache), threads.reader(), threads.painters(), threads.painterCount(), threads.labeller(),
                threads::stop, LabellingRoom::picture);
        threads.labeller().execute(shop.type::warmUp);
        return shop;
    }

    /**
     * @param reader       runs one task at a time, as {@code labeller}
     * @param painters     runs {@code painterCount} tasks side by side
     * @param closing      called once by {@link #close()}
     */
    public MapShop(Portrayal portrayal, Executor reader, Executor painters, int painterCount, Executor labeller, Runnable closing) {
        this(new DisplayLists(portrayal), reader, painters, painterCount, labeller, closing, LabellingRoom::picture);
    }

    MapShop(DisplayLists lists, Executor reader, Executor painters, int painterCount, Executor labeller, Runnable closing,
            LabellingRoom.Drawing labels) {
        this.lists = lists;
        this.reader = reader;
        this.painters = painters;
        this.labeller = labeller;
        this.closing = closing;
        this.reading = new ReadingRoom(this, reader);
        this.painting = new PaintingRoom(this, painters, painterCount);
        this.labelling = new LabellingRoom(this, labeller, labels);
    }

    /** A map of its own, that shows nothing yet. */
    public MapFeed feed(MapFeed.Listener listener) {
        synchronized (lock) {
            MapFeed feed = new MapFeed(this, listener);
            if (closed) {
                feed.close();
            } else {
                feeds.add(feed);
            }
            return feed;
        }
    }

    /** Display lists for whoever paints by himself, on paper or into a file: what a map has read is not read again, nor the reverse. */
    public DisplayLists lists() {
        return lists;
    }

    /** What is set off on its maps: made once for all of them. */
    public Veils veils() {
        return veils;
    }

    /** Reads layers before there is a map to show them in, so that the first picture need not wait for them. */
    public void prepare(LayerStack layers, Palette palette, Lang lang) {
        reader.execute(() -> {
            for (Layer layer : layers.layers()) {
                if (layer.visible()) {
                    reading.prepare(layer, palette, lang);
                }
            }
            synchronized (lock) {
                feeds.all().forEach(MapFeed::tellAllRead);
            }
        });
    }

    /**
     * Labels a scene that is likely to be the first, and paints its middle, once its layers are read: for nobody to see, but the first
     * picture then finds type set, patterns drawn and code warm. For the time while a window is made; does nothing when a scene has been
     * shown already.
     */
    public void rehearse(MapScene likely) {
        reader.execute(() -> {
            synchronized (lock) {
                if (closed || feeds.all().stream().anyMatch(MapFeed::hasShown)) {
                    return;
                }
            }
            List<DisplayList> ready = lists.ready(likely);
            labeller.execute(() -> labelling.rehearse(likely, ready));
            painters.execute(() -> painting.rehearse(likely, ready));
        });
    }

    boolean isClosed() {
        synchronized (lock) {
            return closed;
        }
    }

    /** Something can be done for a feed. Under the lock. */
    void wakeReader() {
        reading.wake();
    }

    /** As {@link #wakeReader}. */
    void wakePainters() {
        painting.wake();
        labelling.wake();
    }

    /** Closes all its feeds too. */
    @Override
    public void close() {
        synchronized (lock) {
            if (closed) {
                return;
            }
            closed = true;
            feeds.all().forEach(MapFeed::close);
        }
        closing.run();
    }
}
