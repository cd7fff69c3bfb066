package districtatlas.paint.tile;

import districtatlas.paint.display.Coat;
import districtatlas.paint.display.DisplayList;
import java.util.List;

/** What tiles show, whatever the scale: display lists bottom to top on a ground. Immutable; compared by identity. */
public final class Content {
    private final List<Coat> coats;
    private final List<DisplayList> lists;
    private final int groundArgb;

    public Content(List<Coat> coats, int groundArgb) {
        this.coats = List.copyOf(coats);
        this.lists = coats.stream().map(Coat::list).toList();
        this.groundArgb = groundArgb;
    }

    public List<Coat> coats() {
        return coats;
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
