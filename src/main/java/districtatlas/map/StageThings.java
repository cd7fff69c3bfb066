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
 * belong, or as the line that the ground draws, each with its name as large as a hall needs. So a step shows what it names on any theme. Any
 * thread.
 */
public final class StageThings {
    /** Names of this layer belong to what is shown wherever they stand. */
    public static final LayerId ID = new LayerId("stage-things");
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
            things.forEach(t -> plan.item(t).ifPresent(i -> add(type, i, features)));
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

    private void add(SimpleFeatureType type, Item item, List<SimpleFeature> into) {
        Optional<Geometry> drawn = shapes.shape(item.id()).filter(s -> s.getDimension() > 0);
        Optional<Geometry> place = Optional.ofNullable(places.get(item.id())).map(p -> GEOMETRY.createPoint(new Coordinate(p.east(), p.north())));
        drawn.ifPresent(line -> into.add(feature(type, line, "band", item, into.size())));
        // A line has no one place: its name stands where the atlas wrote it, without a mark.
        place.or(() -> drawn.map(Geometry::getInteriorPoint)).ifPresent(p -> into.add(feature(type, p, drawn.isPresent() ? "word" : "mark", item, into.size())));
    }

    private SimpleFeature feature(SimpleFeatureType type, Geometry shape, String kind, Item item, int number) {
        boolean stated = plan.certainty(item, Optional.empty()) == Certainty.STATED;
        return SimpleFeatureBuilder.build(type, List.of(shape, kind, item.kind().section().key(), Boolean.toString(stated), item.name().in(lang)),
                ID.value() + '.' + number);
    }
}
