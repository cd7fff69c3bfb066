package districtatlas.paint.tile;

import districtatlas.paint.display.DisplayList;
import java.util.List;

/** What tiles show, whatever the scale: display lists bottom to top on a ground. Immutable; compared by identity. */
public final class Content {
    private final List<DisplayList> lists;
    private final int groundArgb;

    public Content(List<DisplayList> lists, int groundArgb) {
        this.lists = List.copyOf(lists);
        this.groundArgb = groundArgb;
    }

    public List<DisplayList> lists() {
        return lists;
    }

    public int groundArgb() {
        return groundArgb;
    }

    /** Whether it shows the very same lists. */
    public boolean shows(List<DisplayList> others, int otherGround) {
        if (lists.size() != others.size() || groundArgb != otherGround) {
            return false;
        }
        for (int i = 0; i < lists.size(); i++) {
            if (lists.get(i) != others.get(i)) {
                return false;
            }
        }
        return true;
    }
}
