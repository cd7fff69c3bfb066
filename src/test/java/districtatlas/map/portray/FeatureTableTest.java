package districtatlas.map.portray;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.ProblemLog;
import districtatlas.base.Text;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerId;
import districtatlas.map.style.Palette;
import districtatlas.map.style.SldReader;
import districtatlas.map.symbol.LineSymbol;
import districtatlas.map.symbol.TextSymbol;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** What is kept of features, and which are alike to a style. */
class FeatureTableTest {
    private static final Palette PALETTE = new Palette("light", Map.of("main", "#110000", "minor", "#220000", "wide", "3"));
    private static final Palette DARK = new Palette("dark", Map.of("main", "#990000", "minor", "#990000", "wide", "5"));
    private static final String BY_CLASS = """
        <Rule><Filter><PropertyIsEqualTo><PropertyName>class</PropertyName><Literal>main</Literal></PropertyIsEqualTo></Filter>
          <LineSymbolizer><Stroke><CssParameter name="stroke"><Function name="env"><Literal>main</Literal></Function></CssParameter></Stroke></LineSymbolizer></Rule>
        <Rule><ElseFilter/>
          <LineSymbolizer><Stroke><CssParameter name="stroke"><Function name="env"><Literal>minor</Literal></Function></CssParameter></Stroke></LineSymbolizer></Rule>""";
    private static final String PLAIN = "<Rule><LineSymbolizer/></Rule>";
    private static final String NAMED = """
        <Rule><TextSymbolizer><Label><Function name="property"><Function name="env"><Literal>label</Literal><Literal>name</Literal></Function></Function></Label>
        </TextSymbolizer></Rule>""";

    private final SimpleFeatureType type = type();
    private final List<SimpleFeature> features = new ArrayList<>();

    private static SimpleFeatureType type() {
        try {
            return DataUtilities.createType("road", "geom:Geometry,class:String,name:String,en:String");
        } catch (SchemaException e) {
            throw new AssertionError(e);
        }
    }

    private static Geometry shape(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }

    private void roads(int count) {
        for (int i = 0; i < count; i++) {
            features.add(SimpleFeatureBuilder.build(type, new Object[] {shape("LINESTRING (0 " + i + ", 10 " + i + ")"),
                i % 3 == 0 ? "main" : "minor", "路" + i, "Road " + i}, "road." + i));
        }
    }

    private Layer layer(String rules) {
        String sld = "<UserStyle><FeatureTypeStyle>" + rules + "</FeatureTypeStyle></UserStyle>";
        return new Layer(new LayerId("road"), Text.NONE, DataUtilities.source(new ListFeatureCollection(type, features)),
                new SldReader(new ProblemLog()).read(new ByteArrayInputStream(sld.getBytes(StandardCharsets.UTF_8)), "t.sld", Optional.empty()), true);
    }

    private FeatureTable read(String rules, Optional<FeatureTable> before) throws IOException {
        return FeatureTable.read(layer(rules), before, (id, geometry) -> { }, Cancel.never());
    }

    @Test
    void featuresAreAlikeWhenWhatTheStyleAsksIsTheSame() throws IOException {
        roads(90);
        assertEquals(1, PortrayedFeatures.read(layer(PLAIN)).kinds(PALETTE, Lang.ZH));
        assertEquals(2, PortrayedFeatures.read(layer(BY_CLASS)).kinds(PALETTE, Lang.ZH));
        assertEquals(90, PortrayedFeatures.read(layer(NAMED)).kinds(PALETTE, Lang.ZH));
    }

    /** GeoTools tells that function as one that is never twice the same; a road of many pieces is one kind all the same. */
    @Test
    void featuresOfOneNameAreAlikeThoughTheLanguageChoosesTheirNamesColumn() throws IOException {
        roads(4);
        roads(4);
        assertEquals(4, PortrayedFeatures.read(layer(BY_CLASS + "</FeatureTypeStyle><FeatureTypeStyle>" + NAMED)).kinds(PALETTE, Lang.EN));
        String unforeseen = NAMED.replace("<Literal>label</Literal>", "<Literal>column</Literal>");
        assertEquals(8, PortrayedFeatures.read(layer(unforeseen)).kinds(PALETTE, Lang.EN));
    }

    @Test
    void aLineIsNoAreaEvenIfTheirAttributesAreTheSame() throws IOException {
        features.add(SimpleFeatureBuilder.build(type, new Object[] {shape("LINESTRING (0 0, 1 1)"), "a", "n", "n"}, "1"));
        features.add(SimpleFeatureBuilder.build(type, new Object[] {shape("POLYGON ((0 0, 1 0, 1 1, 0 0))"), "a", "n", "n"}, "2"));
        assertEquals(List.of(TextSymbol.Placement.POINT, TextSymbol.Placement.INSIDE), PortrayedFeatures.read(layer(NAMED)).drawn(PALETTE, Lang.ZH, new ProblemLog())
                .stream().map(d -> ((TextSymbol) d.symbol()).placement()).toList());
    }

    @Test
    void whatDependsOnTheIdOrTheGeometryIsAskedForEach() throws IOException {
        roads(30);
        String longer = """
            <Rule><Filter><PropertyIsGreaterThan><Function name="getY"><Function name="startPoint"><PropertyName>geom</PropertyName></Function></Function><Literal>9.5</Literal></PropertyIsGreaterThan></Filter>
              <LineSymbolizer/></Rule>""";
        assertEquals(30, PortrayedFeatures.read(layer(longer)).kinds(PALETTE, Lang.ZH));
        assertEquals(20, PortrayedFeatures.read(layer(longer)).drawn(PALETTE, Lang.ZH, new ProblemLog()).size());
        String chosen = "<Rule><Filter><FeatureId fid='road.7'/></Filter><LineSymbolizer/></Rule>";
        assertEquals(List.of("road.7"), PortrayedFeatures.read(layer(chosen)).drawn(PALETTE, Lang.ZH, new ProblemLog()).stream()
                .map(PortrayedFeatures.Drawn::id).toList());
    }

    @Test
    void anotherPaletteOrLanguageIsDrawnFromTheSameReading() throws IOException {
        roads(6);
        PortrayedFeatures once = PortrayedFeatures.read(layer(BY_CLASS + "</FeatureTypeStyle><FeatureTypeStyle>" + NAMED));
        features.clear();
        assertEquals(List.of(0xFF110000, 0xFF220000, 0xFF220000, 0xFF110000, 0xFF220000, 0xFF220000), colours(once, PALETTE));
        assertEquals(List.of(0xFF990000, 0xFF990000, 0xFF990000, 0xFF990000, 0xFF990000, 0xFF990000), colours(once, DARK));
        assertEquals("Road 5", label(once.drawn(DARK, Lang.EN, new ProblemLog())));
        assertEquals("路5", label(once.drawn(PALETTE, Lang.ZH, new ProblemLog())));
    }

    private static List<Integer> colours(PortrayedFeatures features, Palette palette) {
        return features.drawn(palette, Lang.ZH, new ProblemLog()).stream().filter(d -> d.symbol() instanceof LineSymbol)
                .map(d -> ((LineSymbol) d.symbol()).argb()).toList();
    }

    private static String label(List<PortrayedFeatures.Drawn> drawn) {
        return drawn.stream().filter(d -> d.symbol() instanceof TextSymbol).reduce((a, b) -> b).map(d -> ((TextSymbol) d.symbol()).label()).orElseThrow();
    }

    @Test
    void aSmallLayerServesEveryStyleAndALargeOneThoseThatAskNoMore() throws IOException {
        roads(100);
        assertTrue(read(PLAIN, Optional.empty()).serves(layer(NAMED).style()));
        roads(12_000);
        FeatureTable large = read(BY_CLASS, Optional.empty());
        assertTrue(large.serves(layer(BY_CLASS).style()));
        assertTrue(large.serves(layer(PLAIN).style()));
        assertFalse(large.serves(layer(NAMED).style()));
        FeatureTable both = read(NAMED, Optional.of(large));
        assertTrue(both.serves(layer(NAMED).style()));
        assertTrue(both.serves(layer(BY_CLASS).style()), "what was kept before is kept again");
    }

    @Test
    void aLargeLayerWhoseStyleAsksForNothingKeepsNothing() throws IOException {
        roads(20_000);
        long bytes = read(PLAIN, Optional.empty()).sizeBytes();
        assertTrue(bytes < 1000, bytes + " bytes");
        long classes = read(BY_CLASS, Optional.empty()).sizeBytes();
        assertTrue(classes < 100_000, classes + " bytes");
    }
}
