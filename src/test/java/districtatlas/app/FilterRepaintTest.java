package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.ask.CountBy;
import districtatlas.ask.CountsOnMap;
import districtatlas.ask.ItemFilter;
import districtatlas.base.Lang;
import districtatlas.base.ProblemLog;
import districtatlas.base.vocabulary.Status;
import districtatlas.coord.ScreenXY;
import districtatlas.map.MapScene;
import districtatlas.map.NumberedZones;
import districtatlas.map.layer.Layer;
import districtatlas.map.view.Viewport;
import districtatlas.paint.MapFeed;
import districtatlas.paint.MapShop;
import districtatlas.paint.StyledPortrayal;
import districtatlas.paint.tile.Tile;
import districtatlas.paint.tile.TilePlace;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.state.AtlasState;
import districtatlas.state.Filter;
import districtatlas.state.Scenes;
import districtatlas.state.WalkPlace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shipped map, filtered. */
class FilterRepaintTest {
    private static ShippedAtlas atlas;
    private static ItemFilter items;
    private static Scenes scenes;

    @BeforeAll
    static void open() {
        atlas = new ShippedAtlas();
        items = ItemFilter.of(atlas.open.plan(), atlas.open.gazetteer());
        scenes = Scenes.of(atlas.document, f -> items.matches(f).names());
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    private static AtlasState state(Filter filter) {
        return AtlasState.of("projects", "light", 2025).withFilter(filter);
    }

    /** Ids of the things drawn anywhere in and around the district. */
    private static Set<String> drawn(AtlasState state) throws InterruptedException {
        Set<String> ids = new TreeSet<>();
        try (MapShop shop = MapShop.start(new StyledPortrayal(new ProblemLog()))) {
            BlockingQueue<MapScene> settled = new LinkedBlockingQueue<>();
            MapFeed feed = shop.feed(listener(settled));
            feed.show(scenes.scene(state, view(), Lang.ZH, 1));
            settled.poll(20, TimeUnit.SECONDS);
            feed.at(new ScreenXY(720, 450), 2000).stream().filter(h -> h.layer().table().equals("item_place")).forEach(h -> ids.add(h.featureId()));
        }
        return ids;
    }

    private static MapFeed.Listener listener(BlockingQueue<MapScene> settled) {
        return new MapFeed.Listener() {
            @Override
            public void settled(MapScene scene) {
                settled.add(scene);
            }
        };
    }

    private static Viewport view() {
        return new Viewport(atlas.home().center(), 1, 1440, 900).fittedTo(atlas.home(), Viewport.Insets.all(0));
    }

    @Test
    void theMapDrawsWhatTheFilterLeaves() throws InterruptedException {
        Set<String> all = drawn(state(Filter.NONE));
        Filter planned = Filter.NONE.withStatuses(Set.of(Status.PLANNED));
        Set<String> some = drawn(state(planned));
        Set<String> wanted = new TreeSet<>(all);
        wanted.retainAll(items.matches(planned).names());
        assertTrue(!some.isEmpty() && some.size() < all.size(), () -> some + " of " + all);
        assertEquals(wanted, some);
        AtlasState walking = state(planned).withWalk(Optional.of(new WalkPlace(0, false, state(planned))));
        assertEquals(all, drawn(walking), "a walk tells of the whole plan");
    }

    @Test
    void groundAndZonesAreTheSameLayersAndWhatIsFilteredIsReadOnce() {
        Filter filter = Filter.NONE.withZones(Set.of(new ZoneId("xili")));
        List<Layer> plain = scenes.layers(state(Filter.NONE)).layers();
        List<Layer> cut = scenes.layers(state(filter)).layers();
        long others = plain.stream().filter(l -> !cut.contains(l)).count();
        assertEquals(1, others, "only that of the things");
        assertEquals(cut, scenes.layers(state(Filter.NONE.withZones(Set.of(new ZoneId("xili"))))).layers(), "the same filter is the same layers");
    }

    /** What lies under the things is kept and painted over: the picture is as if it had been painted at once. */
    @Test
    void theSameFilterIsTheSamePictureWhateverWasShownBefore() throws InterruptedException {
        Filter filter = Filter.NONE.withStatuses(Set.of(Status.PLANNED, Status.UPGRADING));
        Map<TilePlace, int[]> after = painted(List.of(state(Filter.NONE), state(Filter.NONE.withText("x")), state(filter)));
        Map<TilePlace, int[]> alone = painted(List.of(state(filter)));
        Set<TilePlace> both = new TreeSet<>(Comparator.comparing(TilePlace::toString));
        both.addAll(alone.keySet());
        both.retainAll(after.keySet());
        assertTrue(both.size() > 20, "of tiles ahead either may have more");
        both.forEach(place -> assertArrayEquals(alone.get(place), after.get(place), place::toString));
    }

    /** The tiles in view of the last of these states, shown one after another. */
    private static Map<TilePlace, int[]> painted(List<AtlasState> states) throws InterruptedException {
        Map<TilePlace, int[]> last = new ConcurrentHashMap<>();
        BlockingQueue<MapScene> settled = new LinkedBlockingQueue<>();
        try (MapShop shop = MapShop.start(new StyledPortrayal(new ProblemLog()))) {
            MapFeed feed = shop.feed(new MapFeed.Listener() {
                @Override
                public void tiles(List<Tile> tiles) {
                    tiles.forEach(t -> last.put(t.place(), t.pixels().argb().clone()));
                }

                @Override
                public void settled(MapScene scene) {
                    settled.add(scene);
                }
            });
            for (AtlasState state : states) {
                last.clear();
                feed.show(scenes.scene(state, view(), Lang.ZH, 1));
                assertTrue(settled.poll(20, TimeUnit.SECONDS) != null);
            }
            return Map.copyOf(last);
        }
    }

    /** Reported, not asserted: {@code -Dfilter.tries} says how often. */
    @Test
    void fromAFilterToTheMapRepainted() throws InterruptedException {
        measure("filter to repainted map", false);
        measure("the same with counts at the zones", true);
    }

    private static void measure(String what, boolean counts) throws InterruptedException {
        NumberedZones numbered = new NumberedZones();
        int tries = Integer.getInteger("filter.tries", 40);
        BlockingQueue<MapScene> settled = new LinkedBlockingQueue<>();
        try (MapShop shop = MapShop.start(new StyledPortrayal(new ProblemLog()))) {
            MapFeed feed = shop.feed(listener(settled));
            List<Double> millis = new ArrayList<>();
            List<Double> worked = new ArrayList<>();            // on all threads: what other programs take of the machine is not in it
            com.sun.management.OperatingSystemMXBean machine = (com.sun.management.OperatingSystemMXBean) java.lang.management.ManagementFactory.getOperatingSystemMXBean();
            List<Zone> zones = atlas.open.plan().zones();
            for (int i = 0; i < tries; i++) {
                Filter filter = i == 0 ? Filter.NONE : Filter.NONE.withZones(Set.of(zones.get(i % zones.size()).id())).withStatuses(Set.of(Status.values()[i % 3 + 3]));
                long begun = System.nanoTime();
                long work = machine.getProcessCpuTime();
                MapScene plain = scenes.scene(state(filter), view(), Lang.ZH, 1);
                MapScene scene = counts ? plain.withLayers(numbered.of(plain.layers(), CountsOnMap.of(items, items.matches(filter), CountBy.ZONE, atlas.open.shapes()), plain.palette())) : plain;
                feed.show(scene);
                MapScene done = settled.poll(20, TimeUnit.SECONDS);
                assertEquals(scene, done);
                if (i > 20) {
                    millis.add((System.nanoTime() - begun) * 1e-6);
                    worked.add((machine.getProcessCpuTime() - work) * 1e-6);
                }
            }
            Collections.sort(millis);
            Collections.sort(worked);
            int late = (int) (0.95 * (millis.size() - 1));
            System.out.printf("%s: median %.0f ms, p95 %.0f ms of %d; of its own work %.0f and %.0f ms%n", what, millis.get(millis.size() / 2),
                    millis.get(late), millis.size(), worked.get(worked.size() / 2), worked.get(late));
        }
    }
}
