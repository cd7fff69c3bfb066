package districtatlas.print.sheet;

import districtatlas.base.Cancel;
import districtatlas.base.Messages;
import districtatlas.base.ProblemLog;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.HomeScale;
import districtatlas.coord.ScreenBox;
import districtatlas.map.Emphasis;
import districtatlas.map.ItemLayers;
import districtatlas.map.LocatorLayers;
import districtatlas.map.MapScene;
import districtatlas.map.NumberedThings;
import districtatlas.map.Veil;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.legend.LegendEntry;
import districtatlas.map.portray.Portrayer;
import districtatlas.map.view.Viewport;
import districtatlas.paint.ShownNames;
import districtatlas.paint.Still;
import districtatlas.paint.decor.LegendLine;
import districtatlas.paint.lettering.PlacedLabel;
import districtatlas.plan.Belonging;
import districtatlas.plan.Item;
import districtatlas.plan.ItemId;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.print.page.Block;
import districtatlas.print.page.MapPlates;
import districtatlas.print.page.PaperAtlas;
import districtatlas.print.page.RoundScale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** The maps of one zone's sheet: the zone among its neighbours, what of it lies far off, and where in the district it is. One thread at a time. */
final class ZoneMap {
    /** Around the zone, in logical pixels: its outline is never at the map's edge. */
    private static final double MARGIN = 12;
    private static final double INSET_MARGIN = 8;
    private static final double LOCATOR_MARGIN = 4;
    /** The whole of a zone is shown in one map as long as that costs no more of the scale. */
    private static final double MOST_SMALLER = 1.3;
    /** Islands farther off than that have a map of their own, in a district that opens at 1:120 000. */
    private static final double FAR_METRES = 4000;
    private static final int MOST_INSETS = 2;
    /** Numbers that find no room are joined to others, and others may lose theirs by that. */
    private static final int MOST_ROUNDS = 6;
    private static final double LEAST_TYPE = 7 * 96 / 72.0 - 1e-6;

    /**
     * What was laid.
     *
     * @param map    alone in its box
     * @param insets of what of the zone lies beyond that map
     */
    record Laid(Block.Map map, List<Block.Map> insets, ThingSpots spots) {
        Laid {
            insets = List.copyOf(insets);
        }

        private Stream<PlacedLabel> labels() {
            return Stream.concat(Stream.of(map), insets.stream()).flatMap(m -> m.still().labels().stream());
        }
    }

    private final PaperAtlas atlas;
    private final MapPlates plates;
    private final SheetChoice choice;
    private final Messages messages;
    private final Zone zone;
    private final List<Belonging> things;
    private final List<ZoneId> drawn;
    private final LayerStack layers;
    private final Optional<Geometry> shape;
    private final Emphasis about;
    private final ItemLayers itemLayers = new ItemLayers();
    /** What was made once: its layers need not be read or drawn anew. */
    private final Map<Set<ItemId>, LayerStack> grounds = new HashMap<>();
    private final Map<Viewport, List<LegendLine>> legends = new HashMap<>();

    /** @param things of the lists, in their order */
    ZoneMap(PaperAtlas atlas, MapPlates plates, SheetChoice choice, Messages messages, Zone zone, List<Belonging> things) {
        this.atlas = atlas;
        this.plates = plates;
        this.choice = choice;
        this.messages = messages;
        this.zone = zone;
        this.things = things;
        this.drawn = atlas.frames().drawn(zone.id());
        this.layers = atlas.document().stack(choice.theme());
        this.shape = drawn.stream().flatMap(z -> atlas.shapes().shape(z).stream()).reduce(Geometry::union);
        this.about = Emphasis.of(atlas.plan(), atlas.shapes(), drawn, isArea());
    }

    private String name() {
        return zone.name().in(messages.lang());
    }

    private boolean isArea() {
        return drawn.stream().flatMap(z -> atlas.shapes().shape(z).stream()).anyMatch(s -> s.getDimension() == 2);
    }

    /** At the largest round scale at which all of the zone has room, or all of it but what lies far off. */
    Viewport fitting(ScreenBox box) {
        Extent main = atlas.frames().of(zone.id()).orElse(atlas.home());
        Viewport near = RoundScale.fitting(main, box, MARGIN);
        Optional<Viewport> all = shape.map(s -> RoundScale.fitting(extent(s.getEnvelopeInternal()), box, MARGIN));
        return all.filter(v -> v.metresPerPixel() <= MOST_SMALLER * near.metresPerPixel()).orElse(near);
    }

    /** What a picture at that scale has to be wide and high for, in metres. */
    Extent shown(Viewport view) {
        Extent main = atlas.frames().of(zone.id()).orElse(atlas.home());
        return shape.map(s -> extent(s.getEnvelopeInternal())).filter(e -> holds(view, e)).orElse(main);
    }

    private static boolean holds(Viewport view, Extent e) {
        return view.extent().contains(new EastNorth(e.minEast(), e.minNorth())) && view.extent().contains(new EastNorth(e.maxEast(), e.maxNorth()));
    }

    private static Extent extent(Envelope box) {
        return new Extent(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
    }

    /** What of the zone lies beyond a view: islands near one another as one, the larger first. */
    List<Extent> beyond(Viewport view) {
        List<Extent> far = new ArrayList<>();
        shape.ifPresent(s -> {
            for (int i = 0; i < s.getNumGeometries(); i++) {
                Extent part = extent(s.getGeometryN(i).getEnvelopeInternal());
                if (!holds(view, part)) {
                    join(far, part);
                }
            }
        });
        while (far.size() > MOST_INSETS) {
            far.add(far.remove(far.size() - 1).union(far.remove(far.size() - 1)));
        }
        far.sort(Comparator.comparingDouble(e -> -e.width() * e.height()));
        return far;
    }

    private void join(List<Extent> groups, Extent part) {
        Extent whole = part;
        for (int i = groups.size() - 1; i >= 0; i--) {
            if (apart(groups.get(i), whole) < FAR_METRES * HomeScale.factor(atlas.home())) {
                whole = whole.union(groups.remove(i));
            }
        }
        groups.add(whole);
    }

    private static double apart(Extent a, Extent b) {
        double east = Math.max(0, Math.max(a.minEast() - b.maxEast(), b.minEast() - a.maxEast()));
        double north = Math.max(0, Math.max(a.minNorth() - b.maxNorth(), b.minNorth() - a.maxNorth()));
        return Math.hypot(east, north);
    }

    /**
     * @param box    of the map
     * @param insets of what lies beyond it, as many as there is of that
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    Laid lay(ScreenBox box, List<ScreenBox> insets, Cancel cancel) {
        List<Viewport> views = new ArrayList<>(List.of(fitting(box)));
        List<Extent> far = beyond(views.get(0));
        for (int i = 0; i < insets.size(); i++) {
            views.add(RoundScale.fitting(far.get(i), insets.get(i), INSET_MARGIN));
        }
        Set<ItemId> crowded = new HashSet<>();
        Laid laid = lay(box, insets, views, crowded, cancel);
        for (int round = 0; round < MOST_ROUNDS && crowded.addAll(missing(laid)); round++) {
            laid = lay(box, insets, views, crowded, cancel);
        }
        return laid;
    }

    private Laid lay(ScreenBox box, List<ScreenBox> insets, List<Viewport> views, Set<ItemId> crowded, Cancel cancel) {
        ThingSpots spots = ThingSpots.of(things, atlas, views, shape, crowded);
        LayerStack ground = ground(spots);
        Block.Map map = map(scene(NumberedThings.over(ground, spots.marks(0)), views.get(0)), box, "sheet.map.said", cancel);
        List<Block.Map> small = new ArrayList<>();
        for (int i = 0; i < insets.size(); i++) {
            small.add(withoutZones(map(scene(NumberedThings.over(ground, spots.marks(i + 1)), views.get(i + 1)), insets.get(i), "sheet.inset.said", cancel)));
        }
        return new Laid(map, small, spots);
    }

    /** The zones are named in the large map. */
    private Block.Map withoutZones(Block.Map map) {
        Still still = map.still();
        return new Block.Map(map.box(), new Still(still.scene(), still.lists(), still.labels().stream()
                .filter(l -> atlas.plan().zone(new ZoneId(l.featureId())).isEmpty()).toList(), still.sheet(), still.inks()), map.said());
    }

    /** Things whose number found no room. */
    private static List<ItemId> missing(Laid laid) {
        Set<String> written = laid.labels().filter(ZoneMap::isNumber).map(PlacedLabel::featureId).collect(Collectors.toSet());
        return laid.spots().numbered().stream().filter(i -> !written.contains(i.value())).toList();
    }

    private static boolean isNumber(PlacedLabel label) {
        return label.layer().equals(NumberedThings.ID);
    }

    /**
     * Of what a map of that view shows.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    List<LegendLine> legend(Viewport view, Cancel cancel) {
        return legends.computeIfAbsent(view, v -> madeLegend(v, cancel));
    }

    private List<LegendLine> madeLegend(Viewport view, Cancel cancel) {
        ThingSpots spots = ThingSpots.of(things, atlas, List.of(view), shape, Set.of());
        Portrayer portrayer = new Portrayer(choice.palette(), messages.lang(), new ProblemLog());
        List<LegendEntry> own = NumberedThings.entries(spots.marks(0), portrayer);
        return plates.legend(scene(ground(spots), view), portrayer, shown -> atlas.document().sections(Stream.concat(own.stream(), shown.stream()).toList()), cancel);
    }

    /** All but what the numbers stand at. */
    private LayerStack ground(ThingSpots spots) {
        return grounds.computeIfAbsent(spots.things(), marked -> {
            Set<String> others = atlas.plan().items().stream().map(Item::id).filter(i -> !marked.contains(i)).map(ItemId::value).collect(Collectors.toSet());
            return Veil.over(itemLayers.of(layers, others), about);
        });
    }

    private MapScene scene(LayerStack stack, Viewport view) {
        return new MapScene(view, stack, choice.palette(), messages.lang(), 1);
    }

    private Block.Map map(MapScene scene, ScreenBox box, String key, Cancel cancel) {
        Block.Map laid = plates.lay(scene, box, messages.get(key, name(), ScaleBlock.words(scene.viewport().scaleDenominator(), messages)), cancel);
        Map<ItemId, EastNorth> places = new LinkedHashMap<>();
        atlas.plan().items().forEach(i -> i.place().ifPresent(p -> places.put(i.id(), atlas.grid().toGrid(p.lonLat()))));
        List<ZoneId> within = Stream.concat(drawn.stream(), atlas.plan().zones().stream().map(Zone::id)
                .filter(z -> atlas.plan().lies(z, zone.id()).isPresent())).distinct().toList();
        ShownNames strong = new ShownNames(isArea() ? within : List.of(), atlas.shapes(), places);
        return new Block.Map(box, readable(laid.still()).steppedBackBut(l -> isNumber(l) || strong.test(l)), laid.said());
    }

    /** Without names that only a screen could show: paper cannot be enlarged. */
    private static Still readable(Still still) {
        return new Still(still.scene(), still.lists(), still.labels().stream().filter(l -> l.symbol().sizePx() >= LEAST_TYPE).toList(), still.sheet(), still.inks());
    }

    /**
     * The district with this zone lit, without names.
     *
     * @return empty for the district itself
     */
    Optional<Block.Map> locator(ScreenBox box, Cancel cancel) {
        Optional<Geometry> whole = atlas.plan().zones().stream().filter(z -> z.parent().isEmpty()).findFirst().flatMap(z -> atlas.shapes().shape(z.id()));
        if (zone.parent().isEmpty() || whole.isEmpty()) {
            return Optional.empty();
        }
        Extent all = extent(whole.get().getEnvelopeInternal());
        Viewport view = new Viewport(all.center(), 1, box.width(), box.height()).fittedTo(all, Viewport.Insets.all(LOCATOR_MARGIN));
        List<Geometry> parts = atlas.plan().zones().stream().filter(z -> z.kind() == ZoneKind.STREET).flatMap(z -> atlas.shapes().shape(z.id()).stream()).toList();
        List<Geometry> lit = drawn.stream().flatMap(z -> atlas.shapes().shape(z).stream()).toList();
        return Optional.of(plates.lay(scene(LocatorLayers.of(whole.get(), parts, lit), view), box, messages.get("sheet.locator.said", name()), cancel));
    }
}
