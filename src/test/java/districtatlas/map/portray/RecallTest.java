package districtatlas.map.portray;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.expression.Expression;
import org.geotools.data.DataUtilities;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.feature.SchemaException;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.filter.text.ecql.ECQL;
import org.junit.jupiter.api.Test;

class RecallTest {
    private final List<Object> made = new ArrayList<>();

    private static SimpleFeature road(String kind, Integer lanes, String name) throws SchemaException {
        SimpleFeatureType type = DataUtilities.createType("road", "class:String,lanes:Integer,name:String,the_geom:LineString");
        return SimpleFeatureBuilder.build(type, new Object[] {kind, lanes, name, null}, null);
    }

    private Recall<Object> recall(Expression read) {
        Needs needs = new Needs();
        needs.add(Reads.of(read));
        return new Recall<>(needs, feature -> {
            made.add(feature);
            return feature == null ? null : read.evaluate(feature);
        });
    }

    @Test
    void madeOnceForEachSetOfValuesWhateverElseDiffers() throws Exception {
        Recall<Object> twice = recall(ECQL.toExpression("lanes * 2"));
        assertEquals(4.0, twice.of(road("trunk", 2, "a")));
        assertEquals(4.0, twice.of(road("small", 2, "b")));
        assertEquals(1, made.size());
        assertEquals(6.0, twice.of(road("small", 3, "b")));
        assertEquals(2, made.size());
    }

    @Test
    void nothingIsRememberedToo() throws Exception {
        Recall<Object> kind = recall(ECQL.toExpression("class"));
        assertNull(kind.of(road(null, 1, "a")));
        assertNull(kind.of(road(null, 2, "b")));
        assertEquals(1, made.size());
    }

    @Test
    void whatLooksAtEachFeatureIsMadeForEach() throws Exception {
        SimpleFeature road = road("trunk", 2, "a");
        Recall<Object> id = recall(CommonFactoryFinder.getFilterFactory().function("id"));
        id.of(road);
        id.of(road);
        assertEquals(2, made.size());
    }

    @Test
    void aPartTellsTheWholeWhatItAsks() throws Exception {
        Needs whole = new Needs();
        whole.part().add(Reads.of(ECQL.toExpression("lanes + 1")));
        Needs other = whole.part();
        assertEquals(List.of("lanes"), whole.values());
        assertEquals(List.of(), other.values());
    }
}
