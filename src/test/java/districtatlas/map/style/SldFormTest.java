package districtatlas.map.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way of writing a style that means nothing to the program is told with its line, and one that means something is not. */
class SldFormTest {
    private static final StyleNames NAMES = new StyleNames(Map.of("light", Set.of("peak", "halo"), "dark", Set.of("peak")),
            Map.of("hill", Set.of("name", "height"), "summit", Set.of("name")));

    private static List<String> told(String xml) {
        ProblemLog problems = new ProblemLog();
        new SldReader(problems, NAMES).read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "t.sld", Optional.empty());
        return problems.all().stream().map(Problem::toString).toList();
    }

    /** On the second line. */
    private static List<String> symbolizer(String inside) {
        return told("<UserStyle><FeatureTypeStyle><Rule>\n" + inside + "\n</Rule></FeatureTypeStyle></UserStyle>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "style.colour | <LineSymbolizer><Stroke><CssParameter name='stroke'>blue</CssParameter></Stroke></LineSymbolizer>",
        "style.colour | <PolygonSymbolizer><Fill><CssParameter name='fill'><Literal>#12</Literal></CssParameter></Fill></PolygonSymbolizer>",
        "style.amount | <LineSymbolizer><Stroke><CssParameter name='stroke-width'>thick</CssParameter></Stroke></LineSymbolizer>",
        "style.amount | <PointSymbolizer><Graphic><Mark/><Size>8px</Size></Graphic></PointSymbolizer>",
        "style.number | <LineSymbolizer><Stroke><CssParameter name='stroke-dasharray'>4 x</CssParameter></Stroke></LineSymbolizer>",
        "style.number | <TextSymbolizer><Label>x</Label><VendorOption name='repeat'>often</VendorOption></TextSymbolizer>",
        "style.word | <LineSymbolizer><Stroke><CssParameter name='stroke-linecap'>rond</CssParameter></Stroke></LineSymbolizer>",
        "style.word | <TextSymbolizer><Label>x</Label><VendorOption name='group'>ja</VendorOption></TextSymbolizer>",
        "style.words | <PolygonSymbolizer><Fill>#ff0000</Fill></PolygonSymbolizer>",
        "style.twice | <PolygonSymbolizer><Fill/><Fill/></PolygonSymbolizer>",
        "style.twice | <LineSymbolizer><Stroke><CssParameter name='stroke'>#111111</CssParameter><CssParameter name='stroke'>#222222</CssParameter></Stroke></LineSymbolizer>",
        "style.attribute | <PolygonSymbolizer uomm='metre'><Fill/></PolygonSymbolizer>",
        "style.unknown | <TextSymbolizer><Label>x</Label><Halo><Radis>2</Radis></Halo></TextSymbolizer>",
        "style.unknown | <PolygonSymbolizer><Fil/></PolygonSymbolizer>",
        "style.unknown | <TextSymbolizer><Label>x</Label><LabelPlacement><PointPlacement><AnchorPoint><AnchorX>1</AnchorX></AnchorPoint></PointPlacement></LabelPlacement></TextSymbolizer>",
        "style.scale | <MinScaleDenominator>abc</MinScaleDenominator><LineSymbolizer/>",
        "style.scale | <MaxScaleDenominator>80000f</MaxScaleDenominator><LineSymbolizer/>",
        "style.scale | <MaxScaleDenominator>-5</MaxScaleDenominator><LineSymbolizer/>",
        "style.filter | <Filter><Not><PropertyIsNull><PropertyName>name</PropertyName></PropertyIsNull><PropertyIsNull><PropertyName>name</PropertyName></PropertyIsNull></Not></Filter><LineSymbolizer/>",
        "style.filter | <Filter><PropertyIsNull><PropertyName>name</PropertyName></PropertyIsNull><PropertyIsNull><PropertyName>name</PropertyName></PropertyIsNull></Filter><LineSymbolizer/>",
        "style.role | <LineSymbolizer><Stroke><CssParameter name='stroke'><Function name='env'><Literal>peek</Literal></Function></CssParameter></Stroke></LineSymbolizer>",
        "style.role | <LineSymbolizer><Stroke><CssParameter name='stroke'><Function name='env'><Literal>halo</Literal><Literal>#ffffff</Literal></Function></CssParameter></Stroke></LineSymbolizer>",
        "style.column | <TextSymbolizer><Label><PropertyName>nam</PropertyName></Label></TextSymbolizer>",
        "style.column | <Filter><PropertyIsNull><PropertyName>height</PropertyName></PropertyIsNull></Filter><LineSymbolizer/>",
        "style.column | <TextSymbolizer><Label><Function name='property'><Literal>nam</Literal></Function></Label></TextSymbolizer>"})
    void whatMeansNothingIsToldAtItsLine(String code, String inside) {
        List<String> told = symbolizer(inside);

        assertEquals(1, told.size(), told::toString);
        assertEquals("t.sld:2: [" + code + "]", told.get(0).substring(0, told.get(0).indexOf(']') + 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<LineSymbolizer uom='metre'><Stroke><CssParameter name='stroke'><Function name='env'><Literal>peak</Literal></Function></CssParameter></Stroke></LineSymbolizer>",
        "<TextSymbolizer><Label><Function name='property'><Function name='env'><Literal>label</Literal></Function></Function></Label></TextSymbolizer>",
        "<TextSymbolizer><Label>x<PropertyName>name</PropertyName></Label><Geometry><PropertyName>geom</PropertyName></Geometry></TextSymbolizer>",
        "<MaxScaleDenominator>5e4</MaxScaleDenominator><LineSymbolizer><Stroke><CssParameter name='stroke-dasharray'>4 2, 1.5 .5</CssParameter></Stroke></LineSymbolizer>"})
    void whatIsWellWrittenIsNotTold(String inside) {
        assertEquals(List.of(), symbolizer(inside));
    }

    @Test
    void theSentenceNamesThePaletteOrTheLayerThatLacksIt() {
        assertEquals(List.of("t.sld:2: [style.column] the layer summit has no column height; correct its name here or declare the column in layers.yaml"),
                symbolizer("<TextSymbolizer><Label><PropertyName>height</PropertyName></Label></TextSymbolizer>"));
        assertEquals(List.of("t.sld:2: [style.role] the palette dark has no role halo; write a line for it in each palette or correct its name here"),
                symbolizer("<TextSymbolizer><Label>x</Label><Fill><CssParameter name='fill'><Function name='env'><Literal>halo</Literal></Function></CssParameter></Fill></TextSymbolizer>"));
    }

    @Test
    void aRuleOfNoScaleAndAStyleOfNothingAreTold() {
        assertEquals(List.of("t.sld:1: [style.scales] the least denominator 9000 is not less than the greatest 8000, so the rule is drawn at no scale"),
                symbolizer("<MinScaleDenominator>9000</MinScaleDenominator><MaxScaleDenominator>8000</MaxScaleDenominator><LineSymbolizer/>"));
        assertEquals(List.of("t.sld:1: [style.empty] no rule of this <UserStyle> draws anything; write a symbolizer"), symbolizer(""));
    }

    @Test
    void whatFollowsTheStyleIsTold() {
        String one = "<UserStyle><FeatureTypeStyle><Rule><LineSymbolizer/></Rule></FeatureTypeStyle></UserStyle>";

        assertEquals(List.of("t.sld:2: [style.second] a second <UserStyle> begins here, and only the first of a file is read; put it into a file of its own"),
                told("<NamedLayer>" + one + "\n" + one + "</NamedLayer>"));
        assertEquals("t.sld:2: [style.xml]", told(one + "\nand more").get(0).substring(0, "t.sld:2: [style.xml]".length()));
        assertEquals(List.of("t.sld:2: [style.unknown] <NamedLayr> in <StyledLayerDescriptor> is not understood and was left out"),
                told("<StyledLayerDescriptor><NamedLayer>" + one + "</NamedLayer>\n<NamedLayr/></StyledLayerDescriptor>"));
    }

    @Test
    void aDocumentTypeIsRefusedWithItsLine() {
        assertEquals("t.sld:2: [style.xml]", told("<?xml version='1.0'?>\n<!DOCTYPE UserStyle SYSTEM 'x.dtd'><UserStyle/>").get(0).substring(0, 20));
    }
}
