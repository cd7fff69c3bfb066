package districtatlas.app;

import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.map.MapTheme;
import districtatlas.map.layer.LayerId;
import districtatlas.plan.Item;
import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import districtatlas.state.AtlasState;
import districtatlas.state.Filter;
import districtatlas.state.LayerArrangement;
import districtatlas.state.LayerChanges;
import districtatlas.state.Place;
import districtatlas.state.Selection;
import districtatlas.state.WalkPlace;
import districtatlas.plan.Years;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Draws states that a reader could come to over an atlas. */
final class DrawnState {
    /** From a few streets to more than the district. */
    private static final double FINEST_METRES_PER_PIXEL = 3;
    private static final double WIDEST_HOMES = 2.9;

    private final OpenWindow.Read read;
    private final Random random;
    private final double paneWidth;

    /** @param paneWidth of the map, in logical pixels */
    DrawnState(OpenWindow.Read read, Random random, double paneWidth) {
        this.read = read;
        this.random = random;
        this.paneWidth = paneWidth;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    AtlasState draw() {
        AtlasState state = AtlasState.of(one(read.document().themes()).id(), one(read.document().palettes()).id(), one(Years.of(read.atlas().plan()).all()))
                .withLayers(layers()).at(place());
        state = state.withFilter(filter(new Random(Double.doubleToLongBits(state.place().orElseThrow().center().east()))));
        AtlasState open = state.withSelection(selection());
        int steps = read.atlas().plan().story().size();
        if (random.nextInt(3) > 0 || steps == 0) {
            return open;
        }
        boolean paused = random.nextBoolean() && !open.selection().isEmpty();
        AtlasState before = AtlasState.of(one(read.document().themes()).id(), state.palette(), state.year()).at(place()).withSelection(selection())
                .withFilter(state.filter());
        return (paused ? open : state).withWalk(Optional.of(new WalkPlace(random.nextInt(steps), paused, before)));
    }

    private Place place() {
        Extent home = read.atlas().home();
        double widest = WIDEST_HOMES * home.width() / paneWidth;
        double scale = FINEST_METRES_PER_PIXEL * Math.pow(widest / FINEST_METRES_PER_PIXEL, random.nextDouble());
        return new Place(new EastNorth(home.minEast() + random.nextDouble() * home.width(), home.minNorth() + random.nextDouble() * home.height()), scale);
    }

    private Selection selection() {
        if (random.nextInt(4) == 0) {
            return Selection.NONE;
        }
        ZoneId zone = one(read.atlas().plan().zones()).id();
        List<ZoneId> under = new ArrayList<>(List.of(zone, one(read.atlas().plan().zones()).id())).stream().distinct().toList();
        List<Item> items = read.atlas().plan().itemsOf(zone);
        Optional<ItemId> item = items.isEmpty() || random.nextBoolean() ? Optional.empty() : Optional.of(one(items).id());
        return Selection.of(Optional.of(zone), under, item);
    }

    /** @param own what else is drawn stays the same for a seed */
    private Filter filter(Random own) {
        List<Item> items = read.atlas().plan().items();
        Item item = items.get(own.nextInt(items.size()));
        return switch (own.nextInt(4)) {
            case 0 -> Filter.NONE.withZones(Set.of(item.zones().isEmpty() ? read.atlas().plan().zones().get(0).id() : item.zones().get(0).zone())).withStatuses(Set.of(item.status()));
            case 1 -> Filter.NONE.withKinds(Set.of(item.kind().id())).withText(item.name().zh().substring(0, 1));
            default -> Filter.NONE;
        };
    }

    private LayerChanges layers() {
        LayerChanges changes = LayerChanges.NONE;
        for (MapTheme theme : read.document().themes()) {
            if (random.nextInt(3) == 0) {
                changes = changes.with(theme.id(), a -> arrangement(theme));
            }
        }
        return changes;
    }

    private LayerArrangement arrangement(MapTheme theme) {
        List<LayerId> ids = new ArrayList<>(read.document().stack(theme.id()).layers().stream().map(l -> l.id()).toList());
        LayerArrangement arranged = LayerArrangement.NONE.withHidden(one(ids), true).withOpacity(one(ids), random.nextDouble());
        Collections.shuffle(ids, random);
        return random.nextBoolean() ? arranged.withOrder(ids) : arranged;
    }

    MapTheme anotherTheme(String than) {
        return one(read.document().themes().stream().filter(t -> !t.id().equals(than)).toList());
    }
}
