package districtatlas.ui.marks;

import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.LonLat;
import districtatlas.notebook.DrawnMark;
import districtatlas.notebook.Entries;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.Notebook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The marks of the open notebook where they lie on the grid; projected once for each notebook. FX thread only. */
final class OwnMarks {
    private final Supplier<Notebook> notebook;
    private final DistrictGrid grid;
    private Entries<DrawnMark> then;
    private List<PlacedMark> placed = List.of();

    OwnMarks(Supplier<Notebook> notebook, DistrictGrid grid) {
        this.notebook = notebook;
        this.grid = grid;
    }

    /** The last made first. Those that lie where the grid means nothing are not among them. */
    List<PlacedMark> all() {
        Entries<DrawnMark> now = notebook.get().marks();
        if (now != then) {
            List<PlacedMark> marks = new ArrayList<>();
            now.there().forEach(e -> placed(e.id(), e.value().orElseThrow()).ifPresent(m -> marks.add(0, m)));
            placed = List.copyOf(marks);
            then = now;
        }
        return placed;
    }

    private Optional<PlacedMark> placed(EntryId id, DrawnMark mark) {
        return mark.corners().stream().allMatch(grid::reaches) ? Optional.of(new PlacedMark(id, mark, onGrid(mark.corners()))) : Optional.empty();
    }

    List<EastNorth> onGrid(List<LonLat> places) {
        return places.stream().map(grid::toGrid).toList();
    }

    List<LonLat> onEarth(List<EastNorth> places) {
        return places.stream().map(grid::toLonLat).toList();
    }

    Optional<PlacedMark> find(String id) {
        return all().stream().filter(m -> m.id().value().equals(id)).findFirst();
    }

    /** Those that a click there may mean, the one that is meant first first. */
    List<PlacedMark> at(EastNorth place, double metresPerPixel) {
        return all().stream().filter(m -> m.isAt(place, metresPerPixel)).sorted(Comparator.comparingInt(PlacedMark::rank)).toList();
    }
}
