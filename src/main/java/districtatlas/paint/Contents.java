package districtatlas.paint;

import districtatlas.paint.display.Coat;
import districtatlas.paint.tile.Content;
import java.util.ArrayList;
import java.util.List;

/** What was shown lately: shown again it is the same object, and its tiles at hand are good. Guarded by the shop's lock. */
final class Contents {
    private static final int MOST_REMEMBERED = 6;

    private final List<Content> latestFirst = new ArrayList<>();

    Content of(List<Coat> coats, int groundArgb) {
        Content found = latestFirst.stream().filter(known -> known.shows(coats, groundArgb)).findFirst()
                .orElseGet(() -> new Content(coats, groundArgb));
        latestFirst.remove(found);
        latestFirst.add(0, found);
        if (latestFirst.size() > MOST_REMEMBERED) {
            latestFirst.remove(latestFirst.size() - 1);
        }
        return found;
    }
}
