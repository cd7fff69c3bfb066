package districtatlas.paint;

import districtatlas.map.MapScene;
import districtatlas.paint.display.DisplayList;
import districtatlas.paint.label.LabelArtist;
import districtatlas.paint.lettering.LabelPicture;
import districtatlas.paint.tile.TileLevel;
import java.util.List;
import java.util.concurrent.Executor;

/** Where labels are placed and written, one map's after another's. */
final class LabellingRoom {
    /** Labels are placed so far beyond the view, in logical pixels, that a short pan finds them there. */
    private static final int MARGIN_PX = 128;

    /** A map's view to be labelled. */
    record Work(MapFeed feed, ScenePlan plan, TileLevel level, LabelArtist artist) {
    }

    /** Draws a view's labels. */
    interface Drawing {
        LabelPicture draw(LabelArtist artist, List<DisplayList> lists, ScenePlan plan);
    }

    private final MapShop shop;
    private final Drawing drawing;
    private final Feeds.Turns turns;
    private final Workers workers;

    LabellingRoom(MapShop shop, Executor labeller, Drawing drawing) {
        this.shop = shop;
        this.drawing = drawing;
        this.turns = shop.feeds.new Turns();
        this.workers = new Workers(shop.lock, labeller, 1, this::next);
    }

    /** Under the lock. */
    void wake() {
        workers.wake();
    }

    private Runnable next() {
        Work work = turns.first(MapFeed::nextLabels);
        return work == null ? null : () -> label(work);
    }

    private void label(Work work) {
        LabelPicture picture = null;
        try {
            picture = drawing.draw(work.artist(), work.level().content().lists(), work.plan());
        } catch (RuntimeException | Error e) {
            synchronized (shop.lock) {
                work.feed().tellFailed("labels", e);
            }
        } finally {
            synchronized (shop.lock) {
                work.feed().labelled(work, picture);
            }
        }
    }

    /** What a map shows that was jumped to depends on nothing that was seen before. */
    static LabelPicture picture(LabelArtist artist, List<DisplayList> lists, ScenePlan plan) {
        if (!plan.inHand) {
            artist.forgetPlaces();
        }
        return SaidLabels.of(plan.scene, artist.draw(lists, plan.scene.viewport(), plan.scene.pixelScale(), MARGIN_PX, plan.keepClear));
    }

    /** For nobody to see: what is set in type stays at hand, where it stood does not. */
    void rehearse(MapScene likely, List<DisplayList> ready) {
        try {
            drawing.draw(new LabelArtist(shop.type), ready, new ScenePlan(likely, List.of(), false));
        } catch (RuntimeException | Error e) {
            // Told when a map is drawn.
        }
    }
}
