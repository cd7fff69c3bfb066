package districtatlas.paint;

import districtatlas.paint.display.Coat;
import districtatlas.paint.tile.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was shown lately: shown again it is the same object, and its tiles at hand are good. Guarded by the shop's lock. */
final class Contents {
    private static final int MOST_REMEMBERED = 12;

    private final List<Content> latestFirst = new ArrayList<>();
    /** Null when there is none. */
    private Content passing;

    /** @param under how many of the lowest coats are worth keeping by themselves; 0 for none */
    Content of(List<Coat> coats, int groundArgb, int under) {
        passing = null;
        Optional<Content> below = under == 0 ? Optional.empty() : Optional.of(found(coats.subList(0, under), groundArgb, Optional.empty()));
        return found(coats, groundArgb, below);
    }

    /** One that will not be shown again: more of it is being read. The same object as long as nothing is new. */
    Content passing(List<Coat> coats, int groundArgb) {
        if (passing == null || !passing.shows(coats, groundArgb)) {
            passing = new Content(coats, groundArgb);
        }
        return passing;
    }

    private Content found(List<Coat> coats, int groundArgb, Optional<Content> below) {
        Content found = latestFirst.stream().filter(known -> known.shows(coats, groundArgb) && known.under().equals(below)).findFirst()
                .orElseGet(() -> new Content(coats, groundArgb, below));
        latestFirst.remove(found);
        latestFirst.add(0, found);
        if (latestFirst.size() > MOST_REMEMBERED) {
            latestFirst.remove(latestFirst.size() - 1);
        }
        return found;
    }
}
