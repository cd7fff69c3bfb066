package districtatlas.print.sheet;

import districtatlas.base.Cancel;
import districtatlas.base.Messages;
import districtatlas.base.ProblemLog;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.ScreenBox;
import districtatlas.map.Emphasis;
import districtatlas.map.ItemLayers;
import districtatlas.map.MapScene;
import districtatlas.map.NumberedThings;
import districtatlas.map.Veil;
import districtatlas.map.layer.LayerStack;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    /** Things nearer than that have one number: first what would lie on one another, and more only where a number found no room. Logical pixels. */
    private static final double[] NEAR = {5, 9, 13, 18, 24};
    private static final double LEAST_TYPE = 7 * 96 / 72.0 - 1e-6;

    /**
     * What was laid.
     *
     * @param map    alone in its box
     * @param inset  of what of the zone lies beyond that map, as large as was asked for; empty when nothing does
     */
    record Laid(Block.Map map, Optional<Block.Map> inset, ThingSpots spots) {
    }

    private final PaperAtlas atlas;
    private final MapPlates plates;
    private final SheetChoice choice;
    private final Messages messages;
    private final Zone zone;
    private final List<Belonging> things;
    private final List<ZoneId> drawn;
    private final LayerStack layers;
    private final ItemLayers itemLayers = new ItemLayers();

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
    }

    private String name() {
        return zone.name().in(messages.lang());
    }

    /** Of the zone, on the grid; empty for one that has none and no parts that have. */
    private Optional<Geometry> shape() {
        return drawn.stream().flatMap(z -> atlas.shapes().shape(z).stream()).reduce(Geometry::union);
    }

    private boolean isArea() {
        return drawn.stream().flatMap(z -> atlas.shapes().shape(z).stream()).anyMatch(s -> s.getDimension() == 2);
    }

    /** At the largest round scale at which all of the zone has room, or all of it but what lies far off. */
    Viewport fitting(ScreenBox box) {
        Extent main = atlas.frames().of(zone.id()).orElse(atlas.home());
        Viewport near = RoundScale.fitting(main, box, MARGIN);
        Optional<Viewport> all = shape().map(s -> RoundScale.fitting(extent(s.getEnvelopeInternal()), box, MARGIN));
        return all.filter(v -> v.metresPerPixel() <= MOST_SMALLER * near.metresPerPixel()).orElse(near);
    }

    /** What a picture at that scale has to be wide and high for, in metres. */
    Extent shown(Viewport view) {
        Extent main = atlas.frames().of(zone.id()).orElse(atlas.home());
        return shape().map(s -> extent(s.getEnvelopeInternal())).filter(e -> holds(view, e)).orElse(main);
    }

    private static boolean holds(Viewport view, Extent e) {
        return view.extent().contains(new EastNorth(e.minEast(), e.minNorth())) && view.extent().contains(new EastNorth(e.maxEast(), e.maxNorth()));
    }

    private static Extent extent(Envelope box) {
        return new Extent(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
    }

    /** What of the zone lies beyond a view. */
    Optional<Extent> beyond(Viewport view) {
        List<Extent> far = new ArrayList<>();
        shape().ifPresent(s -> {
            for (int i = 0; i < s.getNumGeometries(); i++) {
                Extent part = extent(s.getGeometryN(i).getEnvelopeInternal());
                if (!holds(view, part)) {
                    far.add(part);
                }
            }
        });
        return far.stream().reduce(Extent::union);
    }

    /**
     * @param box   of the map
     * @param inset of what lies beyond it
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    Laid lay(ScreenBox box, ScreenBox inset, Cancel cancel) {
        Viewport view = fitting(box);
        Optional<Viewport> far = beyond(view).map(e -> RoundScale.fitting(e, inset, INSET_MARGIN));
        List<Viewport> views = new ArrayList<>(List.of(view));
        far.ifPresent(views::add);
        Laid laid = null;
        for (double near : NEAR) {
            ThingSpots spots = ThingSpots.of(things, atlas, views, shape(), near);
            LayerStack stack = stack(spots);
            Block.Map map = map(scene(stack, view), box, "sheet.map.said", cancel);
            Optional<Block.Map> small = far.map(v -> map(scene(stack, v), inset, "sheet.inset.said", cancel));
            laid = new Laid(map, small, spots);
            if (written(laid) >= spots.size()) {
                break;
            }
        }
        return laid;
    }

    /** How many numbers found room. */
    private static long written(Laid laid) {
        return laid.map().still().labels().stream().filter(ZoneMap::isNumber).count()
                + laid.inset().stream().flatMap(m -> m.still().labels().stream()).filter(ZoneMap::isNumber).count();
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
        ThingSpots spots = ThingSpots.of(things, atlas, List.of(view), shape(), NEAR[0]);
        return plates.legend(scene(stack(spots), view), new Portrayer(choice.palette(), messages.lang(), new ProblemLog()), atlas.document()::sections, cancel);
    }

    private LayerStack stack(ThingSpots spots) {
        Set<String> others = atlas.plan().items().stream().map(Item::id).filter(i -> !spots.things().contains(i)).map(ItemId::value).collect(Collectors.toSet());
        Emphasis about = Emphasis.of(atlas.plan(), atlas.shapes(), drawn, isArea());
        return NumberedThings.over(Veil.over(itemLayers.of(layers, others), about), spots.marks());
    }

    private MapScene scene(LayerStack stack, Viewport view) {
        return new MapScene(view, stack, choice.palette(), messages.lang(), 1);
    }

    private Block.Map map(MapScene scene, ScreenBox box, String key, Cancel cancel) {
        Block.Map laid = plates.lay(scene, box, messages.get(key, name(), ScaleBlock.words(scene.viewport().scaleDenominator(), messages)), cancel);
        Map<ItemId, EastNorth> places = new LinkedHashMap<>();
        atlas.plan().items().forEach(i -> i.place().ifPresent(p -> places.put(i.id(), atlas.grid().toGrid(p.lonLat()))));
        ShownNames strong = new ShownNames(isArea() ? drawn : List.of(), atlas.shapes(), places);
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
        LayerStack lit = Veil.over(itemLayers.of(layers, Set.of()), Emphasis.of(atlas.plan(), atlas.shapes(), drawn, isArea()));
        Block.Map laid = plates.lay(scene(lit, view), box, messages.get("sheet.locator.said", name()), cancel);
        Still still = laid.still();
        return Optional.of(new Block.Map(box, new Still(still.scene(), still.lists(), List.of(), still.sheet(), still.inks()), laid.said()));
    }
}
