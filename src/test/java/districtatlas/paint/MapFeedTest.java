package districtatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.map.MapScene;
import districtatlas.map.layer.LayerId;
import districtatlas.map.symbol.AreaSymbol;
import districtatlas.map.symbol.TextSymbol;
import districtatlas.paint.lettering.LabelPicture;
import districtatlas.paint.lettering.PlacedLabel;
import districtatlas.paint.tile.Tile;
import districtatlas.paint.tile.TileLevel;
import districtatlas.paint.tile.TilePixels;
import districtatlas.paint.tile.TilePlace;
import districtatlas.paint.tile.TilePool;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A map of a shop with executors that are queues: nothing happens until the test says so. */
class MapFeedTest {
    private final HandDrawn hand = new HandDrawn()
            .draw("ground", "g", HandDrawn.box(-5000, -5000, 5000, 5000), AreaSymbol.plain(0xFFCFE6DB),
                    districtatlas.map.portray.ScaleRange.ALL, 0)
            .draw("name", "n", "POINT (0 0)", HandDrawn.text("名", 20, 5, TextSymbol.Placement.POINT));
    private final QueuedShop queued = new QueuedShop(hand);
    private final Pictures pictures = new Pictures();
    private final MapFeed feed = queued.shop.feed(pictures);
    private final List<Tile> tiles = pictures.tiles;
    private final List<LabelPicture> labels = pictures.labels;
    private final List<MapScene> settled = pictures.settled;

    private void runAll() {
        queued.runAll();
    }

    @Test
    void onlyTheNewestOfManyScenesIsPainted() {
        MapScene last = hand.scene(300, 0, 600, 400);
        feed.show(hand.scene(-40_000, 0, 600, 400));
        feed.show(hand.scene(40_000, 0, 600, 400));
        feed.show(last);
        runAll();
        assertEquals(List.of(last), settled);
        Set<Integer> columns = tiles.stream().map(t -> t.place().column()).collect(Collectors.toSet());
        assertEquals(columns(0, 600), columns);
        assertEquals(1, labels.size());
    }

    /** Those that a view from one world pixel to another needs, with one ahead on each side. */
    private static Set<Integer> columns(int left, int right) {
        return IntStream.rangeClosed(Math.floorDiv(left, TileLevel.SIDE) - 1, Math.floorDiv(right - 1, TileLevel.SIDE) + 1).boxed()
                .collect(Collectors.toSet());
    }

    @Test
    void tilesComeCentreFirstAndARingAhead() {
        int half = TileLevel.SIDE / 2;
        feed.show(hand.scene(half, -half, TileLevel.SIDE - 12, TileLevel.SIDE - 12));
        runAll();
        assertEquals(0, tiles.get(0).place().column());
        assertEquals(0, tiles.get(0).place().row());
        assertEquals(9, tiles.size());
    }

    @Test
    void aSceneIsSettledWhenTilesInViewAndLabelsAreThere() {
        feed.show(hand.scene(0, 0, 600, 400));
        QueuedShop.run(queued.reader);
        QueuedShop.run(queued.painters);
        assertEquals(List.of(), settled);
        QueuedShop.run(queued.labeller);
        assertEquals(1, settled.size());
        assertEquals("名", labels.get(0).labels().get(0).symbol().label());
    }

    @Test
    void whatIsAtHandIsHandedOverAtOnceAndNothingIsReadTwice() {
        feed.show(hand.scene(0, 0, 600, 400));
        runAll();
        int painted = tiles.size();
        tiles.clear();
        feed.show(hand.scene(5, 5, 600, 400));
        assertEquals(painted, tiles.size());
        runAll();
        assertEquals(painted, tiles.size());
        assertEquals(2, hand.readings);
        assertEquals(2, settled.size());
    }

    @Test
    void whatIsJumpedToHasTheSameNamesWhateverWasSeenBeforeAndWhatIsInTheHandKeepsThem() {
        // Named in the middle of what is seen of it.
        hand.draw("ground names", "g", "POLYGON ((-5000 -5000, 5000 -5000, 5000 5000, -5000 5000, -5000 -5000))",
                HandDrawn.text("地", 20, TextSymbol.ALWAYS, TextSymbol.Placement.INSIDE));
        MapScene view = hand.scene(0, 0, 600, 400);
        List<PlacedLabel> first = shown(view, false);
        List<PlacedLabel> besides = shown(hand.scene(150, 90, 600, 400), false);
        assertEquals(first, shown(view, false));
        assertEquals(place("g", first), place("g", shown(hand.scene(150, 90, 600, 400), true)));
        assertNotEquals(place("g", first), place("g", besides));
        assertEquals(besides, shown(hand.scene(150, 90, 600, 400), false));
    }

    private List<PlacedLabel> shown(MapScene scene, boolean inHand) {
        feed.show(scene, List.of(), inHand);
        runAll();
        return labels.get(labels.size() - 1).labels();
    }

    private static EastNorth place(String feature, List<PlacedLabel> labels) {
        return labels.stream().filter(l -> l.featureId().equals(feature)).findFirst().orElseThrow().anchor();
    }

    @Test
    void aRehearsalIsSeenByNobodyAndChangesNothing() {
        // Named in the middle of what is seen of it: a name that stood elsewhere before would stay there.
        hand.draw("ground names", "g", "POLYGON ((-5000 -5000, 5000 -5000, 5000 5000, -5000 5000, -5000 -5000))",
                HandDrawn.text("地", 20, 5, TextSymbol.Placement.INSIDE));
        MapScene scene = hand.scene(0, 0, 600, 400);
        feed.show(scene);
        runAll();
        List<int[]> pixels = tiles.stream().map(t -> t.pixels().argb().clone()).toList();
        LabelPicture labelled = labels.get(0);
        tiles.clear();
        labels.clear();
        settled.clear();

        QueuedShop rehearsed = new QueuedShop(hand);
        MapScene likely = hand.scene(140, 95, 640, 480);
        rehearsed.shop.prepare(likely.layers(), likely.palette(), likely.lang());
        rehearsed.shop.rehearse(likely);
        QueuedShop.run(rehearsed.reader);
        assertEquals(List.of(1, 1), List.of(rehearsed.painters.size(), rehearsed.labeller.size()));
        rehearsed.runAll();
        rehearsed.shop.feed(pictures).show(scene);
        rehearsed.runAll();
        assertEquals(pixels.size(), tiles.size());
        for (int i = 0; i < pixels.size(); i++) {
            assertTrue(java.util.Arrays.equals(pixels.get(i), tiles.get(i).pixels().argb()));
        }
        assertEquals(labelled.labels(), labels.get(0).labels());
        assertEquals(1, settled.size());
    }

    @Test
    void afterTheFirstSceneThereIsNothingToRehearse() {
        MapScene scene = hand.scene(0, 0, 600, 400);
        feed.show(scene);
        runAll();
        queued.shop.rehearse(scene);
        QueuedShop.run(queued.reader);
        assertTrue(queued.painters.isEmpty() && queued.labeller.isEmpty());
    }

    @Test
    void aMapThatWaitsGoesOnWhoeverReadWhatItWaitsFor() {
        MapScene scene = hand.scene(0, 0, 600, 400);
        queued.shop.prepare(scene.layers(), scene.palette(), scene.lang());
        feed.show(scene);
        runAll();
        assertEquals(List.of(scene), settled);
        assertEquals(2, hand.readings);
    }

    @Test
    void aMapThatWaitsGoesOnWhenAPictureOnPaperHasReadItsLayers() {
        MapScene scene = hand.scene(0, 0, 600, 400);
        feed.show(scene);
        scene.layers().layers().forEach(layer -> queued.shop.lists().get(layer, scene.palette(), scene.lang(), new Cancel(), n -> { }));
        runAll();
        assertEquals(List.of(scene), settled);
        assertEquals(2, hand.readings);
    }

    @Test
    void aHiddenLayerIsNotRead() {
        MapScene scene = hand.scene(0, 0, 600, 400);
        feed.show(new MapScene(scene.viewport(), scene.layers().withVisible(new LayerId("ground"), false), scene.palette(),
                scene.lang(), 1));
        runAll();
        assertEquals(1, hand.readings);
        assertEquals(1, settled.size());
    }

    @Test
    void pixelsAreNeverWrittenWhileTheirTileIsHeld() {
        feed.show(hand.scene(0, 0, 600, 400));
        runAll();
        List<int[]> copies = tiles.stream().map(t -> t.pixels().argb().clone()).toList();
        List<Tile> before = List.copyOf(tiles);
        for (int far = 1; far < 20; far++) {
            feed.show(hand.scene(9000 * far, 0, 600, 400));
            runAll();
        }
        for (int i = 0; i < copies.size(); i++) {
            assertTrue(java.util.Arrays.equals(copies.get(i), before.get(i).pixels().argb()));
        }
    }

    @Test
    void pixelsThatNobodyHoldsArePaintedAnew() {
        Set<TilePixels> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int far = 0; far < 20; far++) {
            feed.show(hand.scene(9000 * far, 0, 600, 400));
            runAll();
            tiles.forEach(tile -> {
                seen.add(tile.pixels());
                tile.release();
            });
            tiles.clear();
        }
        assertTrue(seen.size() < 130, seen.size() + " squares of pixels for 20 views of 20 tiles");
    }

    @Test
    void aTileThatNobodyHoldsCannotBeHeld() {
        Tile tile = new Tile(null, new TilePlace(0, 0), new TilePixels(), new TilePool());
        tile.hold();
        tile.release();
        tile.release();
        assertThrows(IllegalStateException.class, tile::hold);
    }

    @Test
    void aLongReadingTellsHowFarItIsAndWhenItIsDone() {
        for (int i = 0; i < 9_000; i++) {
            hand.draw("houses", "h" + i, HandDrawn.box(i, 0, i + 1, 1), AreaSymbol.plain(0xFF000000), districtatlas.map.portray.ScaleRange.ALL, 0);
        }
        feed.show(hand.scene(0, 0, 600, 400));
        runAll();
        assertTrue(pictures.readings.containsAll(List.of("houses 4096", "houses 8192")), pictures.readings.toString());
        assertEquals("all", pictures.readings.get(pictures.readings.size() - 1));
    }

    @Test
    void aClosedMapPaintsNoMore() {
        feed.show(hand.scene(0, 0, 600, 400));
        feed.close();
        runAll();
        assertEquals(List.of(), tiles);
        feed.show(hand.scene(0, 0, 600, 400));
        assertTrue(queued.reader.isEmpty() && queued.painters.isEmpty());
    }

    @Test
    void whatIsDrawnAtAPlaceIsFound() {
        feed.show(hand.scene(0, 0, 600, 400));
        assertFalse(feed.at(new ScreenXY(300, 200), 0).size() > 0);
        runAll();
        assertEquals(List.of(new FeatureHit(new LayerId("ground"), "g")), feed.at(new ScreenXY(300, 200), 0));
    }
}
