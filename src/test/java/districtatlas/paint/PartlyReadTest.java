package districtatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.map.MapScene;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.view.Viewport;
import districtatlas.paint.display.DisplayList;
import districtatlas.paint.display.DisplayLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Of a large layer what is read is shown and can be clicked while the rest is read; a map that turns away from it ends the reading. */
class PartlyReadTest {
    private static final int LOTS = 16;
    private static final int LOT = 250;
    /** All houses, as a hair; the place is that of the first. */
    private static final Viewport ALL = new Viewport(new EastNorth(LOTS * LOT * 10, 0), 200, 500, 300);

    private final AtomicLong time = new AtomicLong();
    private final RowOfHouses houses = new RowOfHouses(LOTS * LOT, LOT);
    private final DisplayLists lists = new DisplayLists(houses, Optional.empty(), 0, time::get);
    private final QueuedShop queued = new QueuedShop(lists, LabellingRoom::picture);
    private final Pictures pictures = new Pictures();
    private final MapFeed feed = queued.shop.feed(pictures);

    private static MapScene scene(LayerStack layers) {
        return new MapScene(ALL, layers, HandDrawn.PALETTE, Lang.ZH, 1);
    }

    private static MapScene houses() {
        return scene(new LayerStack(List.of(RowOfHouses.LAYER)));
    }

    @Test
    void aPartIsPaintedBeforeAllIsReadAndThenAllOfIt() {
        List<Integer> painted = new ArrayList<>();
        houses.onLot = place -> {
            time.addAndGet(200_000_000);
            QueuedShop.run(queued.painters);
            if (!pictures.tiles.isEmpty()) {
                List<DisplayList> shown = pictures.tiles.get(pictures.tiles.size() - 1).level().content().lists();
                painted.add(shown.isEmpty() ? 0 : shown.get(0).batches().get(0).size());
            }
        };
        feed.show(houses());
        QueuedShop.run(queued.reader);
        assertTrue(pictures.settled.isEmpty());
        assertTrue(painted.get(0) > 0 && painted.get(painted.size() - 1) > painted.get(0) && painted.get(painted.size() - 1) < LOTS * LOT, painted::toString);
        queued.runAll();
        assertEquals(1, pictures.settled.size());
        assertEquals(LOTS * LOT, pictures.tiles.get(pictures.tiles.size() - 1).level().content().lists().get(0).batches().get(0).size());
        assertEquals(Optional.empty(), lists.part(RowOfHouses.LAYER, HandDrawn.PALETTE, Lang.ZH));
    }

    @Test
    void whatIsReadCanBeClicked() {
        List<FeatureHit> hits = new ArrayList<>();
        houses.onLot = place -> {
            time.addAndGet(200_000_000);
            if (place == (LOTS - 1) * LOT) {
                hits.addAll(feed.at(ALL.toScreen(new EastNorth(5, 10)), 2));
            }
        };
        feed.show(houses());
        QueuedShop.run(queued.reader);
        assertEquals("house.1", hits.get(hits.size() - 1).featureId());
    }

    @Test
    void aMapThatTurnsAwayEndsTheReadingAndNothingOfItIsLeft() {
        List<Long> read = new ArrayList<>();
        houses.onLot = place -> {
            time.addAndGet(200_000_000);
            read.add(place);
            if (read.size() == 5) {
                feed.show(scene(new LayerStack(List.of())));
            }
        };
        feed.show(houses());
        queued.runAll();
        assertTrue(read.size() < LOTS / 2, read::toString);
        assertEquals(Optional.empty(), lists.part(RowOfHouses.LAYER, HandDrawn.PALETTE, Lang.ZH));
        assertTrue(lists.ready(RowOfHouses.LAYER, HandDrawn.PALETTE, Lang.ZH).isEmpty());
        assertTrue(feed.at(new ScreenXY(250, 150), 50).isEmpty());
        assertFalse(pictures.settled.isEmpty());
    }

    @Test
    void aPictureOnPaperNeedsNoParts() {
        List<Optional<DisplayList>> parts = new ArrayList<>();
        houses.onLot = place -> {
            time.addAndGet(200_000_000);
            parts.add(lists.part(RowOfHouses.LAYER, HandDrawn.PALETTE, Lang.ZH));
        };
        lists.get(houses(), districtatlas.base.Cancel.never());
        assertTrue(parts.stream().allMatch(Optional::isEmpty));
    }
}
