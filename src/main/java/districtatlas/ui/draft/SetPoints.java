package districtatlas.ui.draft;

import districtatlas.coord.EastNorth;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Points on the district grid, in the order in which they were set. Knows no nodes. FX thread only. */
public final class SetPoints {
    private final ReadOnlyObjectWrapper<List<EastNorth>> points = new ReadOnlyObjectWrapper<>(List.of());

    public ReadOnlyObjectProperty<List<EastNorth>> property() {
        return points.getReadOnlyProperty();
    }

    public List<EastNorth> get() {
        return points.get();
    }

    public boolean isEmpty() {
        return points.get().isEmpty();
    }

    /** The same place again is no further point. */
    public void add(EastNorth place) {
        if (isEmpty() || !last().equals(place)) {
            points.set(with(place));
        }
    }

    /** The last that was set; there must be one. */
    public EastNorth last() {
        return points.get().get(points.get().size() - 1);
    }

    public void takeBack() {
        List<EastNorth> now = points.get();
        points.set(now.isEmpty() ? now : now.subList(0, now.size() - 1));
    }

    /** In place of those that were set. */
    public void set(List<EastNorth> others) {
        points.set(List.copyOf(others));
    }

    public void clear() {
        points.set(List.of());
    }

    /** The points with one more at their end. */
    public List<EastNorth> with(EastNorth place) {
        List<EastNorth> more = new ArrayList<>(points.get());
        more.add(place);
        return List.copyOf(more);
    }
}
