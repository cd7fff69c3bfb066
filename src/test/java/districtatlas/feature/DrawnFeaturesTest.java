package districtatlas.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.LayerRow;
import districtatlas.base.Text;
import districtatlas.base.ProblemLog;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.feature.FeatureFacts.Told;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Single features of the shipped atlas. */
class DrawnFeaturesTest {
    private static final Path SHIPPED = Path.of(System.getProperty("atlas.file"));

    private static AtlasFile atlas;
    private static DrawnFeatures features;

    @BeforeAll
    static void open() {
        atlas = AtlasFile.openReadOnly(SHIPPED);
        features = new DrawnFeatures(atlas, new DistrictGrid(atlas.centralMeridianDegrees()));
    }

    @AfterAll
    static void close() {
        features.close();
        atlas.close();
    }

    private static FeatureFacts named(String layer, String name) {
        LayerRow row = atlas.layer(layer).orElseThrow();
        AtomicReference<Long> found = new AtomicReference<>();
        atlas.forEachFeature(row, (fid, geometry, values) -> {
            if (name.equals(values[row.column("name")]) && found.get() == null) {
                found.set(fid);
            }
        });
        return features.facts(new FeatureRef(layer, layer + "." + found.get())).orElseThrow();
    }

    @Test
    void eachKindOfFeatureSaysWhatItIsInBothLanguages() {
        assertEquals(new Text("地铁换乘站", "Metro interchange"), named("metro_station", "后海").kind());
        assertEquals(List.of(new Told(new Text("线路", "Lines"), new Text("2/11/13", "2/11/13"), Text.NONE)), named("metro_station", "后海").told());
        assertEquals(new Text("山峰", "Peak"), named("peak", "大南山").kind());
        assertEquals(new Text("336", "336"), named("peak", "大南山").told().get(0).value(), "a whole number has no decimals");
        assertEquals(new Text("587.1", "587.1"), named("peak", "阳台山").told().get(0).value());
        FeatureFacts reservoir = named("water_area", "石岩水库");
        assertEquals(new Text("水库", "Reservoir"), reservoir.kind());
        assertEquals(new Text("石岩水库", "Shiyan Reservoir"), reservoir.name());
        assertTrue(reservoir.approximate(), "this one is sketched, others of the layer are not");
        assertFalse(named("water_area", "西丽水库").approximate());
        assertEquals("±200–300 m", reservoir.accuracy().zh());
        assertEquals(new Text("±10 m；路名为推定", "±10 m; name inferred"), named("road", "后海滨路").accuracy());
    }

    @Test
    void whatIsThereAndWhatIsNot() {
        assertTrue(features.isThere(named("peak", "大南山").feature()));
        assertFalse(features.isThere(new FeatureRef("peak", "peak.999999")));
        assertFalse(features.isThere(new FeatureRef("volcano", "volcano.1")), "no such layer");
    }

    @Test
    void aFeatureThatShowsAZoneOrAThingIsAskedForByItsId() {
        FeatureFacts street = features.facts(new FeatureRef("street", "yuehai")).orElseThrow();
        assertEquals(new Text("街道", "Sub-district"), street.kind());
        assertTrue(street.accuracy().zh().contains("最大 5 m"), "without one of its own it has its layer's");
        FeatureFacts museum = features.facts(new FeatureRef("item_place", "nanshan-museum")).orElseThrow();
        assertEquals(new Text("博物馆", "Museum"), museum.kind(), "by the kinds of the plan");
        assertEquals(new Text("误差 300 m 以内", "Within 300 m"), museum.accuracy());
        assertTrue(museum.lengthMetres().isEmpty() && museum.areaSquareMetres().isEmpty());
        assertEquals(0, museum.extent().width(), 0);
    }

    @Test
    void linesHaveALengthAndAreasASize() {
        assertEquals(14.6e6, features.facts(new FeatureRef("street", "yuehai")).orElseThrow().areaSquareMetres().orElseThrow(), 0.1e6);
        FeatureFacts line = named("metro_line", "13号线");
        assertTrue(line.lengthMetres().orElseThrow() > 3000 && line.areaSquareMetres().isEmpty());
        assertTrue(onIt(line) < 0.01);
        assertTrue(onIt(named("water_area", "西丽水库")) == 0);
    }

    private static double onIt(FeatureFacts facts) {
        EastNorth p = facts.place();
        return facts.shape().distance(new GeometryFactory().createPoint(new Coordinate(p.east(), p.north())));
    }

    @Test
    void everyFeatureOfEveryLayerIsFoundByTheIdItIsDrawnWithAndNoKeyReachesTheReader() throws Exception {
        AtlasDataStore store = new AtlasDataStore(atlas, new DistrictGrid(atlas.centralMeridianDegrees()), new ProblemLog());
        List<String> bad = new ArrayList<>();
        for (LayerRow layer : atlas.layers()) {
            try (SimpleFeatureIterator all = store.layer(layer.id()).getFeatures().features()) {
                while (all.hasNext()) {
                    var drawn = all.next();
                    FeatureFacts facts = features.facts(new FeatureRef(layer.id(), drawn.getID())).orElseThrow(() -> new AssertionError(drawn.getID()));
                    if (!facts.shape().equalsExact((Geometry) drawn.getDefaultGeometry())) {
                        bad.add(drawn.getID() + " is another shape");
                    }
                    if (facts.kind().zh().isEmpty() || facts.kind().zh().matches("[\\w-]+") || facts.kind().en().matches("[a-z_-]+")) {
                        bad.add(drawn.getID() + " is a " + facts.kind());
                    }
                    if (facts.accuracy().zh().matches(".*[a-z]{3,}.*") || facts.accuracy().en().isEmpty()) {
                        bad.add(drawn.getID() + " is accurate to " + facts.accuracy());
                    }
                }
            }
        }
        store.dispose();
        assertEquals(List.of(), bad);
    }

    @Test
    void whatIsNotThereIsEmpty() {
        assertEquals(Optional.empty(), features.facts(new FeatureRef("peak", "peak.9999")));
        assertEquals(Optional.empty(), features.facts(new FeatureRef("peak", "summit")));
        assertEquals(Optional.empty(), features.facts(new FeatureRef("street", "' or 1 = 1 --")));
        assertEquals(Optional.empty(), features.facts(new FeatureRef("sqlite_master", "sqlite_master.1")));
    }

    @Test
    void manyThreadsMayAskAtOnce() {
        List<String> names = IntStream.rangeClosed(1, 122).parallel()
                .mapToObj(i -> features.facts(new FeatureRef("metro_station", "metro_station." + i)).orElseThrow().name().zh()).toList();
        assertEquals(122, names.stream().distinct().count());
    }
}
