package districtatlas.paint;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.map.MapScene;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.style.Palette;
import districtatlas.paint.display.DisplayList;
import districtatlas.paint.display.DisplayLists;
import districtatlas.paint.display.Portrayal;
import districtatlas.paint.label.LabelArtist;
import districtatlas.paint.lettering.LabelPicture;
import districtatlas.paint.tile.Content;
import districtatlas.paint.tile.Tile;
import districtatlas.paint.tile.TileCache;
import districtatlas.paint.tile.TileLevel;
import districtatlas.paint.tile.TilePainter;
import districtatlas.paint.tile.TilePixels;
import districtatlas.paint.tile.TilePlace;
import districtatlas.paint.tile.TilePool;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;

/**
 * Paints whatever scene was shown last, off the caller's thread: layers are read, then tiles come centre first, and labels.
 * Work that the newest scene does not need is dropped. Any thread.
 */
public final class MapEngine implements AutoCloseable {
    /** Gets pictures as they are ready; called on the engine's threads, or on the caller's for what is at hand. Must not block. */
    public interface Listener {
        /** Tiles of one level. Whoever keeps one holds it before returning. */
        default void tiles(List<Tile> tiles) {
        }

        default void labels(TileLevel level, LabelPicture picture) {
        }

        /** The scene is whole: all its tiles and its labels were handed over. */
        default void settled(MapScene scene) {
        }

        /** A layer is being read; comes now and then, with how many of its features are. */
        default void reading(Layer layer, int features) {
        }

        /** Nothing is being read any more. */
        default void allRead() {
        }

        /** @param what short, for the log */
        default void failed(String what, RuntimeException cause) {
        }
    }

    private static final long TILE_CACHE_BYTES = 24L << 20;
    private static final long PATIENCE_NANOS = 400_000_000;
    /** Labels are placed so far beyond the view, in logical pixels, that a short pan finds them there. */
    private static final int LABEL_MARGIN_PX = 128;

    private record Work(TileLevel level, TilePlace place) {
    }

    private final Object lock = new Object();
    private final Executor reader;
    private final Executor painters;
    private final int painterCount;
    private final Executor labeller;
    private final Runnable closing;
    private final DisplayLists lists;
    private final TilePainter.Stock stock = new TilePainter.Stock();
    private final ThreadLocal<TilePainter> painter = ThreadLocal.withInitial(() -> new TilePainter(stock));
    private final LabelArtist labelArtist = new LabelArtist();
    private final TilePool pool = new TilePool();
    private final TileCache cache = new TileCache(TILE_CACHE_BYTES);
    private final Contents contents = new Contents();
    private final Map<Work, Cancel> inHand = new HashMap<>();
    private volatile Listener listener = new Listener() { };
    private ScenePlan newest;
    private boolean reading;
    private long readingSince;
    private boolean labelling;
    private int paintersAtWork;
    private boolean closed;

    /** An engine with threads of its own. */
    public static MapEngine start(Portrayal portrayal) {
        EngineThreads threads = EngineThreads.start();
        MapEngine engine = new MapEngine(portrayal, threads.reader(), threads.painters(), threads.painterCount(), threads.labeller(),
                threads::stop);
        threads.labeller().execute(engine.labelArtist::warmUp);
        return engine;
    }

    /**
     * @param painters     runs {@code painterCount} tasks side by side
     * @param closing      called once by {@link #close()}
     */
    public MapEngine(Portrayal portrayal, Executor reader, Executor painters, int painterCount, Executor labeller, Runnable closing) {
        this.lists = new DisplayLists(portrayal);
        this.reader = reader;
        this.painters = painters;
        this.painterCount = painterCount;
        this.labeller = labeller;
        this.closing = closing;
    }

    /** Reads layers before there is a pane to show them in, so that the first picture need not wait for them. */
    public void prepare(LayerStack layers, Palette palette, Lang lang) {
        reader.execute(() -> {
            layers.layers().stream().filter(Layer::visible)
                    .forEach(l -> lists.get(l, palette, lang, Cancel.never(), n -> listener.reading(l, n)));
            listener.allRead();
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
                if (newest != null || closed) {
                    return;
                }
            }
            List<DisplayList> ready = likely.layers().layers().stream().filter(Layer::visible)
                    .flatMap(l -> lists.ready(l, likely.palette(), likely.lang()).stream()).toList();
            labeller.execute(() -> rehearseLabels(likely, ready));
            painters.execute(() -> rehearseTile(likely, ready));
        });
    }

    private void rehearseLabels(MapScene likely, List<DisplayList> ready) {
        try {
            labelArtist.draw(ready, likely.viewport(), likely.pixelScale(), LABEL_MARGIN_PX, List.of());
        } catch (RuntimeException e) {
            listener.failed("labels", e);
        }
        labelArtist.forgetPlaces();
    }

    private void rehearseTile(MapScene likely, List<DisplayList> ready) {
        ScenePlan plan = new ScenePlan(likely, List.of());
        plan.layOut(new Content(ready, Ground.argb(likely.palette())), true);
        Tile tile = paint(new Work(plan.level, plan.next()), Cancel.never());
        if (tile != null) {
            tile.release();
        }
    }

    /** The one who gets the pictures from now on. */
    public void listen(Listener other) {
        synchronized (lock) {
            listener = other;
        }
    }

    public void show(MapScene scene) {
        show(scene, List.of());
    }

    /** @param keepClear where panels lie: labels avoid it when they can */
    public void show(MapScene scene, List<ScreenBox> keepClear) {
        synchronized (lock) {
            if (closed) {
                return;
            }
            newest = new ScenePlan(scene, keepClear);
            proceed(newest);
        }
    }

    /** Lays the plan out with what is read; lets the rest be read. Under the lock. */
    private void proceed(ScenePlan plan) {
        List<DisplayList> ready = new ArrayList<>();
        boolean whole = true;
        for (Layer layer : plan.scene.layers().layers()) {
            if (layer.visible()) {
                Optional<DisplayList> list = lists.ready(layer, plan.scene.palette(), plan.scene.lang());
                list.ifPresent(ready::add);
                whole &= list.isPresent();
            }
        }
        if (!whole && !reading) {
            reading = true;
            readingSince = System.nanoTime();
            reader.execute(this::readMissing);
        }
        // A part is better than nothing when reading takes long and the reader of the map moves on.
        if (whole || (!ready.isEmpty() && System.nanoTime() - readingSince > PATIENCE_NANOS)) {
            plan.layOut(contents.of(ready, Ground.argb(plan.scene.palette())), whole);
            cache.makeRoomFor(plan.wanted.size() + plan.wanted.size() / 4);
            dropUnwanted(plan);
            handOverWhatIsThere(plan);
            for (int idle = painterCount - paintersAtWork; idle > 0; idle--) {
                paintersAtWork++;
                painters.execute(this::paintTiles);
            }
            if (!labelling) {
                labelling = true;
                labeller.execute(this::labelNewest);
            }
        }
    }

    private void dropUnwanted(ScenePlan plan) {
        inHand.forEach((work, cancel) -> {
            if (!plan.wants(work.level(), work.place())) {
                cancel.request();
            }
        });
    }

    private void handOverWhatIsThere(ScenePlan plan) {
        List<Tile> there = new ArrayList<>();
        for (TilePlace place : plan.wanted) {
            cache.get(plan.level, place).ifPresent(there::add);
        }
        there.forEach(tile -> plan.missingInView.remove(tile.place()));
        if (!there.isEmpty()) {
            listener.tiles(there);
        }
    }

    private void readMissing() {
        while (true) {
            MapScene scene;
            Layer missing;
            synchronized (lock) {
                scene = newest.scene;
                missing = firstMissing(scene);
                if (missing == null || closed) {
                    reading = false;
                    if (!closed) {
                        listener.allRead();
                        proceed(newest);
                    }
                    return;
                }
            }
            read(scene, missing);
        }
    }

    private Layer firstMissing(MapScene scene) {
        for (Layer layer : scene.layers().layers()) {
            if (layer.visible() && lists.ready(layer, scene.palette(), scene.lang()).isEmpty()) {
                return layer;
            }
        }
        return null;
    }

    private void read(MapScene scene, Layer layer) {
        Cancel cancel = new Cancel();
        try {
            lists.get(layer, scene.palette(), scene.lang(), cancel, features -> {
                listener.reading(layer, features);
                synchronized (lock) {
                    boolean wanted = newest.scene.palette().equals(scene.palette()) && newest.scene.lang() == scene.lang()
                            && newest.scene.layers().layers().stream().anyMatch(l -> l.visible() && l.equals(layer));
                    if (!wanted || closed) {
                        cancel.request();
                    }
                }
            });
        } catch (CancellationException e) {
            // No longer wanted: the loop looks at the newest scene next.
        } catch (RuntimeException e) {
            lists.giveUp(layer, scene.palette(), scene.lang());
            listener.failed("layer " + layer.id(), e);
        }
    }

    private void paintTiles() {
        while (true) {
            Work work;
            Cancel cancel = new Cancel();
            synchronized (lock) {
                work = nextWork();
                if (work == null) {
                    paintersAtWork--;
                    return;
                }
                inHand.put(work, cancel);
            }
            Tile tile = paint(work, cancel);
            synchronized (lock) {
                inHand.remove(work);
                finished(work, tile, cancel);
            }
            if (tile != null) {
                tile.release();
            }
        }
    }

    /** Null when it was not wanted any more or could not be painted. */
    private Tile paint(Work work, Cancel cancel) {
        TilePixels pixels = pool.take();
        try {
            Content content = work.level().content();
            painter.get().paint(content.lists(), work.level().frame(work.place()), content.groundArgb(), pixels.argb(), cancel);
            return new Tile(work.level(), work.place(), pixels, pool);
        } catch (CancellationException e) {
            // A newer scene does not need it.
        } catch (RuntimeException e) {
            painter.remove();
            listener.failed("tile " + work.place(), e);
        }
        pool.giveBack(pixels);
        return null;
    }

    private Work nextWork() {
        if (newest == null || newest.level == null || closed) {
            return null;
        }
        for (TilePlace place = newest.next(); place != null; place = newest.next()) {
            Work work = new Work(newest.level, place);
            if (!inHand.containsKey(work) && cache.get(newest.level, place).isEmpty()) {
                return work;
            }
        }
        return null;
    }

    private void finished(Work work, Tile tile, Cancel cancel) {
        if (closed) {
            return;
        }
        boolean wanted = newest.wants(work.level(), work.place());
        if (tile != null) {
            cache.put(tile);
            if (wanted) {
                listener.tiles(List.of(tile));
            }
        } else if (wanted && cancel.isRequested()) {
            proceed(newest);   // dropped for one scene and wanted again by the next
            return;
        }
        if (wanted) {
            newest.missingInView.remove(work.place());
            settle();
        }
    }

    private void labelNewest() {
        while (true) {
            ScenePlan plan;
            synchronized (lock) {
                plan = newest;
                if (plan.level == null || plan.labelled || closed) {
                    labelling = false;
                    return;
                }
            }
            LabelPicture picture = null;
            try {
                picture = labelArtist.draw(plan.level.content().lists(), plan.scene.viewport(), plan.scene.pixelScale(),
                        LABEL_MARGIN_PX, plan.keepClear);
            } catch (RuntimeException e) {
                listener.failed("labels", e);
            }
            synchronized (lock) {
                plan.labelled = true;
                if (picture != null && newest.level != null && newest.level.content() == plan.level.content()) {
                    listener.labels(plan.level, picture);
                }
                settle();
            }
        }
    }

    private void settle() {
        if (newest.isComplete() && !newest.settled) {
            newest.settled = true;
            listener.settled(newest.scene);
        }
    }

    /** The features drawn at a place of the newest scene, topmost first. Looks only at layers that are read. */
    public List<FeatureHit> at(ScreenXY place, double tolerancePx) {
        ScenePlan plan;
        synchronized (lock) {
            plan = newest;
            if (plan == null || plan.level == null) {
                return List.of();
            }
        }
        return HitTest.at(plan.level.content().lists(), plan.scene.viewport(), place, tolerancePx);
    }

    @Override
    public void close() {
        synchronized (lock) {
            if (closed) {
                return;
            }
            closed = true;
            inHand.values().forEach(Cancel::request);
        }
        closing.run();
    }
}
