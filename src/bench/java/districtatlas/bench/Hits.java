package districtatlas.bench;

import districtatlas.coord.ScreenXY;
import districtatlas.map.MapScene;
import districtatlas.paint.MapFeed;
import districtatlas.paint.MapShop;
import districtatlas.paint.StyledPortrayal;
import java.util.concurrent.CountDownLatch;

/** A settled map to click on. Any thread. */
final class Hits implements MapFeed.Listener, AutoCloseable {
    private static final double TOLERANCE_PX = 8;

    private final CountDownLatch settled = new CountDownLatch(1);
    private final MapShop shop;
    private final MapFeed feed;

    private Hits(StyledPortrayal portrayal) {
        this.shop = MapShop.start(portrayal);
        this.feed = shop.feed(this);
    }

    /** Waits until the scene is painted. */
    static Hits of(MapScene scene, StyledPortrayal portrayal) throws InterruptedException {
        Hits hits = new Hits(portrayal);
        hits.feed.show(scene);
        hits.settled.await();
        return hits;
    }

    /** How many features lie there. */
    int at(double x, double y) {
        return feed.at(new ScreenXY(x, y), TOLERANCE_PX).size();
    }

    @Override
    public void settled(MapScene scene) {
        settled.countDown();
    }

    @Override
    public void failed(String what, Throwable cause) {
        throw new IllegalStateException(what, cause);
    }

    @Override
    public void close() {
        shop.close();
    }
}
