package districtatlas.map;

import districtatlas.base.Lang;
import districtatlas.base.Text;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.coord.EastNorth;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerId;
import districtatlas.map.layer.LayerStack;
import districtatlas.plan.Item;
import districtatlas.plan.ItemId;
import districtatlas.plan.ItemShapes;
import districtatlas.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.DataUtilities;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.feature.SchemaException;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * The things that a step of a tour is about, as a layer over all others: by their marks, hollow where only general knowledge says where they
 * belong, or as the line that the ground draws, each with its name as large as a hall needs; things at one place have one mark that says all
 * their names, since one mark would lie under the other. So a step shows what it names on any theme. Any thread.
 */
public final class StageThings {
    /** Names of this layer belong to what is shown wherever they stand. */
    public static final LayerId ID = new LayerId("stage-things");
    /** Things no farther apart are at one place, metres: it is less than any map of a step could show. */
    private static final double ONE_PLACE = 40;
    private static final String BETWEEN = " · ";
    private static final String STYLE = "stage-things.sld";
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final Plan plan;
    private final Map<ItemId, EastNorth> places;
    private final ItemShapes shapes;
    private final Lang lang;

    /** @param places of items, on the grid */
    public StageThings(Plan plan, Map<ItemId, EastNorth> places, ItemShapes shapes, Lang lang) {
        this.plan = plan;
        this.places = places;
        this.shapes = shapes;
        this.lang = lang;
    }

    /** @return the layers themselves where none of the things is anywhere */
    public LayerStack over(LayerStack layers, List<ItemId> things) {
        try {
            SimpleFeatureType type = DataUtilities.createType(ID.value(), "geom:Geometry,kind:String,section:String,stated:String,name:String");
            List<SimpleFeature> features = new ArrayList<>();
            byPlace(things).forEach(at -> add(type, at, features));
            if (features.isEmpty()) {
                return layers;
            }
            List<Layer> all = new ArrayList<>(layers.layers());
            all.add(new Layer(ID, Text.NONE, DataUtilities.source(new ListFeatureCollection(type, features)), OwnStyle.of(STYLE), true));
            return new LayerStack(all);
        } catch (SchemaException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In their order; those at one place together where the first of them is. */
    private List<List<Item>> byPlace(List<ItemId> things) {
        List<List<Item>> all = new ArrayList<>();
        things.stream().flatMap(t -> plan.item(t).stream()).forEach(item -> all.stream().filter(at -> isAtOnePlace(at.get(0), item)).findFirst()
                .ifPresentOrElse(at -> at.add(item), () -> all.add(new ArrayList<>(List.of(item)))));
        return all;
    }

    private boolean isAtOnePlace(Item a, Item b) {
        EastNorth of = places.get(a.id());
        EastNorth other = places.get(b.id());
        return of != null && other != null && drawn(a).isEmpty() && drawn(b).isEmpty()
                && Math.hypot(of.east() - other.east(), of.north() - other.north()) <= ONE_PLACE;
    }

    private Optional<Geometry> drawn(Item item) {
        return shapes.shape(item.id()).filter(s -> s.getDimension() > 0);
    }

    private void add(SimpleFeatureType type, List<Item> items, List<SimpleFeature> into) {
        Item item = items.get(0);
        Optional<Geometry> drawn = drawn(item);
        Optional<Geometry> place = Optional.ofNullable(places.get(item.id())).map(p -> GEOMETRY.createPoint(new Coordinate(p.east(), p.north())));
        drawn.ifPresent(line -> into.add(feature(type, line, "band", items, into.size())));
        // A line has no one place: its name stands where the atlas wrote it, without a mark.
        place.or(() -> drawn.map(Geometry::getInteriorPoint)).ifPresent(p -> into.add(feature(type, p, drawn.isPresent() ? "word" : "mark", items, into.size())));
    }

    private SimpleFeature feature(SimpleFeatureType type, Geometry shape, String kind, List<Item> items, int number) {
        boolean stated = items.stream().anyMatch(i -> plan.certainty(i, Optional.empty()) == Certainty.STATED);
        String names = items.stream().map(i -> i.name().in(lang)).collect(Collectors.joining(BETWEEN));
        return SimpleFeatureBuilder.build(type, List.of(shape, kind, items.get(0).kind().section().key(), Boolean.toString(stated), names),
                ID.value() + '.' + number);
    }
}
