package districtatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.map.MapScene;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerId;
import districtatlas.map.portray.ScaleRange;
import districtatlas.map.symbol.AreaSymbol;
import districtatlas.map.symbol.TextSymbol;
import districtatlas.paint.tile.Tile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several maps of one shop. */
class MapShopTest {
    private final HandDrawn hand = new HandDrawn()
            .draw("ground", "g", HandDrawn.box(-50_000, -50_000, 50_000, 50_000), AreaSymbol.plain(0xFFCFE6DB), ScaleRange.ALL, 0)
            .draw("name", "n", "POINT (0 0)", HandDrawn.text("名", 20, 5, TextSymbol.Placement.POINT));
    private final QueuedShop queued = new QueuedShop(hand);
    private final Pictures hers = new Pictures();
    private final Pictures his = new Pictures();
    private final MapFeed herMap = queued.shop.feed(hers);
    private final MapFeed hisMap = queued.shop.feed(his);

    @Test
    void twoMapsEachGetTheirOwnPicture() {
        MapScene near = hand.scene(0, 0, 600, 400);
        MapScene far = hand.scene(40_000, 0, 300, 200);
        herMap.show(near);
        hisMap.show(far);
        queued.runAll();
        assertEquals(List.of(near), hers.settled);
        assertEquals(List.of(far), his.settled);
        assertEquals(List.of(1, 0), List.of(hers.labels.get(0).labels().size(), his.labels.get(0).labels().size()));
        assertTrue(hers.tiles.stream().noneMatch(t -> his.tiles.stream().anyMatch(o -> o == t)));
    }

    @Test
    void aNewSceneOfOneMapDropsNoWorkOfAnother() {
        hisMap.show(hand.scene(40_000, 0, 300, 200));
        QueuedShop.run(queued.reader);
        for (int i = 0; i < 5; i++) {
            herMap.show(hand.scene(-9_000 * i, 0, 600, 400));
        }
        queued.runAll();
        assertEquals(1, his.settled.size());
        assertEquals(1, hers.settled.size());
    }

    @Test
    void theMapShownLastIsPaintedFirstAndTheOtherDoesNotStarve() {
        StringBuilder order = new StringBuilder();
        MapFeed.Listener[] told = new MapFeed.Listener[2];
        for (int i = 0; i < 2; i++) {
            char who = i == 0 ? 'i' : 'e';
            told[i] = new MapFeed.Listener() {
                @Override
                public void tiles(List<Tile> tiles) {
                    order.append(String.valueOf(who).repeat(tiles.size()));
                }
            };
        }
        QueuedShop other = new QueuedShop(hand);
        MapFeed first = other.shop.feed(told[0]);
        MapFeed last = other.shop.feed(told[1]);
        first.show(hand.scene(0, 0, 2000, 2000));
        last.show(hand.scene(0, 0, 2000, 2000));
        other.runAll();
        assertEquals("eeeieeeieeei", order.substring(0, 12));
    }

    @Test
    void aLayerThatTwoMapsWantIsReadOnce() {
        herMap.show(hand.scene(0, 0, 600, 400));
        hisMap.show(hand.scene(40_000, 0, 300, 200));
        queued.runAll();
        assertEquals(2, hand.readings);
        queued.shop.lists().get(hand.scene(3, 3, 100, 100), Cancel.never());
        assertEquals(2, hand.readings);
    }

    @Test
    void aReadingThatOneMapNoLongerWantsGoesOnForTheOther() {
        MapScene scene = hand.scene(0, 0, 600, 400);
        MapScene without = new MapScene(scene.viewport(), scene.layers().withVisible(new LayerId("many"), false), scene.palette(), scene.lang(), 1);
        int[] told = {0};
        many();
        QueuedShop own = new QueuedShop(hand);
        MapFeed[] fickle = new MapFeed[1];
        fickle[0] = own.shop.feed(new MapFeed.Listener() {
            @Override
            public void reading(Layer layer, int features) {
                if (told[0]++ == 1) {
                    fickle[0].show(without);
                }
            }
        });
        Pictures faithful = new Pictures();
        own.shop.feed(faithful).show(hand.scene(0, 0, 600, 400));
        fickle[0].show(hand.scene(0, 0, 600, 400));
        own.runAll();
        assertEquals(1, faithful.settled.size());
        assertEquals(3, hand.readings);
        assertTrue(told[0] > 1);
    }

    @Test
    void aReadingThatNoMapWantsIsGivenUp() {
        many();
        QueuedShop own = new QueuedShop(hand);
        MapFeed[] fickle = new MapFeed[1];
        boolean[] gone = {false};
        fickle[0] = own.shop.feed(new MapFeed.Listener() {
            @Override
            public void reading(Layer layer, int features) {
                assertFalse(gone[0] && features > 8192, "read on to " + features);
                if (layer.id().value().equals("many")) {
                    gone[0] = true;
                    fickle[0].close();
                }
            }
        });
        fickle[0].show(hand.scene(0, 0, 600, 400));
        own.runAll();
        assertTrue(gone[0]);
        assertTrue(own.shop.lists().ready(hand.scene(0, 0, 600, 400)).size() < 3);
    }

    private void many() {
        for (int i = 0; i < 20_000; i++) {
            hand.draw("many", "h" + i, HandDrawn.box(i, 0, i + 1, 1), AreaSymbol.plain(0xFF000000), ScaleRange.ALL, 0);
        }
    }

    @Test
    void aClosedMapLeavesTheOthersAtWork() {
        herMap.show(hand.scene(0, 0, 600, 400));
        hisMap.show(hand.scene(40_000, 0, 300, 200));
        herMap.close();
        queued.runAll();
        assertEquals(List.of(0, 0, 0), List.of(hers.settled.size(), hers.tiles.size(), hers.labels.size()));
        assertEquals(1, his.settled.size());
    }

    @Test
    void aClosedShopClosesItsMapsAndMakesNoMore() {
        herMap.show(hand.scene(0, 0, 600, 400));
        queued.shop.close();
        MapFeed late = queued.shop.feed(his);
        late.show(hand.scene(0, 0, 600, 400));
        queued.runAll();
        assertEquals(List.of(0, 0), List.of(hers.settled.size(), his.settled.size()));
    }
}
