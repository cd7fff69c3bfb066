package districtatlas.ui.walk;

import districtatlas.tour.Tour;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** All tours at hand: the atlas's, then the reader's own, then those that were opened from files. FX thread only. */
public final class Tours {
    private final List<Tour> atlas;
    private List<Tour> own = List.of();
    private List<Tour> opened = List.of();
    private final ReadOnlyObjectWrapper<List<Tour>> all;

    public Tours(List<Tour> atlas) {
        this.atlas = List.copyOf(atlas);
        this.all = new ReadOnlyObjectWrapper<>(this.atlas);
    }

    public ReadOnlyObjectProperty<List<Tour>> allProperty() {
        return all.getReadOnlyProperty();
    }

    public List<Tour> all() {
        return all.get();
    }

    /** @param id empty for the atlas's first */
    public Optional<Tour> find(String id) {
        return all().stream().filter(t -> id.isEmpty() || t.id().equals(id)).findFirst();
    }

    /** Those in the reader's own file, as they are now. */
    public void setOwn(List<Tour> now) {
        own = List.copyOf(now);
        tell();
    }

    /** A tour from a file takes the place of one that was opened from the same file before. */
    public void open(Tour tour) {
        List<Tour> more = new ArrayList<>(opened);
        more.removeIf(t -> t.id().equals(tour.id()));
        more.add(tour);
        opened = List.copyOf(more);
        tell();
    }

    /** Those that are open at another desk are at this one too. */
    public void continueFrom(Tours before) {
        own = before.own;
        opened = before.opened;
        tell();
    }

    private void tell() {
        List<Tour> now = new ArrayList<>(atlas);
        now.addAll(own);
        now.addAll(opened);
        if (!now.equals(all.get())) {
            all.set(List.copyOf(now));
        }
    }
}
