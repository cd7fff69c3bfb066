package districtatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import districtatlas.base.Lang;
import districtatlas.coord.EastNorth;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerStack;
import districtatlas.plan.ItemId;
import districtatlas.plan.ItemShapes;
import districtatlas.plan.Plan;
import districtatlas.ui.SmallPlan;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class StageThingsTest {
    private final Plan plan = SmallPlan.make().plan();
    private final Map<ItemId, EastNorth> places = Map.of(SmallPlan.FERRY, new EastNorth(6_500, 1_500), SmallPlan.LIGHTHOUSE, new EastNorth(9_000, 500));

    private static List<String> drawn(LayerStack layers) throws IOException {
        TreeSet<String> drawn = new TreeSet<>();
        Layer top = layers.layers().get(layers.layers().size() - 1);
        assertEquals(StageThings.ID, top.id(), "over all others");
        try (SimpleFeatureIterator features = top.source().getFeatures().features()) {
            while (features.hasNext()) {
                SimpleFeature f = features.next();
                drawn.add(f.getAttribute("kind") + " " + f.getAttribute("section") + " " + f.getAttribute("stated") + " " + f.getAttribute("name"));
            }
        }
        return List.copyOf(drawn);
    }

    @Test
    void aThingIsMarkedAndNamedAndTheMarkSaysWhetherThePlanTiesIt() throws IOException {
        LayerStack layers = new StageThings(plan, places, ItemShapes.NONE, Lang.EN).over(LayerStack.EMPTY, List.of(SmallPlan.FERRY, SmallPlan.LIGHTHOUSE));
        assertEquals(List.of("mark project true Ferry Terminal", "mark site false Lighthouse House"), drawn(layers));
    }

    @Test
    void aThingThatTheGroundDrawsIsItsLineWithItsNameAtItsPlace() throws IOException {
        ItemShapes line = new ItemShapes(Map.of(SmallPlan.FERRY, new GeometryFactory().createLineString(new Coordinate[] {new Coordinate(0, 0), new Coordinate(9, 9)})));
        assertEquals(List.of("band project true 轮渡码头", "word project true 轮渡码头"),
                drawn(new StageThings(plan, places, line, Lang.ZH).over(LayerStack.EMPTY, List.of(SmallPlan.FERRY))));
    }

    @Test
    void thingsAtOnePlaceHaveOneMarkThatSaysBothNames() throws IOException {
        Map<ItemId, EastNorth> same = Map.of(SmallPlan.FERRY, new EastNorth(6_500, 1_500), SmallPlan.LIGHTHOUSE, new EastNorth(6_520, 1_510));
        assertEquals(List.of("mark project true Ferry Terminal · Lighthouse House"),
                drawn(new StageThings(plan, same, ItemShapes.NONE, Lang.EN).over(LayerStack.EMPTY, List.of(SmallPlan.FERRY, SmallPlan.LIGHTHOUSE))));
    }

    @Test
    void whatIsNowhereLeavesTheMapAsItIs() {
        StageThings things = new StageThings(plan, Map.of(), ItemShapes.NONE, Lang.ZH);
        assertSame(LayerStack.EMPTY, things.over(LayerStack.EMPTY, List.of(SmallPlan.FERRY, new ItemId("unheard-of"))));
        assertSame(LayerStack.EMPTY, things.over(LayerStack.EMPTY, List.of()));
    }
}
