package districtatlas.paint.tile;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Painted tiles, held until forgotten, the least used first, within so many bytes. Any thread. */
public final class TileCache {
    private record Key(TileLevel level, TilePlace place) {
    }

    private long mostBytes;
    private final Map<Key, Tile> tiles = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    public TileCache(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** Has room for so many tiles from now on, and for as many bytes as before at least: a large screen needs more. */
    public synchronized void makeRoomFor(int count) {
        mostBytes = Math.max(mostBytes, Tile.sizeBytes() * count);
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
        for (Iterator<Tile> oldest = tiles.values().iterator(); bytes > mostBytes && tiles.size() > 1;) {
            forget(oldest.next());
            oldest.remove();
        }
    }

    private void forget(Tile tile) {
        bytes -= Tile.sizeBytes();
        tile.release();
    }

    public synchronized long sizeBytes() {
        return bytes;
    }
}
