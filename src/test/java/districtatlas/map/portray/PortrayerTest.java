package districtatlas.map.portray;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import districtatlas.base.Text;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerId;
import districtatlas.map.style.Palette;
import districtatlas.map.style.SldReader;
import districtatlas.map.symbol.AreaSymbol;
import districtatlas.map.symbol.LineSymbol;
import districtatlas.map.symbol.PointSymbol;
import districtatlas.map.symbol.TextSymbol;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.DataUtilities;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.feature.SchemaException;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.filter.function.EnvFunction;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class PortrayerTest {
    private static final Palette PALETTE = new Palette("test", Map.of("water", "#102030", "glass", "#FF000080",
            "line-scale", "2", "text-scale", "1.5"));
    private static final String SQUARE = "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))";
    private static final String LINE = "LINESTRING (0 0, 10 0, 10 20)";

    private final ProblemLog problems = new ProblemLog();

    @Test
    void aRoleTakesItsColourFromThePalette() {
        AreaSymbol area = (AreaSymbol) drawn("""
            <Rule><PolygonSymbolizer><Fill><CssParameter name="fill"><Function name="env"><Literal>water</Literal></Function></CssParameter>
              <CssParameter name="fill-opacity">0.5</CssParameter></Fill></PolygonSymbolizer></Rule>""", SQUARE, "a").get(0).symbol();
        assertEquals(0x80102030, area.fillArgb());
    }

    @Test
    void aColourMayCarryItsOwnOpacityLast() {
        AreaSymbol area = (AreaSymbol) drawn("""
            <Rule><PolygonSymbolizer><Fill><CssParameter name="fill"><Function name="env"><Literal>glass</Literal></Function></CssParameter></Fill></PolygonSymbolizer></Rule>""",
                SQUARE, "a").get(0).symbol();
        assertEquals(0x80FF0000, area.fillArgb());
    }

    @Test
    void pixelsGrowWithThePaletteAndMetresDoNot() {
        LineSymbol px = (LineSymbol) drawn("""
            <Rule><LineSymbolizer><Stroke><CssParameter name="stroke-width">3</CssParameter>
              <CssParameter name="stroke-dasharray">4 1</CssParameter></Stroke></LineSymbolizer></Rule>""", LINE, "a").get(0).symbol();
        assertEquals(6, px.width());
        assertEquals(List.of(8.0, 2.0), px.dash());
        LineSymbol metres = (LineSymbol) drawn("""
            <Rule><LineSymbolizer uom="metre"><Stroke><CssParameter name="stroke-width"><Mul><PropertyName>rank</PropertyName><Literal>100</Literal></Mul></CssParameter></Stroke></LineSymbolizer></Rule>""",
                LINE, "a").get(0).symbol();
        assertTrue(metres.inMetres());
        assertEquals(100, metres.width());
    }

    @Test
    void theElseRuleFillsTheScalesThatTheOthersLeave() {
        List<PortrayedFeatures.Drawn> drawn = drawn("""
            <Rule><Filter><PropertyIsEqualTo><PropertyName>class</PropertyName><Literal>a</Literal></PropertyIsEqualTo></Filter>
              <MinScaleDenominator>100</MinScaleDenominator><MaxScaleDenominator>200</MaxScaleDenominator><LineSymbolizer/></Rule>
            <Rule><ElseFilter/><MaxScaleDenominator>1000</MaxScaleDenominator><LineSymbolizer/></Rule>""", LINE, "a", "b");
        assertEquals(List.of(new ScaleRange(100, 200), new ScaleRange(0, 100), new ScaleRange(200, 1000), new ScaleRange(0, 1000)),
                drawn.stream().map(PortrayedFeatures.Drawn::range).toList());
    }

    @Test
    void onlyTheFirstRuleCountsWhenTheStyleSaysSo() {
        List<PortrayedFeatures.Drawn> drawn = drawn("""
            <Rule><MaxScaleDenominator>50</MaxScaleDenominator><LineSymbolizer/></Rule>
            <Rule><LineSymbolizer/></Rule><Rule><LineSymbolizer/></Rule>
            <VendorOption name="ruleEvaluation">first</VendorOption>""", LINE, "a");
        assertEquals(List.of(new ScaleRange(0, 50), new ScaleRange(50, Double.POSITIVE_INFINITY)),
                drawn.stream().map(PortrayedFeatures.Drawn::range).toList());
    }

    @Test
    void aLabelFollowsTheLanguageAndFallsBackOnTheName() throws IOException {
        String rule = """
            <Rule><TextSymbolizer><Label><Function name="strDefaultIfBlank"><Function name="property"><Function name="env"><Literal>label</Literal><Literal>name</Literal></Function></Function>
              <PropertyName>name</PropertyName></Function></Label>
              <Font><CssParameter name="font-size">10</CssParameter><CssParameter name="font-weight">bold</CssParameter></Font>
              <Priority>1000</Priority></TextSymbolizer></Rule>""";
        assertEquals(List.of("名a", "名b"), labels(rule, Lang.ZH, SQUARE, "a", "b"));
        assertEquals(List.of("en a", "名b"), labels(rule, Lang.EN, SQUARE, "a", "b"));
        TextSymbol text = (TextSymbol) drawn(rule, SQUARE, "a").get(0).symbol();
        assertEquals(TextSymbol.Placement.INSIDE, text.placement());
        assertEquals(15, text.sizePx());
        assertTrue(text.bold());
        assertEquals(TextSymbol.ALWAYS, text.priority());
    }

    @Test
    void namesOfLinesFollowThemWhenAsked() {
        String rule = """
            <Rule><TextSymbolizer><Label><PropertyName>name</PropertyName></Label>
              <VendorOption name="followLine">true</VendorOption><VendorOption name="repeat">400</VendorOption>
              <VendorOption name="group">yes</VendorOption></TextSymbolizer></Rule>""";
        TextSymbol text = (TextSymbol) drawn(rule, LINE, "a").get(0).symbol();
        assertEquals(TextSymbol.Placement.ALONG_LINE, text.placement());
        assertEquals(400, text.repeatPx());
        assertTrue(text.group());
    }

    @Test
    void anArrowHeadStandsAtTheEndAndTurnsWithIt() {
        PortrayedFeatures.Drawn head = drawn("""
            <Rule><PointSymbolizer><Geometry><Function name="endPoint"><PropertyName>geom</PropertyName></Function></Geometry>
              <Graphic><Mark><WellKnownName>triangle</WellKnownName><Fill/></Mark><Size>9</Size>
              <Rotation><Add><Literal>90</Literal><Function name="endAngle"><PropertyName>geom</PropertyName></Function></Add></Rotation></Graphic></PointSymbolizer></Rule>""",
                LINE, "a").get(0);
        assertEquals("POINT (10 20)", head.geometry().toText());
        PointSymbol mark = (PointSymbol) head.symbol();
        assertEquals(18, mark.sizePx());
        assertEquals(0, mark.rotationDeg(), 1e-9);
    }

    @Test
    void aLineThatLabelsKeepClearOfHasMarksThatNobodySees() {
        List<PortrayedFeatures.Drawn> drawn = drawn("""
            <Rule><LineSymbolizer><Stroke><CssParameter name="stroke-width">4</CssParameter></Stroke>
              <VendorOption name="labelObstacle">true</VendorOption></LineSymbolizer></Rule>""", "LINESTRING (0 0, 100 0)", "a");
        PointSymbol post = assertInstanceOf(PointSymbol.class, drawn.get(1).symbol());
        assertEquals(8, post.sizePx());
        assertEquals(0, post.fillArgb() | post.strokeArgb());
        assertEquals("MultiPoint", drawn.get(1).geometry().getGeometryType());
        assertTrue(drawn.get(1).geometry().getNumGeometries() > 5);
    }

    @Test
    void aMarkOnALineStandsInItsMiddleAndOnAnAreaInside() {
        String rule = "<Rule><PointSymbolizer><Graphic><Mark/></Graphic></PointSymbolizer></Rule>";
        assertEquals("POINT (10 5)", drawn(rule, LINE, "a").get(0).geometry().toText());
        assertEquals("Point", drawn(rule, SQUARE, "a").get(0).geometry().getGeometryType());
    }

    @Test
    void equalSymbolsAreOneObjectEvenWhenMadeFromAttributes() {
        List<PortrayedFeatures.Drawn> drawn = drawn("""
            <Rule><LineSymbolizer><Stroke><CssParameter name="stroke"><PropertyName>colour</PropertyName></CssParameter></Stroke></LineSymbolizer></Rule>""",
                LINE, "a", "a", "b");
        assertSame(drawn.get(0).symbol(), drawn.get(1).symbol());
        assertNotSame(drawn.get(0).symbol(), drawn.get(2).symbol());
        assertEquals(0xFF00000A, assertInstanceOf(LineSymbol.class, drawn.get(0).symbol()).argb());
    }

    @Test
    void aPatternIsAMarkAndAStep() {
        AreaSymbol area = (AreaSymbol) drawn("""
            <Rule><PolygonSymbolizer><Fill><GraphicFill><Graphic><Mark><WellKnownName>shape://slash</WellKnownName>
              <Stroke><CssParameter name="stroke">#112233</CssParameter></Stroke></Mark><Size>6</Size></Graphic></GraphicFill></Fill>
              <VendorOption name="graphic-margin">2</VendorOption></PolygonSymbolizer></Rule>""", SQUARE, "a").get(0).symbol();
        assertEquals(0, area.fillArgb());
        assertTrue(area.pattern().orElseThrow().open());
        assertEquals(20, area.patternStepPx());
    }

    @Test
    void aColourThatIsNoneIsReportedOnce() {
        drawn("<Rule><LineSymbolizer><Stroke><CssParameter name='stroke'>#12345G</CssParameter></Stroke></LineSymbolizer></Rule>", LINE, "a", "b");
        assertEquals(1, problems.all().size());
    }

    @Test
    void laterPartsOfAStyleAreLaterPasses() {
        assertEquals(List.of(0, 1), drawn("<Rule><LineSymbolizer/></Rule></FeatureTypeStyle><FeatureTypeStyle><Rule><LineSymbolizer/></Rule>",
                LINE, "a").stream().map(PortrayedFeatures.Drawn::pass).toList());
    }

    @Test
    void whatShowsOnlyWhilePaintingIsToldWithFileAndLine() {
        drawn("<Rule>\n<LineSymbolizer><Stroke><CssParameter name='stroke'>#12345</CssParameter></Stroke></LineSymbolizer>\n"
                + "<TextSymbolizer><Label>x</Label><Font><CssParameter name='font-family'><ogc:PropertyName xmlns:ogc='http://www.opengis.net/ogc'>name"
                + "</ogc:PropertyName></CssParameter></Font><VendorOption name='repeat'>often</VendorOption></TextSymbolizer></Rule>", LINE, "a", "a");
        assertEquals(List.of("t.sld:2: [style.colour] #12345 is no colour; write it as #RRGGBB",
                "t.sld:3: [style.number] repeat should be a number of pixels, not often",
                "t.sld:3: [style.font] the font 名a is not understood; the bundled Noto Sans SC is used"),
                problems.all().stream().map(Problem::toString).toList());
    }

    @Test
    void theEnvironmentIsLeftClean() {
        drawn("<Rule><LineSymbolizer/></Rule>", LINE, "a");
        assertTrue(EnvFunction.getLocalValues().isEmpty());
    }

    @Test
    void cancelledWorkStops() {
        Cancel cancel = new Cancel();
        cancel.request();
        Layer layer = layer("<Rule><LineSymbolizer/></Rule>", LINE, "a".repeat(2000).split(""));
        assertThrows(CancellationException.class, () -> FeatureTable.read(layer, Optional.empty(), (id, geometry) -> { }, cancel));
    }

    private List<String> labels(String rule, Lang lang, String wkt, String... classes) throws IOException {
        return drawn(layer(rule, wkt, classes), lang).stream().map(d -> ((TextSymbol) d.symbol()).label()).toList();
    }

    private List<PortrayedFeatures.Drawn> drawn(String rules, String wkt, String... classes) {
        try {
            return drawn(layer(rules, wkt, classes), Lang.ZH);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Feature by feature, on the geometries themselves. */
    private List<PortrayedFeatures.Drawn> drawn(Layer layer, Lang lang) throws IOException {
        return PortrayedFeatures.read(layer).drawn(PALETTE, lang, problems);
    }

    private Layer layer(String rules, String wkt, String... classes) {
        try {
            SimpleFeatureType type = DataUtilities.createType("thing", "geom:Geometry,name:String,en:String,class:String,rank:Integer,colour:String");
            List<SimpleFeature> features = new ArrayList<>();
            for (String c : classes) {
                features.add(SimpleFeatureBuilder.build(type, new Object[] {new WKTReader().read(wkt), "名" + c,
                        c.equals("a") ? "en a" : "", c, 1, "#00000" + c}, "f" + features.size()));
            }
            String sld = "<UserStyle><FeatureTypeStyle>" + rules + "</FeatureTypeStyle></UserStyle>";
            return new Layer(new LayerId("thing"), Text.NONE, DataUtilities.source(new ListFeatureCollection(type, features)),
                    new SldReader(problems).read(new ByteArrayInputStream(sld.getBytes(StandardCharsets.UTF_8)), "t.sld", Optional.empty()), true);
        } catch (SchemaException | ParseException e) {
            throw new AssertionError(e);
        }
    }
}
