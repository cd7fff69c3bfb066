package districtatlas.paint.tile;

import districtatlas.paint.display.Coat;
import districtatlas.paint.display.DisplayList;
import java.util.List;
import java.util.Optional;

/** What tiles show, whatever the scale: display lists bottom to top on a ground. Immutable; compared by identity. */
public final class Content {
    private final List<Coat> coats;
    private final List<DisplayList> lists;
    private final int groundArgb;
    private final Optional<Content> under;

    public Content(List<Coat> coats, int groundArgb) {
        this(coats, groundArgb, Optional.empty());
    }

    /** @param under its lowest coats, which stay the same while those above come and go: tiles of them are worth keeping */
    public Content(List<Coat> coats, int groundArgb, Optional<Content> under) {
        this.under = under;
        this.coats = List.copyOf(coats);
        this.lists = coats.stream().map(Coat::list).toList();
        this.groundArgb = groundArgb;
    }

    public List<Coat> coats() {
        return coats;
    }

    public Optional<Content> under() {
        return under;
    }

    /** What lies above that; all of it where nothing is kept below. */
    public List<Coat> over() {
        return coats.subList(under.map(u -> u.coats.size()).orElse(0), coats.size());
    }

    /** However strong they are. */
    public List<DisplayList> lists() {
        return lists;
    }

    public int groundArgb() {
        return groundArgb;
    }

    /** Whether it shows the very same lists, each as strong. */
    public boolean shows(List<Coat> others, int otherGround) {
        return groundArgb == otherGround && coats.equals(others);
    }
}
