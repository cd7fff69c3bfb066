package districtatlas.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The maps of a shop, the one shown last first: it is the one in the reader's hand. Guarded by the shop's lock. */
final class Feeds {
    private final List<MapFeed> latestFirst = new ArrayList<>();

    void add(MapFeed feed) {
        latestFirst.add(feed);
    }

    void remove(MapFeed feed) {
        latestFirst.remove(feed);
    }

    void shown(MapFeed feed) {
        latestFirst.remove(feed);
        latestFirst.add(0, feed);
    }

    /** A copy: closing one while walking them is fine. */
    List<MapFeed> all() {
        return List.copyOf(latestFirst);
    }

    /**
     * Whose turn it is where one is served after another: the map shown last, but every {@value #FAIR}th time the one that has
     * waited longest, so that none starves. Guarded by the shop's lock.
     */
    final class Turns {
        private static final int FAIR = 4;
        private final Map<MapFeed, Long> lastServed = new HashMap<>();
        private long turn = 1;

        /** The first answer that is not null, of the maps asked in turn; null when no map has any. */
        <T> T first(Function<MapFeed, T> question) {
            List<MapFeed> order = new ArrayList<>(latestFirst);
            if (turn % FAIR == 0) {
                order.sort(Comparator.comparing(feed -> lastServed.getOrDefault(feed, 0L)));
            }
            for (MapFeed feed : order) {
                T answer = question.apply(feed);
                if (answer != null) {
                    lastServed.keySet().retainAll(latestFirst);
                    lastServed.put(feed, turn++);
                    return answer;
                }
            }
            return null;
        }
    }
}
