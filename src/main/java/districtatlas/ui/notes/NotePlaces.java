package districtatlas.ui.notes;

import districtatlas.coord.EastNorth;
import districtatlas.notebook.About;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.Note;
import districtatlas.notebook.Notebook;
import districtatlas.plan.ItemId;
import districtatlas.plan.Target;
import districtatlas.plan.ZoneId;
import districtatlas.ui.desk.AtlasContent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;

/** Where a note stands on the map: where it is pinned, else in the midst of what it is about. FX thread only. */
final class NotePlaces {
    private final AtlasContent atlas;
    private final Map<ZoneId, Optional<EastNorth>> zones = new HashMap<>();

    NotePlaces(AtlasContent atlas) {
        this.atlas = atlas;
    }

    /** Empty for what the atlas has no place for, or has no more. */
    Optional<EastNorth> of(Note note, Notebook notebook) {
        return note.place().map(atlas.grid()::toGrid).or(() -> of(note.about(), notebook));
    }

    private Optional<EastNorth> of(About about, Notebook notebook) {
        return switch (about.type()) {
            case ZONE -> zone(new ZoneId(about.id()));
            case ITEM -> Optional.ofNullable(atlas.places().get(new ItemId(about.id())));
            case FIGURE -> atlas.plan().targets().stream().filter(t -> t.figure().id().equals(about.id())).findFirst()
                    .flatMap(NotePlaces::scope).flatMap(this::zone);
            case MARK -> notebook.marks().find(new EntryId(about.id())).map(e -> atlas.grid().toGrid(e.value().get().corners().get(0)));
            case PLACE, FEATURE -> Optional.empty();
        };
    }

    private static Optional<ZoneId> scope(Target target) {
        return target.figure().scope().zone();
    }

    private Optional<EastNorth> zone(ZoneId zone) {
        return zones.computeIfAbsent(zone, z -> atlas.shapes().shape(z).map(s -> {
            Coordinate inside = s.getInteriorPoint().getCoordinate();
            return new EastNorth(inside.x, inside.y);
        }));
    }
}
