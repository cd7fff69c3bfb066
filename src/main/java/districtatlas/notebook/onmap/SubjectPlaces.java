package districtatlas.notebook.onmap;

import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.map.portray.Middle;
import districtatlas.notebook.About;
import districtatlas.plan.Item;
import districtatlas.plan.ItemId;
import districtatlas.plan.ItemPlace;
import districtatlas.plan.ItemShapes;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * Where that lies which a note is about, for notes that are not pinned anywhere themselves. A figure lies nowhere. Any thread; a place is
 * looked for once.
 */
public final class SubjectPlaces {
    private final Plan plan;
    private final ZoneShapes zones;
    private final ItemShapes items;
    private final DistrictGrid grid;
    private final Map<About, Optional<EastNorth>> found = new ConcurrentHashMap<>();

    public SubjectPlaces(Plan plan, ZoneShapes zones, ItemShapes items, DistrictGrid grid) {
        this.plan = plan;
        this.zones = zones;
        this.items = items;
        this.grid = grid;
    }

    /** On the grid: inside a zone, at an item; empty for what lies nowhere, or is not in this atlas. */
    public Optional<EastNorth> of(About about) {
        return found.computeIfAbsent(new About(about.type(), about.id(), ""), this::find);
    }

    private Optional<EastNorth> find(About about) {
        return switch (about.type()) {
            case ZONE -> zones.shape(new ZoneId(about.id())).map(SubjectPlaces::middle);
            case ITEM -> plan.item(new ItemId(about.id())).flatMap(Item::place).map(ItemPlace::lonLat).map(grid::toGrid)
                    .or(() -> items.shape(new ItemId(about.id())).map(SubjectPlaces::middle));
            case PLACE, FIGURE, FEATURE, MARK -> Optional.empty();
        };
    }

    private static EastNorth middle(Geometry shape) {
        Coordinate middle = Middle.of(shape).getCoordinate();
        return new EastNorth(middle.x, middle.y);
    }
}
