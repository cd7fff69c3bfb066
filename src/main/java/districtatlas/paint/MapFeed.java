package districtatlas.paint;

import districtatlas.base.Cancel;
import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.map.ItemLayers;
import districtatlas.map.MapScene;
import districtatlas.map.NumberedZones;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerId;
import districtatlas.map.legend.LegendEntry;
import districtatlas.map.view.Viewport;
import districtatlas.paint.display.Coat;
import districtatlas.paint.display.DisplayList;
import districtatlas.paint.label.LabelArtist;
import districtatlas.paint.lettering.LabelPicture;
import districtatlas.paint.tile.Content;
import districtatlas.paint.tile.Tile;
import districtatlas.paint.tile.TileCache;
import districtatlas.paint.tile.TileLevel;
import districtatlas.paint.tile.TilePlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * One map: paints whatever scene was shown last, off the caller's thread. Layers are read, then tiles come centre first, and labels.
 * Work that the newest scene does not need is dropped; other maps' work is not touched. Any thread.
 */
public final class MapFeed implements AutoCloseable {
    /** Gets pictures as they are ready; called on the shop's threads, or on the caller's for what is at hand. Must not block. */
    public interface Listener {
        /** Tiles of one level. Whoever keeps one holds it before returning. */
        default void tiles(List<Tile> tiles) {
        }

        default void labels(TileLevel level, LabelPicture picture) {
        }

        /** The scene is whole: all its tiles and its labels were handed over, but for what {@linkplain #failed failed}. */
        default void settled(MapScene scene) {
        }

        /** A layer is being read; comes now and then, with how many of its features are. */
        default void reading(Layer layer, int features) {
        }

        /** Nothing is being read any more. */
        default void allRead() {
        }

        /**
         * Something of the picture stays away: a layer, a tile, the labels. The rest goes on.
         *
         * @param what short, for the log
         */
        default void failed(String what, Throwable cause) {
        }
    }

    private static final long TILE_CACHE_BYTES = 24L << 20;
    private static final long PATIENCE_NANOS = 400_000_000;

    private record Key(TileLevel level, TilePlace place) {
    }

    private record Shown(List<DisplayList> lists, MapScene scene) {
        Viewport viewport() {
            return scene.viewport();
        }
    }

    private final MapShop shop;
    private final Listener listener;
    // All below guarded by the shop's lock; the artist belongs to whoever has the labels in hand.
    private final TileCache cache = new TileCache(TILE_CACHE_BYTES);
    /** What lies under things that filters change, of the tiles of one view. */
    private final TileCache unders = new TileCache(0);
    private final Contents contents = new Contents();
    private final Map<Key, Cancel> inHand = new HashMap<>();
    private LabelArtist artist;
    private ScenePlan newest;
    private boolean waiting;
    private long waitingSince;
    private boolean closed;
    /** What is shown while a layer of it is read. */
    private Optional<Content> shownPart = Optional.empty();

    MapFeed(MapShop shop, Listener listener) {
        this.shop = shop;
        this.listener = listener;
        this.artist = new LabelArtist(shop.type);
    }

    /** One that was jumped to, and nothing lies over it. */
    public void show(MapScene scene) {
        show(scene, List.of(), false);
    }

    /**
     * @param keepClear where panels lie: labels avoid it when they can
     * @param inHand    whether it is moved by hand: then names keep the places of the scene before while they can; else the same scene always
     *                  has the same names in the same places
     */
    public void show(MapScene scene, List<ScreenBox> keepClear, boolean inHand) {
        synchronized (shop.lock) {
            if (closed) {
                return;
            }
            newest = new ScenePlan(scene, keepClear, inHand);
            shop.feeds.shown(this);
            proceed(newest);
        }
    }

    /** The features drawn at a place of the newest scene, topmost first. Looks only at layers that are read. */
    public List<FeatureHit> at(ScreenXY place, double tolerancePx) {
        return shown().map(s -> HitTest.at(s.lists(), s.viewport(), place, tolerancePx)).orElse(List.of());
    }

    /**
     * What of the layers of the newest scene, as far as they are read and drawn at its scale, lies nearest to a place.
     *
     * @param asked whose shapes count
     */
    public DrawnNear near(EastNorth place, double reachMetres, Predicate<LayerId> asked) {
        return shown().map(s -> NearTest.at(s.lists(), s.viewport(), place, reachMetres, asked)).orElse(DrawnNear.NOTHING);
    }

    /** Those lines of a legend that explain something in the newest scene's view, in the colours it has there; looks only at layers that are read. Takes some milliseconds. */
    public List<LegendEntry> inView(List<LegendEntry> legend) {
        return shown().map(s -> {
            return SaidLabels.explained(s.scene(), new InView(s.lists(), s.viewport()).explained(legend));
        }).orElse(List.of());
    }

    private Optional<Shown> shown() {
        synchronized (shop.lock) {
            return newest == null || newest.level == null ? Optional.empty()
                    : Optional.of(new Shown(newest.level.content().lists(), newest.scene));
        }
    }

    /** Drops its work and its tiles; the shop and its other maps live on. */
    @Override
    public void close() {
        synchronized (shop.lock) {
            closed = true;
            newest = null;
            shop.feeds.remove(this);
            inHand.values().forEach(Cancel::request);
            cache.clear();
            unders.clear();
        }
    }

    // ---- the rest is for the shop's rooms, under its lock ---------------------------------------------------------

    boolean hasShown() {
        return newest != null;
    }

    /** Lays the plan out with what is read; lets the rest be read. */
    private void proceed(ScenePlan plan) {
        List<Coat> ready = new ArrayList<>();
        boolean whole = true;
        boolean partly = false;
        int under = 0;          // coats below those that a filter changes
        boolean changeable = false;
        for (Layer layer : plan.scene.layers().layers()) {
            if (layer.visible()) {
                Optional<DisplayList> list = shop.lists.ready(layer, plan.scene.palette(), plan.scene.lang());
                changeable |= ItemLayers.drawsItems(layer) || NumberedZones.isOfFigures(layer);
                under = changeable ? under : under + (list.isPresent() ? 1 : 0);
                Optional<DisplayList> part = list.isPresent() ? Optional.empty() : shop.lists.part(layer, plan.scene.palette(), plan.scene.lang());
                list.or(() -> part).ifPresent(l -> ready.add(new Coat(l, layer.opacity())));
                partly |= part.isPresent();
                whole &= list.isPresent();
            }
        }
        if (!whole && !waiting) {
            waitingSince = System.nanoTime();
        }
        waiting = !whole;
        if (!whole) {
            shop.wakeReader();
        }
        // A part is better than nothing when reading takes long and the reader of the map moves on.
        if (whole || partly || (!ready.isEmpty() && System.nanoTime() - waitingSince > PATIENCE_NANOS)) {
            int ground = Ground.argb(plan.scene.palette());
            Content content = partly ? contents.passing(ready, ground) : contents.of(ready, ground, changeable ? under : 0);
            shownPart.filter(c -> c != content).ifPresent(cache::forget);        // nobody asks for it again
            shownPart = partly ? Optional.of(content) : Optional.empty();
            plan.layOut(content, whole);
            unders.makeRoomFor(plan.wanted.size());
            cache.makeRoomFor(plan.wanted.size() + plan.wanted.size() / 4);
            inHand.forEach((key, cancel) -> {
                if (!plan.wants(key.level(), key.place())) {
                    cancel.request();
                }
            });
            handOverWhatIsThere(plan);
            shop.wakePainters();
        }
    }

    private void handOverWhatIsThere(ScenePlan plan) {
        List<Tile> there = new ArrayList<>();
        for (TilePlace place : plan.wanted) {
            cache.get(plan.level, place).ifPresent(there::add);
        }
        there.forEach(tile -> plan.missingInView.remove(tile.place()));
        if (!there.isEmpty()) {
            tell(l -> l.tiles(there));
        }
    }

    /** The next layer to be read for it; null for none. */
    ReadingRoom.Missing missing() {
        return waiting ? firstMissing() : null;
    }

    private ReadingRoom.Missing firstMissing() {
        MapScene scene = newest.scene;
        for (Layer layer : scene.layers().layers()) {
            if (layer.visible() && shop.lists.ready(layer, scene.palette(), scene.lang()).isEmpty()) {
                return new ReadingRoom.Missing(layer, scene.palette(), scene.lang());
            }
        }
        return null;
    }

    boolean wants(ReadingRoom.Missing missing) {
        return newest != null && newest.scene.palette().equals(missing.palette()) && newest.scene.lang() == missing.lang()
                && newest.scene.layers().layers().stream().anyMatch(l -> l.visible() && l.plain().equals(missing.layer().plain()));
    }

    /** A layer was read, whoever wanted it. */
    void proceedIfRead() {
        if (waiting && newest != null && firstMissing() == null) {
            proceed(newest);
        }
    }

    /** Null for none. */
    PaintingRoom.Work nextTile(boolean inView) {
        if (newest == null || newest.level == null) {
            return null;
        }
        for (TilePlace place = newest.next(inView); place != null; place = newest.next(inView)) {
            Key key = new Key(newest.level, place);
            if (!inHand.containsKey(key) && cache.get(newest.level, place).isEmpty()) {
                PaintingRoom.Work work = new PaintingRoom.Work(this, newest.level, place, new Cancel());
                inHand.put(key, work.cancel());
                return work;
            }
        }
        return null;
    }

    /** What lies under a tile's changing coats, held for who asks; null where it is not at hand. */
    Tile under(TileLevel under, TilePlace place) {
        Tile tile = unders.get(under, place).orElse(null);
        if (tile != null) {
            tile.hold();
        }
        return tile;
    }

    void keepUnder(Tile tile) {
        if (!closed) {
            unders.put(tile);
        }
    }

    /** @param tile null when it was cancelled or could not be painted */
    void finished(PaintingRoom.Work work, Tile tile) {
        inHand.remove(new Key(work.level(), work.place()));
        if (newest == null) {
            return;
        }
        boolean wanted = newest.wants(work.level(), work.place());
        if (tile != null) {
            cache.put(tile);
            if (wanted) {
                tell(l -> l.tiles(List.of(tile)));
            }
        } else if (wanted && work.cancel().isRequested()) {
            proceed(newest);   // dropped for one scene and wanted again by the next
            return;
        }
        if (wanted) {
            newest.missingInView.remove(work.place());
            settle();
        }
    }

    /** Null for none. */
    LabellingRoom.Work nextLabels() {
        return newest == null || newest.level == null || newest.labelled ? null
                : new LabellingRoom.Work(this, newest, newest.level, artist);
    }

    /** @param picture null when it could not be drawn */
    void labelled(LabellingRoom.Work work, LabelPicture picture) {
        if (work.plan().level == work.level()) {     // else more was read meanwhile
            work.plan().labelled = true;
        }
        if (picture == null) {
            artist = new LabelArtist(shop.type);    // nobody knows what the old one remembers
        } else if (newest != null && newest.level != null && newest.level.content() == work.level().content()) {
            tell(l -> l.labels(work.level(), picture));
        }
        settle();
    }

    private void settle() {
        if (newest != null && newest.isComplete() && !newest.settled) {
            newest.settled = true;
            MapScene scene = newest.scene;
            tell(l -> l.settled(scene));
        }
    }

    /** A layer that it waits for is read so far; what is new of it is shown. */
    void tellReading(ReadingRoom.Missing missing, int features) {
        tell(l -> l.reading(missing.layer(), features));
        Optional<DisplayList> part = waiting ? shop.lists.part(missing.layer(), missing.palette(), missing.lang()) : Optional.empty();
        if (part.isPresent() && shownPart.filter(c -> c.lists().contains(part.get())).isEmpty()) {
            proceed(newest);
        }
    }

    void tellAllRead() {
        tell(Listener::allRead);
    }

    void tellFailed(String what, Throwable cause) {
        if (!closed) {
            listener.failed(what, cause);
        }
    }

    private void tell(Consumer<Listener> news) {
        if (closed) {
            return;
        }
        try {
            news.accept(listener);
        } catch (RuntimeException | Error e) {
            listener.failed("listener", e);
        }
    }
}
