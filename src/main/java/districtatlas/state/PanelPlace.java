package districtatlas.state;

import districtatlas.plan.ItemId;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Where one is in the panel of the open zone. Immutable.
 *
 * @param openRow key of the row whose detail is shown; empty when none is
 * @param whole   keys of groups that are shown whole and of folded sections that are open
 * @param scroll  how far down the page stands, 0 at its top, 1 at its end
 */
public record PanelPlace(String openRow, Set<String> whole, double scroll) {
    public static final PanelPlace TOP = new PanelPlace("", Set.of(), 0);

    public PanelPlace {
        Objects.requireNonNull(openRow);
        whole = Set.copyOf(whole);
        scroll = scroll >= 0 && scroll <= 1 ? scroll : 0;
    }

    public static String rowOf(ItemId item) {
        return "item:" + item;
    }

    public static String rowOfFigure(String figure) {
        return "figure:" + figure;
    }

    public PanelPlace withOpenRow(String key) {
        return new PanelPlace(key, whole, scroll);
    }

    public PanelPlace withWhole(String key, boolean shown) {
        Set<String> now = new LinkedHashSet<>(whole);
        if (shown) {
            now.add(key);
        } else {
            now.remove(key);
        }
        return new PanelPlace(openRow, now, scroll);
    }

    public PanelPlace withScroll(double to) {
        return new PanelPlace(openRow, whole, to);
    }
}
