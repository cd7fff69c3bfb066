package districtatlas.bench;

import districtatlas.coord.ScreenXY;
import districtatlas.map.MapScene;
import districtatlas.paint.MapEngine;
import districtatlas.paint.StyledPortrayal;
import java.util.concurrent.CountDownLatch;

/** A settled engine to click on. Any thread. */
final class Hits implements MapEngine.Listener, AutoCloseable {
    private static final double TOLERANCE_PX = 8;

    private final CountDownLatch settled = new CountDownLatch(1);
    private final MapEngine engine;

    private Hits(StyledPortrayal portrayal) {
        this.engine = MapEngine.start(portrayal);
    }

    /** Waits until the scene is painted. */
    static Hits of(MapScene scene, StyledPortrayal portrayal) throws InterruptedException {
        Hits hits = new Hits(portrayal);
        hits.engine.listen(hits);
        hits.engine.show(scene);
        hits.settled.await();
        return hits;
    }

    /** How many features lie there. */
    int at(double x, double y) {
        return engine.at(new ScreenXY(x, y), TOLERANCE_PX).size();
    }

    @Override
    public void settled(MapScene scene) {
        settled.countDown();
    }

    @Override
    public void failed(String what, RuntimeException cause) {
        throw cause;
    }

    @Override
    public void close() {
        engine.close();
    }
}
