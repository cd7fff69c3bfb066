package districtatlas.bench;

import districtatlas.map.MapScene;
import districtatlas.paint.MapFeed;
import districtatlas.paint.display.PixelFrame;
import districtatlas.paint.tile.Content;
import districtatlas.paint.tile.Tile;
import districtatlas.paint.tile.TileLevel;
import districtatlas.paint.tile.TilePlace;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** When a map first shows some of a layer of the reader's own in a whole picture, and when all of it. Any thread. */
final class OwnPicture implements MapFeed.Listener {
    private static final String OWN = "own_";

    private final Set<TilePlace> there = new HashSet<>();
    private Content of;
    private boolean whole;
    private boolean expecting;
    private long since;
    private long part;
    private long all;

    /** From now on a layer of the reader's own is waited for. */
    synchronized void expect(long nanos) {
        since = nanos;
        expecting = true;
        whole = false;
    }

    @Override
    public synchronized void tiles(List<Tile> tiles) {
        for (Tile tile : tiles) {
            Content content = tile.level().content();
            if (!expecting || part != 0 || content.lists().stream().noneMatch(l -> l.layer().value().startsWith(OWN))) {
                continue;
            }
            if (content != of) {
                of = content;
                there.clear();
            }
            PixelFrame view = PixelFrame.of(OpenedAtlas.whole(SyntheticDistrict.extent()), 1);
            int columns = (int) (Math.floorDiv(view.left() + view.width() - 1, (long) TileLevel.SIDE) - Math.floorDiv(view.left(), (long) TileLevel.SIDE) + 1);
            int rows = (int) (Math.floorDiv(view.top() + view.height() - 1, (long) TileLevel.SIDE) - Math.floorDiv(view.top(), (long) TileLevel.SIDE) + 1);
            there.add(tile.place());
            if (there.size() >= columns * rows) {
                part = System.nanoTime();
            }
        }
    }

    @Override
    public synchronized void settled(MapScene scene) {
        boolean own = scene.layers().layers().stream().anyMatch(l -> l.id().value().startsWith(OWN));
        if (own == expecting) {
            all = all == 0 && own ? System.nanoTime() : all;
            whole = true;
            notifyAll();
        }
    }

    @Override
    public void failed(String what, Throwable cause) {
        throw new IllegalStateException(what, cause);
    }

    synchronized void awaitWhole() throws InterruptedException {
        while (!whole) {
            wait();
        }
    }

    double partMs() {
        return (part - since) * 1e-6;
    }

    double wholeMs() {
        return (all - since) * 1e-6;
    }
}
