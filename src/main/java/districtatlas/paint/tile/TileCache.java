package districtatlas.paint.tile;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Painted tiles, held until forgotten, the least used first, within so many bytes. Any thread. */
public final class TileCache {
    private record Key(TileLevel level, TilePlace place) {
    }

    private final long usualBytes;
    private long mostBytes;
    private final Map<Key, Tile> tiles = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    /** @param usualBytes what it holds unless told to make room for more */
    public TileCache(long usualBytes) {
        this.usualBytes = usualBytes;
        this.mostBytes = usualBytes;
    }

    /** Has room for so many tiles until told otherwise, but never for less than usual: a large screen needs more. */
    public synchronized void makeRoomFor(int count) {
        mostBytes = Math.max(usualBytes, Tile.sizeBytes() * count);
        forgetOldest();
    }

    public synchronized Optional<Tile> get(TileLevel level, TilePlace place) {
        return Optional.ofNullable(tiles.get(new Key(level, place)));
    }

    public synchronized void put(Tile tile) {
        tile.hold();
        bytes += Tile.sizeBytes();
        Tile before = tiles.put(new Key(tile.level(), tile.place()), tile);
        if (before != null) {
            forget(before);
        }
        forgetOldest();
    }

    private void forgetOldest() {
        for (Iterator<Tile> oldest = tiles.values().iterator(); bytes > mostBytes && tiles.size() > 1;) {
            forget(oldest.next());
            oldest.remove();
        }
    }

    private void forget(Tile tile) {
        bytes -= Tile.sizeBytes();
        tile.release();
    }

    /** Forgets what shows that, at whatever scale. */
    public synchronized void forget(Content content) {
        for (Iterator<Tile> each = tiles.values().iterator(); each.hasNext();) {
            Tile tile = each.next();
            if (tile.level().content() == content) {
                forget(tile);
                each.remove();
            }
        }
    }

    /** Forgets all. */
    public synchronized void clear() {
        tiles.values().forEach(this::forget);
        tiles.clear();
    }

    public synchronized long sizeBytes() {
        return bytes;
    }
}
