package districtatlas.author.qgis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.LayerRow.ColumnRow;
import districtatlas.atlasfile.LayerRow;
import districtatlas.atlasfile.LayerRow.OriginRow;
import districtatlas.atlasfile.PaletteRow;
import districtatlas.base.Text;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

class QmlStyleTest {
    private static final Map<String, String> ROLES = Map.of("ink", "#102030", "veil", "#10203080", "wide", "3");
    private static final String INK = "<Fill><CssParameter name='fill'><Function name='env'><Literal>ink</Literal></Function></CssParameter></Fill>";

    private static LayerRow layer(String geometry) {
        return new LayerRow("thing", new Text("物", "thing"), "ground", Text.NONE, geometry, List.of(new ColumnRow("name", "text"), new ColumnRow("en", "text"),
                new ColumnRow("rank", "integer"), new ColumnRow("dashed", "boolean"), new ColumnRow("colour", "text"), new ColumnRow("half", "real")), List.of(),
                "thing", new OriginRow(Text.NONE, Text.NONE, "CC0-1.0", "", Text.NONE, Text.NONE, false), "");
    }

    private static String sld(String rules) {
        return "<StyledLayerDescriptor><NamedLayer><UserStyle><FeatureTypeStyle>" + rules + "</FeatureTypeStyle></UserStyle></NamedLayer></StyledLayerDescriptor>";
    }

    private static QmlStyle made(String geometry, String rules) {
        return QmlStyle.of(sld(rules), ROLES, layer(geometry));
    }

    private static String filter(String filter) {
        QmlStyle style = made("polygon", "<Rule><Filter>" + filter + "</Filter><PolygonSymbolizer>" + INK + "</PolygonSymbolizer></Rule>");
        assertEquals(List.of(), style.leftOut());
        int at = style.text().indexOf(" filter=\"");
        return !style.text().contains("<rule ") ? "never" : at < 0 ? "always" : style.text().substring(at + 9, style.text().indexOf('"', at + 9))
                .replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    }

    private static String compared(String how, String column, String value) {
        return "<PropertyIs" + how + "><PropertyName>" + column + "</PropertyName><Literal>" + value + "</Literal></PropertyIs" + how + ">";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "EqualTo              | name   | it's | ${name} = 'it''s'",
        "NotEqualTo           | name   | a    | ${name} IS NOT 'a'",
        "NotEqualTo           | dashed | true | ${dashed} IS NOT true",
        "LessThanOrEqualTo    | rank   | 2    | ${rank} <= 2",
        "GreaterThan          | half   | 1.5  | ${half} > 1.5"})
    void aComparisonIsWrittenAsTheColumnsTypeWants(String how, String column, String value, String expected) {
        assertEquals(expected.replaceAll("\\$\\{(\\w+)}", "\"$1\""), filter(compared(how, column, value)));
    }

    @Test
    void theLanguageIsSettledAndWhatNeverHoldsIsLeftAway() {
        String chinese = "<PropertyIsEqualTo><Function name='env'><Literal>lang</Literal></Function><Literal>zh</Literal></PropertyIsEqualTo>";
        String english = chinese.replace(">zh<", ">en<");
        assertEquals("always", filter(chinese));
        assertEquals("never", filter(english));
        assertEquals("\"rank\" = 1", filter("<And>" + chinese + compared("EqualTo", "rank", "1") + "</And>"));
        assertEquals("never", filter("<And>" + english + compared("EqualTo", "rank", "1") + "</And>"));
        assertEquals("always", filter("<Or>" + chinese + compared("EqualTo", "rank", "1") + "</Or>"));
        assertEquals("NOT (\"rank\" = 1 OR \"rank\" = 2)", filter("<Not><Or>" + compared("EqualTo", "rank", "1") + compared("EqualTo", "rank", "2") + "</Or></Not>"));
    }

    @Test
    void rolesBecomeColoursWithTheirOpacityAndScalesBecomeTheRules() {
        QmlStyle style = made("polygon", "<Rule><Title>面</Title><MinScaleDenominator>1000</MinScaleDenominator><MaxScaleDenominator>5000</MaxScaleDenominator>"
                + "<PolygonSymbolizer><Fill><CssParameter name='fill'><Function name='env'><Literal>veil</Literal></Function></CssParameter>"
                + "<CssParameter name='fill-opacity'>0.5</CssParameter></Fill></PolygonSymbolizer></Rule>"
                + "<Rule><ElseFilter/><PolygonSymbolizer>" + INK + "</PolygonSymbolizer></Rule>");
        assertEquals(List.of(), style.leftOut());
        assertTrue(style.text().contains("v=\"16,32,48,64\""), style.text());
        assertTrue(style.text().contains("scalemindenom=\"1000\" scalemaxdenom=\"5000\" symbol=\"0\" label=\"面\""), style.text());
        assertTrue(style.text().contains("filter=\"ELSE\""), style.text());
    }

    @Test
    void aStrokeTakesColourAndWidthFromTheFeature() {
        QmlStyle style = made("line", "<Rule><LineSymbolizer uom='metre'><Stroke><CssParameter name='stroke'><PropertyName>colour</PropertyName></CssParameter>"
                + "<CssParameter name='stroke-opacity'>0.6</CssParameter><CssParameter name='stroke-dasharray'>5 3</CssParameter>"
                + "<CssParameter name='stroke-width'><Mul><PropertyName>half</PropertyName><Literal>2</Literal></Mul></CssParameter></Stroke>"
                + "<PerpendicularOffset>4</PerpendicularOffset></LineSymbolizer></Rule>");
        assertEquals(List.of(), style.leftOut());
        assertTrue(style.text().contains("value=\"set_color_part(&quot;colour&quot;, 'alpha', 153)\""), style.text());
        assertTrue(style.text().contains("value=\"(&quot;half&quot; * 2)\""), style.text());
        assertTrue(style.text().contains("k=\"customdash\" v=\"5;3\"") && style.text().contains("k=\"line_width_unit\" v=\"RenderMetersInMapUnits\""), style.text());
        assertTrue(style.text().contains("k=\"offset\" v=\"-4\""), "QGIS counts to the right");
    }

    @Test
    void theGroundAroundALineIsABroadLineWithOneOnEachSide() {
        QmlStyle style = made("line", "<Rule><PolygonSymbolizer><Geometry><Function name='buffer'><PropertyName>geom</PropertyName><PropertyName>half</PropertyName>"
                + "</Function></Geometry>" + INK + "<Stroke><CssParameter name='stroke'>#102030</CssParameter></Stroke></PolygonSymbolizer></Rule>");
        assertEquals(List.of(), style.leftOut());
        assertTrue(style.text().contains("value=\"2 * &quot;half&quot;\""), style.text());
        assertTrue(style.text().contains("value=\"&quot;half&quot;\"") && style.text().contains("value=\"-&quot;half&quot;\""), style.text());
    }

    @ParameterizedTest
    @CsvSource({"shape://slash, LinePatternFill, 45", "shape://backslash, LinePatternFill, 135", "shape://dot, PointPatternFill, ''"})
    void patternsOfAnAreaAreHatchesAndDots(String mark, String expected, String angle) {
        QmlStyle style = made("polygon", "<Rule><PolygonSymbolizer><Fill><GraphicFill><Graphic><Mark><WellKnownName>" + mark + "</WellKnownName>" + INK
                + "<Stroke><CssParameter name='stroke'>#000000</CssParameter></Stroke></Mark><Size>8</Size></Graphic></GraphicFill></Fill></PolygonSymbolizer></Rule>");
        assertEquals(List.of(), style.leftOut());
        assertTrue(style.text().contains("class=\"" + expected + "\""), style.text());
        assertTrue(angle.isEmpty() || style.text().contains("k=\"angle\" v=\"" + angle + "\""), style.text());
    }

    @Test
    void wordsKeepTheirLabelTheirFontAndTheirHalo() {
        QmlStyle style = made("line", "<Rule><TextSymbolizer><Label><Function name='Concatenate'><Function name='property'><Function name='env'>"
                + "<Literal>label</Literal></Function></Function><Literal> </Literal><Function name='numberFormat'><Literal>0</Literal><PropertyName>half</PropertyName>"
                + "</Function></Function></Label><Font><CssParameter name='font-family'>Noto Sans SC</CssParameter><CssParameter name='font-size'>12.5</CssParameter>"
                + "<CssParameter name='font-weight'>bold</CssParameter></Font><Halo><Radius>2</Radius>" + INK + "</Halo>" + INK
                + "<Priority>420</Priority><VendorOption name='followLine'>true</VendorOption></TextSymbolizer></Rule>");
        assertEquals(List.of(), style.leftOut());
        for (String part : List.of("fieldName=\"concat(&quot;name&quot;, ' ', to_string(round(&quot;half&quot;, 0)))\" isExpression=\"1\"",
                "fontFamily=\"Noto Sans SC\" namedStyle=\"Bold\"", "fontSize=\"12.5\" fontSizeUnit=\"Pixel\"", "bufferSize=\"2\" bufferSizeUnits=\"Pixel\"",
                "priority=\"4\"", "placement=\"3\"", "labelsEnabled=\"1\"")) {
            assertTrue(style.text().contains(part), part + " in " + style.text());
        }
    }

    @Test
    void whatQgisHasNoWordForIsLeftOutAndNamed() {
        QmlStyle style = made("polygon", "<Rule><Name>odd</Name><PolygonSymbolizer>" + INK.replace("'env'", "'random'") + "</PolygonSymbolizer></Rule>"
                + "<Rule><Name>column</Name><Filter>" + compared("EqualTo", "absent", "1") + "</Filter><PolygonSymbolizer>" + INK + "</PolygonSymbolizer></Rule>"
                + "<Rule><Name>empty</Name><Filter/><PolygonSymbolizer>" + INK + "</PolygonSymbolizer></Rule>"
                + "<Rule><Name>half</Name><Filter><PropertyIsEqualTo><PropertyName>rank</PropertyName></PropertyIsEqualTo></Filter></Rule>"
                + "<Rule><Name>scale</Name><MinScaleDenominator>far</MinScaleDenominator><PolygonSymbolizer>" + INK + "</PolygonSymbolizer></Rule>"
                + "<Rule><Name>good</Name><PolygonSymbolizer>" + INK + "</PolygonSymbolizer></Rule>");
        assertEquals(List.of("odd: the function random", "column: a column that the layer has not: absent",
                "empty: an unfinished Filter", "half: an unfinished PropertyIsEqualTo", "scale: no number known beforehand: far"), style.leftOut());
        assertEquals(2, style.text().split("<symbol ").length, "the good rule is there");
    }

    @Test
    void aStyleWithADocumentTypeIsNotRead() {
        QmlStyle style = QmlStyle.of("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + sld("<Rule><Name>&e;</Name></Rule>"), ROLES, layer("point"));
        assertEquals("", style.text());
        assertEquals(1, style.leftOut().size());
    }

    @Test
    void everyShippedStyleIsToldWholeAndIsWellFormed() throws Exception {
        List<String> leftOut = new ArrayList<>();
        try (AtlasFile atlas = AtlasFile.openReadOnly(Path.of(System.getProperty("atlas.file", "target/atlas/nanshan.gpkg")))) {
            Map<String, String> roles = atlas.palettes().stream().filter(p -> p.id().equals("light")).map(PaletteRow::roles).findFirst().orElseThrow();
            for (var style : atlas.styles()) {
                QmlStyle qml = QmlStyle.of(style.sld(), roles, atlas.layer(style.layer()).orElseThrow());
                qml.leftOut().forEach(l -> leftOut.add(style.name() + " on " + style.layer() + ": " + l));
                DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
                factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
                String root = factory.newDocumentBuilder().parse(new InputSource(new StringReader(qml.text()))).getDocumentElement().getNodeName();
                assertEquals("qgis", root);
                assertFalse(qml.text().contains("type=\"nullSymbol\"") && qml.text().contains("labelsEnabled=\"0\""), style.name() + " shows something");
            }
        }
        assertEquals(List.of(), leftOut);
    }
}
