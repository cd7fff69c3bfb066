package districtatlas.print.sheet;

import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.map.NumberedThings.Marked;
import districtatlas.map.view.Viewport;
import districtatlas.plan.Belonging;
import districtatlas.plan.Item;
import districtatlas.plan.ItemId;
import districtatlas.plan.ItemShapes;
import districtatlas.print.page.PaperAtlas;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.linearref.LengthIndexedLine;

/**
 * Where a sheet's maps mark the things of its lists, and the numbers by which list and map call them, ascending as one reads the lists.
 * Things too near for two numbers have one together. Immutable; pure.
 */
final class ThingSpots {
    /** A mark's middle keeps so far from a map's edge, in logical pixels. */
    private static final double EDGE = 7;
    /** Along a line, in the order in which they are tried. */
    private static final double[] ALONG = {0.5, 0.38, 0.62, 0.26, 0.74, 0.15, 0.85};
    /** Marks on lines keep so far from others where they can, in logical pixels. */
    private static final double CLEAR = 30;

    /** Things nearer than that would lie on one another: they have one number. In logical pixels. */
    private static final double SAME = 5;
    /** A number that finds no room is joined to one no farther off. In logical pixels. */
    private static final double NEAR = 34;

    /** A mark on one of the maps. */
    private record Spot(Belonging thing, EastNorth place, ScreenXY at, int view) {
        ItemId id() {
            return thing.item().id();
        }
    }

    private final Map<ItemId, Integer> numbers = new LinkedHashMap<>();
    /** By the map. */
    private final Map<Integer, List<Marked>> marks = new LinkedHashMap<>();

    private final List<ItemId> leading = new ArrayList<>();

    private ThingSpots() {
    }

    /**
     * @param things  of the lists, in their order
     * @param views   of the sheet's maps, the first first
     * @param within  of the zone, on the grid: a line's mark stands there
     * @param crowded whose number has no room of its own
     */
    static ThingSpots of(List<Belonging> things, PaperAtlas atlas, List<Viewport> views, Optional<Geometry> within, Set<ItemId> crowded) {
        Map<ItemId, Spot> found = new LinkedHashMap<>();
        for (Belonging thing : things) {
            Item item = thing.item();
            if (!atlas.itemShapes().isLine(item.id())) {
                item.place().map(p -> atlas.grid().toGrid(p.lonLat())).or(() -> middle(atlas.itemShapes().shape(item.id()))).flatMap(p -> spot(thing, p, views))
                        .ifPresent(s -> found.put(item.id(), s));
            }
        }
        for (Belonging thing : things) {
            if (atlas.itemShapes().isLine(thing.item().id())) {
                onLine(thing, atlas.itemShapes(), views, within, List.copyOf(found.values())).ifPresent(s -> found.put(thing.item().id(), s));
            }
        }
        return numbered(things.stream().flatMap(t -> Optional.ofNullable(found.get(t.item().id())).stream()).toList(), crowded);
    }

    private static Optional<EastNorth> middle(Optional<Geometry> area) {
        return area.map(a -> a.getInteriorPoint().getCoordinate()).map(c -> new EastNorth(c.x, c.y));
    }

    private static Optional<Spot> spot(Belonging thing, EastNorth place, List<Viewport> views) {
        for (int i = 0; i < views.size(); i++) {
            Viewport view = views.get(i);
            ScreenXY at = view.toScreen(place);
            if (at.x() >= EDGE && at.y() >= EDGE && at.x() <= view.width() - EDGE && at.y() <= view.height() - EDGE) {
                return Optional.of(new Spot(thing, place, at, i));
            }
        }
        return Optional.empty();
    }

    /** In the longest part of it that is both in the zone and on the map, where there is most room; else anywhere on the map. */
    private static Optional<Spot> onLine(Belonging thing, ItemShapes shapes, List<Viewport> views, Optional<Geometry> within, List<Spot> others) {
        Geometry line = shapes.shape(thing.item().id()).orElseThrow();
        for (Viewport view : views) {
            Envelope seen = new Envelope(view.extent().minEast(), view.extent().maxEast(), view.extent().minNorth(), view.extent().maxNorth());
            seen.expandBy(-EDGE * view.metresPerPixel());
            Geometry onMap = line.intersection(new GeometryFactory().toGeometry(seen));
            Geometry best = within.map(onMap::intersection).filter(g -> g.getLength() > 0).orElse(onMap);
            if (best.getLength() > 0) {
                return along(longest(best)).stream().flatMap(p -> spot(thing, p, List.of(view)).stream())
                        .map(s -> new Spot(thing, s.place(), s.at(), views.indexOf(view)))
                        .max(Comparator.comparingDouble(s -> Math.min(CLEAR, room(s, others))));
            }
        }
        return Optional.empty();
    }

    private static double room(Spot spot, List<Spot> others) {
        return others.stream().filter(o -> o.view() == spot.view()).mapToDouble(o -> apart(o, spot)).min().orElse(CLEAR);
    }

    private static double apart(Spot a, Spot b) {
        return Math.hypot(a.at().x() - b.at().x(), a.at().y() - b.at().y());
    }

    private static Geometry longest(Geometry lines) {
        Geometry longest = lines.getGeometryN(0);
        for (int i = 1; i < lines.getNumGeometries(); i++) {
            longest = lines.getGeometryN(i).getLength() > longest.getLength() ? lines.getGeometryN(i) : longest;
        }
        return longest;
    }

    private static List<EastNorth> along(Geometry line) {
        LengthIndexedLine index = new LengthIndexedLine(line);
        List<EastNorth> places = new ArrayList<>();
        for (double share : ALONG) {
            Coordinate c = index.extractPoint(share * line.getLength());
            places.add(new EastNorth(c.x, c.y));
        }
        return places;
    }

    private static ThingSpots numbered(List<Spot> found, Set<ItemId> crowded) {
        Map<ItemId, Spot> leaders = new LinkedHashMap<>();
        List<Spot> leading = new ArrayList<>();
        for (Spot spot : found) {
            if (!crowded.contains(spot.id())) {
                join(spot, leading, SAME, leaders);
            }
        }
        for (Spot spot : found) {
            if (crowded.contains(spot.id())) {
                join(spot, leading, NEAR, leaders);
            }
        }
        ThingSpots spots = new ThingSpots();
        Map<ItemId, Integer> given = new LinkedHashMap<>();
        for (Spot spot : found) {
            Spot leader = leaders.get(spot.id());
            int number = given.computeIfAbsent(leader.id(), l -> given.size() + 1);
            Item item = spot.thing().item();
            spots.numbers.put(item.id(), number);
            spots.marks.computeIfAbsent(spot.view(), v -> new ArrayList<>()).add(new Marked(item.id().value(), spot.place(), item.kind().section(),
                    spot.thing().isStated(), leader == spot ? String.valueOf(number) : ""));
        }
        spots.leading.addAll(given.keySet());
        return spots;
    }

    /** To the nearest that leads, or it leads itself. */
    private static void join(Spot spot, List<Spot> leading, double most, Map<ItemId, Spot> leaders) {
        Optional<Spot> nearest = leading.stream().filter(l -> l.view() == spot.view() && apart(l, spot) < most).min(Comparator.comparingDouble(l -> apart(l, spot)));
        if (nearest.isEmpty()) {
            leading.add(spot);
        }
        leaders.put(spot.id(), nearest.orElse(spot));
    }

    /** Empty for a thing that is on none of the maps. */
    Optional<Integer> number(ItemId thing) {
        return Optional.ofNullable(numbers.get(thing));
    }

    /** As a map draws them, those that stand first in the lists above the others. */
    List<Marked> marks(int view) {
        List<Marked> above = new ArrayList<>(marks.getOrDefault(view, List.of()));
        Collections.reverse(above);
        return above;
    }

    Set<ItemId> things() {
        return Set.copyOf(numbers.keySet());
    }

    /** The things at whose marks the numbers stand, one each. */
    List<ItemId> numbered() {
        return List.copyOf(leading);
    }
}
