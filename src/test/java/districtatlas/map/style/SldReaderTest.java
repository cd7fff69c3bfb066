package districtatlas.map.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Problem;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.geotools.api.filter.Filter;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.Mark;
import org.geotools.api.style.PointPlacement;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.TextSymbolizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import si.uom.SI;

class SldReaderTest {
    private final ProblemLog problems = new ProblemLog();

    @Test
    void readsSld10() {
        Style style = read("""
            <?xml version="1.0" encoding="UTF-8"?>
            <sld:StyledLayerDescriptor version="1.0.0" xmlns:sld="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
              <sld:NamedLayer><sld:Name>road</sld:Name><sld:UserStyle><sld:Name>roads</sld:Name><sld:Title>道路</sld:Title>
                <sld:FeatureTypeStyle><sld:Rule>
                  <sld:Name>main</sld:Name><sld:Title>主干道</sld:Title><sld:Abstract>Arterial</sld:Abstract>
                  <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>main</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
                  <sld:MinScaleDenominator>10000</sld:MinScaleDenominator><sld:MaxScaleDenominator>5e4</sld:MaxScaleDenominator>
                  <sld:LineSymbolizer><sld:Stroke>
                    <sld:CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road</ogc:Literal></ogc:Function></sld:CssParameter>
                    <sld:CssParameter name="stroke-width">2.5</sld:CssParameter>
                    <sld:CssParameter name="stroke-dasharray">4 2, 1 2</sld:CssParameter>
                    <sld:CssParameter name="stroke-linecap">round</sld:CssParameter>
                  </sld:Stroke><sld:PerpendicularOffset>3</sld:PerpendicularOffset></sld:LineSymbolizer>
                </sld:Rule></sld:FeatureTypeStyle>
              </sld:UserStyle></sld:NamedLayer>
            </sld:StyledLayerDescriptor>""");
        assertNoProblems();
        assertEquals("roads", style.getName());
        Rule rule = onlyRule(style);
        assertEquals("主干道", rule.getDescription().getTitle().toString());
        assertEquals("Arterial", rule.getDescription().getAbstract().toString());
        assertEquals(10000, rule.getMinScaleDenominator());
        assertEquals(50000, rule.getMaxScaleDenominator());
        LineSymbolizer line = assertInstanceOf(LineSymbolizer.class, rule.symbolizers().get(0));
        assertEquals(4, line.getStroke().dashArray().size());
        assertEquals("3", line.getPerpendicularOffset().toString());
    }

    @Test
    void readsSe11AsQgisWritesIt() {
        Style style = read("""
            <?xml version="1.0" encoding="UTF-8"?>
            <StyledLayerDescriptor xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc" version="1.1.0"
                xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:se="http://www.opengis.net/se">
             <NamedLayer><se:Name>地块</se:Name><UserStyle><se:Name>地块</se:Name>
              <se:FeatureTypeStyle>
               <se:Rule><se:Name>居住</se:Name>
                <se:Description><se:Title>居住</se:Title><se:Abstract>Housing</se:Abstract></se:Description>
                <ogc:Filter xmlns:ogc="http://www.opengis.net/ogc"><ogc:And>
                  <ogc:PropertyIsEqualTo><ogc:PropertyName>用途</ogc:PropertyName><ogc:Literal>居住</ogc:Literal></ogc:PropertyIsEqualTo>
                  <ogc:Or><ogc:PropertyIsNull><ogc:PropertyName>层数</ogc:PropertyName></ogc:PropertyIsNull>
                    <ogc:PropertyIsBetween><ogc:PropertyName>层数</ogc:PropertyName>
                      <ogc:LowerBoundary><ogc:Literal>1</ogc:Literal></ogc:LowerBoundary>
                      <ogc:UpperBoundary><ogc:Literal>30</ogc:Literal></ogc:UpperBoundary></ogc:PropertyIsBetween></ogc:Or>
                  <ogc:PropertyIsLike wildCard="%" singleChar="_" escape="\\"><ogc:PropertyName>名称</ogc:PropertyName><ogc:Literal>深%</ogc:Literal></ogc:PropertyIsLike>
                </ogc:And></ogc:Filter>
                <se:PolygonSymbolizer uom="http://www.opengeospatial.org/se/units/metre">
                 <se:Fill><se:GraphicFill><se:Graphic><se:Mark><se:WellKnownName>horline</se:WellKnownName>
                   <se:Stroke><se:SvgParameter name="stroke">#123456</se:SvgParameter><se:SvgParameter name="stroke-width">1</se:SvgParameter></se:Stroke></se:Mark>
                   <se:Size>7</se:Size><se:Rotation><ogc:Literal>45</ogc:Literal></se:Rotation></se:Graphic></se:GraphicFill></se:Fill>
                 <se:Stroke><se:SvgParameter name="stroke">#232323</se:SvgParameter><se:SvgParameter name="stroke-width">26</se:SvgParameter><se:SvgParameter name="stroke-linejoin">bevel</se:SvgParameter></se:Stroke>
                </se:PolygonSymbolizer>
               </se:Rule>
               <se:Rule><se:Name>其余</se:Name><se:ElseFilter xmlns:se="http://www.opengis.net/se"/>
                <se:PointSymbolizer><se:Graphic><!--Plain SVG fallback--><se:Mark><se:WellKnownName>circle</se:WellKnownName>
                  <se:Fill><se:SvgParameter name="fill">#ff0000</se:SvgParameter></se:Fill></se:Mark><se:Size>11</se:Size></se:Graphic></se:PointSymbolizer>
               </se:Rule>
               <se:Rule>
                <se:TextSymbolizer><se:Label><ogc:PropertyName>名称</ogc:PropertyName></se:Label>
                 <se:Font><se:SvgParameter name="font-family">Noto Sans SC</se:SvgParameter><se:SvgParameter name="font-size">13</se:SvgParameter></se:Font>
                 <se:LabelPlacement><se:PointPlacement><se:AnchorPoint><se:AnchorPointX>0</se:AnchorPointX><se:AnchorPointY>0.5</se:AnchorPointY></se:AnchorPoint>
                  <se:Displacement><se:DisplacementX>4</se:DisplacementX><se:DisplacementY>0</se:DisplacementY></se:Displacement></se:PointPlacement></se:LabelPlacement>
                 <se:Fill><se:SvgParameter name="fill">#323232</se:SvgParameter></se:Fill>
                 <se:VendorOption name="maxDisplacement">1</se:VendorOption>
                </se:TextSymbolizer></se:Rule>
              </se:FeatureTypeStyle></UserStyle></NamedLayer></StyledLayerDescriptor>""");
        assertNoProblems();
        List<Rule> rules = style.featureTypeStyles().get(0).rules();
        PolygonSymbolizer polygon = assertInstanceOf(PolygonSymbolizer.class, rules.get(0).symbolizers().get(0));
        assertEquals(SI.METRE, polygon.getUnitOfMeasure());
        assertEquals("45", polygon.getFill().getGraphicFill().getRotation().toString());
        assertEquals("Housing", rules.get(0).getDescription().getAbstract().toString());
        assertTrue(rules.get(1).isElseFilter());
        TextSymbolizer text = assertInstanceOf(TextSymbolizer.class, rules.get(2).symbolizers().get(0));
        assertEquals("0", assertInstanceOf(PointPlacement.class, text.getLabelPlacement()).getAnchorPoint().getAnchorPointX().toString());
        assertEquals("1", text.getOptions().get("maxDisplacement"));
    }

    @Test
    void whatIsNotUnderstoodIsReportedWithItsLineAndTheRestIsRead() {
        Style style = read("""
            <FeatureTypeStyle>
              <Rule>
                <RasterSymbolizer/>
                <LineSymbolizer><Stroke><CssParameter name="stroke">#000000</CssParameter>
                  <CssParameter name="stroke-glow">9</CssParameter></Stroke></LineSymbolizer>
                <PointSymbolizer><Graphic><Mark><WellKnownName>teapot</WellKnownName></Mark></Graphic></PointSymbolizer>
              </Rule>
            </FeatureTypeStyle>""");
        assertEquals(List.of("test.sld:3", "test.sld:5", "test.sld:6"), problems.all().stream().map(Problem::where).toList());
        assertEquals(2, onlyRule(style).symbolizers().size());
    }

    @Test
    void aFilterThatIsNotUnderstoodAdmitsNothing() {
        Style style = read("""
            <FeatureTypeStyle><Rule><Filter><And>
              <PropertyIsEqualTo><PropertyName>a</PropertyName><Literal>1</Literal></PropertyIsEqualTo>
              <Nearby/></And></Filter><LineSymbolizer/></Rule></FeatureTypeStyle>""");
        assertSame(Filter.EXCLUDE, onlyRule(style).getFilter());
        assertEquals(1, problems.all().size());
    }

    @Test
    void aFunctionThatDoesNotExistIsReported() {
        read("""
            <FeatureTypeStyle><Rule><LineSymbolizer><Stroke><CssParameter name="stroke-width">
              <Function name="wishfulThinking"><Literal>1</Literal></Function></CssParameter></Stroke></LineSymbolizer></Rule></FeatureTypeStyle>""");
        assertEquals("style.function", problems.all().get(0).code());
    }

    @ParameterizedTest
    @CsvSource({"Recode,LookupValue", "Categorize,LookupValue", "Interpolate,LookupValue"})
    void tablesOfSe11BecomeFunctions(String name, String lookup) {
        String rows = switch (name) {
            case "Recode" -> "<MapItem><Data>1</Data><Value>10</Value></MapItem><MapItem><Data>2</Data><Value>20</Value></MapItem>";
            case "Categorize" -> "<Value>10</Value><Threshold>2</Threshold><Value>20</Value>";
            default -> "<InterpolationPoint><Data>1</Data><Value>10</Value></InterpolationPoint>"
                    + "<InterpolationPoint><Data>2</Data><Value>20</Value></InterpolationPoint>";
        };
        Style style = read("<FeatureTypeStyle><Rule><LineSymbolizer><Stroke><SvgParameter name='stroke-width'><" + name + "><"
                + lookup + "><Literal>2</Literal></" + lookup + ">" + rows + "</" + name + "></SvgParameter></Stroke></LineSymbolizer></Rule></FeatureTypeStyle>");
        assertNoProblems();
        LineSymbolizer line = (LineSymbolizer) onlyRule(style).symbolizers().get(0);
        assertEquals(20.0, line.getStroke().getWidth().evaluate(null, Double.class));
    }

    @Test
    void aDocumentTypeIsRefusedAndWithItEveryEntity(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Style style = read("<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>"
                + "<FeatureTypeStyle><Rule><Name>&s;</Name></Rule></FeatureTypeStyle>");
        assertTrue(style.featureTypeStyles().isEmpty());
        assertEquals("style.xml", problems.all().get(0).code());
        assertFalse(problems.all().toString().contains("secret\""));
    }

    @Test
    void textThatIsNotXmlIsAProblemWithALine() {
        Style style = read("<FeatureTypeStyle>\n<Rule>\n</FeatureTypeStyle>");
        assertTrue(style.featureTypeStyles().isEmpty());
        assertEquals("test.sld:3", problems.all().get(0).where());
    }

    @Test
    void aPictureBesideTheStyleBecomesAMark(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("flag.svg"), """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="#aa0000" d="m4 4h16v8l-16 0z"/></svg>""");
        Style style = read(external("flag.svg"), Optional.of(folder));
        assertNoProblems();
        PointSymbolizer point = (PointSymbolizer) onlyRule(style).symbolizers().get(0);
        Mark mark = assertInstanceOf(Mark.class, point.getGraphic().graphicalSymbols().get(0));
        assertEquals("path://M-0.3333 0.3333 L0.3333 0.3333 L0.3333 0 L-0.3333 0 Z", mark.getWellKnownName().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.invalid/a.svg", "file:///etc/hosts", "../a.svg", "/a.svg", "a.png"})
    void picturesFromElsewhereAreRefused(String href, @TempDir Path folder) {
        read(external(href), Optional.of(folder));
        assertEquals("style.external", problems.all().get(0).code());
    }

    private static String labels(String... fonts) {
        return "<FeatureTypeStyle>" + Arrays.stream(fonts).map(f -> "<Rule><TextSymbolizer><Label>x</Label><Font>" + f + "</Font></TextSymbolizer></Rule>\n")
                .collect(Collectors.joining()) + "</FeatureTypeStyle>";
    }

    private static String family(String name) {
        return "<CssParameter name='font-family'>" + name + "</CssParameter>";
    }

    @Test
    void fontsThatAreNotBundledAreToldOnceAFileWithTheFirstLine() {
        read(labels(family("Noto Sans SC"), family("SimSun"), family("Arial"), family("SimSun")));
        assertEquals(List.of("test.sld:2: [style.font] the font SimSun · Arial is not understood; the bundled Noto Sans SC is used"),
                problems.all().stream().map(Problem::toString).toList());
    }

    @Test
    void theBundledFontIsKnownByEveryWayOfWritingIt() {
        read(labels(family("Noto Sans SC") + family("Arial"), family("noto sans sc"), family("'Noto Sans SC', Arial"), "<CssParameter name='font-size'>9</CssParameter>",
                family("<ogc:Function xmlns:ogc='http://www.opengis.net/ogc' name='env'><ogc:Literal>font</ogc:Literal></ogc:Function>")));
        assertNoProblems();
    }

    @Test
    void whatIsWrongIsToldInBothLanguages() {
        read("<FeatureTypeStyle><Rule><Sparkle/></Rule></FeatureTypeStyle>");
        Problem problem = problems.all().get(0);
        assertEquals("<Sparkle> in <Rule> is not understood and was left out", problem.detailIn(new Messages(Lang.EN)));
        assertEquals("不认识 <Rule> 里的 <Sparkle>", problem.detailIn(new Messages(Lang.ZH)));
    }

    @Test
    void aStyleWithoutFillOrStrokeHasNone() {
        Style style = read("<FeatureTypeStyle><Rule><PolygonSymbolizer/></Rule></FeatureTypeStyle>");
        PolygonSymbolizer polygon = (PolygonSymbolizer) onlyRule(style).symbolizers().get(0);
        assertNull(polygon.getFill());
        assertNull(polygon.getStroke());
    }

    private static String external(String href) {
        return "<FeatureTypeStyle><Rule><PointSymbolizer><Graphic><ExternalGraphic><OnlineResource xmlns:xlink='http://www.w3.org/1999/xlink'"
                + " xlink:href='" + href + "'/><Format>image/svg+xml</Format></ExternalGraphic><Size>9</Size></Graphic></PointSymbolizer></Rule></FeatureTypeStyle>";
    }

    private Style read(String xml) {
        return read(xml, Optional.empty());
    }

    private Style read(String xml, Optional<Path> folder) {
        return new SldReader(problems).read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "test.sld", folder);
    }

    private static Rule onlyRule(Style style) {
        assertEquals(1, style.featureTypeStyles().get(0).rules().size());
        return style.featureTypeStyles().get(0).rules().get(0);
    }

    private void assertNoProblems() {
        assertEquals(List.of(), problems.all());
    }
}
