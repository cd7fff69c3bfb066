package districtatlas.map.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import districtatlas.base.Text;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Styles of QGIS in small: what each part becomes, what is told, what is refused. */
class StyleTextTest {
    private static final String DOCTYPE = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n";
    private static final String FILL = "<symbol type='fill' name='%s' alpha='0.5'><layer class='SimpleFill'><prop k='color' v='255,0,%s,255'/>"
            + "<prop k='outline_color' v='80,80,80,255'/><prop k='outline_width' v='1'/><prop k='outline_width_unit' v='Pixel'/></layer></symbol>";

    private static Optional<StyleText> read(String text, ProblemLog told) {
        return StyleText.read(text, "x.qml", told);
    }

    private static StyleText read(String renderer) {
        ProblemLog told = new ProblemLog();
        return read(DOCTYPE + "<qgis version='3.22'>" + renderer + "</qgis>", told).orElseThrow(() -> new AssertionError(told.all()));
    }

    private static List<Rule> rules(StyleText text) {
        String sld = text.sld(c -> c.equals("用地") ? "c3" : c, t -> new Text(t, "en " + t));
        return new SldReader(new ProblemLog()).read(new ByteArrayInputStream(sld.getBytes(StandardCharsets.UTF_8)), "x", Optional.empty())
                .featureTypeStyles().stream().flatMap(f -> f.rules().stream()).toList();
    }

    private static List<String> codes(StyleText text) {
        return text.told().stream().map(Problem::code).toList();
    }

    @Test
    void categoriesKeepColourOpacityTitleAndWhatIsLeft() {
        StyleText text = read("<renderer-v2 type='categorizedSymbol' attr='用地'><categories><category symbol='0' value='居住' label='住'/>"
                + "<category symbol='1' value='NULL' type='NULL' label='无'/><category symbol='1' value='' label='其他'/></categories><symbols>"
                + FILL.formatted("0", "45") + FILL.formatted("1", "9") + "</symbols></renderer-v2>");
        List<Rule> rules = rules(text);
        assertEquals(List.of("住", "无", "其他"), rules.stream().map(r -> r.getDescription().getTitle().toString()).toList());
        assertEquals("en 住", rules.get(0).getDescription().getAbstract().toString());
        assertEquals("[ c3 = 居住 ]", rules.get(0).getFilter().toString());
        assertEquals("[ c3 IS NULL ]", rules.get(1).getFilter().toString());
        assertTrue(rules.get(2).isElseFilter());
        PolygonSymbolizer fill = (PolygonSymbolizer) rules.get(0).symbolizers().get(0);
        assertEquals("#ff002d", fill.getFill().getColor().evaluate(null, String.class));
        assertEquals(0.5, fill.getFill().getOpacity().evaluate(null, Double.class));
        assertEquals(1.0, fill.getStroke().getWidth().evaluate(null, Double.class));
        assertEquals(Set.of("用地"), text.columns());
        assertTrue(text.isWhole(), () -> text.told().toString());
    }

    @Test
    void aBorderOfTwoClassesIsOfTheFirst() {
        List<Rule> rules = rules(read("<renderer-v2 type='graduatedSymbol' attr='n'><ranges><range lower='0' upper='1' symbol='0' label='a'/><range lower='1' upper='5' symbol='0' label='b'/>"
                + "</ranges><symbols>" + FILL.formatted("0", "0") + "</symbols></renderer-v2>"));
        assertEquals("[[ n >= 0 ] AND [ n <= 1 ]]", rules.get(0).getFilter().toString());
        assertEquals("[[ n > 1 ] AND [ n <= 5 ]]", rules.get(1).getFilter().toString());
    }

    @Test
    void rulesWithinRulesHaveBothConditionsAndBothScales() {
        List<Rule> rules = rules(read("<renderer-v2 type='RuleRenderer'><rules><rule filter='a = 1' scalemaxdenom='50000'><rule filter='b = 2' symbol='0' scalemindenom='1000'/>"
                + "<rule filter='ELSE' symbol='0'/></rule></rules><symbols>" + FILL.formatted("0", "0") + "</symbols></renderer-v2>"));
        assertEquals("[[ a = 1 ] AND [ b = 2 ]]", rules.get(0).getFilter().toString());
        assertEquals(1000, rules.get(0).getMinScaleDenominator());
        assertEquals(50_000, rules.get(0).getMaxScaleDenominator());
        assertEquals("[[ a = 1 ] AND [ NOT [ b = 2 ] ]]", rules.get(1).getFilter().toString());
    }

    @Test
    void aConditionThatIsNotUnderstoodTakesItsRuleAndTheRestWithIt() {
        StyleText text = read("<renderer-v2 type='RuleRenderer'><rules><rule filter='within(1)' symbol='0'/><rule filter='b = 2' symbol='0'/><rule filter='ELSE' symbol='0'/></rules><symbols>"
                + FILL.formatted("0", "0") + "</symbols></renderer-v2>");
        assertEquals(1, rules(text).size());
        assertEquals(List.of("style.qml-formula", "style.qml-else"), codes(text));
        assertFalse(text.isWhole());
    }

    @Test
    void metresOnTheGroundStayMetresAndOldNamesAreKnown() {
        StyleText text = read("<renderer-v2 type='singleSymbol'><symbols><symbol type='line' name='0'><layer class='SimpleLine'><prop k='color' v='1,2,3,255'/><prop k='width' v='12'/>"
                + "<prop k='width_unit' v='MapUnit'/><prop k='penstyle' v='dash'/></layer></symbol></symbols></renderer-v2>");
        LineSymbolizer line = (LineSymbolizer) rules(text).get(0).symbolizers().get(0);
        assertEquals("m", line.getUnitOfMeasure().toString());
        assertEquals(12.0, line.getStroke().getWidth().evaluate(null, Double.class));
        assertEquals("#010203", line.getStroke().getColor().evaluate(null, String.class));
        assertEquals(2, line.getStroke().dashArray().size());
    }

    @Test
    void picturesAreNotOpenedAndASignStandsForThem() {
        StyleText text = read("<renderer-v2 type='singleSymbol'><symbols><symbol type='marker' name='0'><layer class='SvgMarker'><prop k='name' v='/etc/passwd'/><prop k='color' v='9,9,9,255'/>"
                + "</layer><layer class='GeometryGenerator'/></symbol></symbols></renderer-v2>");
        assertEquals(1, rules(text).get(0).symbolizers().size());
        assertEquals(List.of("style.qml-mark", "style.qml-layer"), codes(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE qgis [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><qgis>&x;</qgis>", "<!DOCTYPE qgis SYSTEM 'http://x/y.dtd' [<!ENTITY a 'b'>]><qgis/>",
        "<!DOCTYPE x SYSTEM 'http://x/y.dtd'><qgis/>", "<qgis>", "not xml", "", "<qgis version='3'/>", "<kml/>",
        "<qgis><renderer-v2 type='heatmapRenderer'/></qgis>"})
    void whatIsHostileOrNoStyleIsRefusedInASentence(String text) {
        ProblemLog told = new ProblemLog();
        assertTrue(read(text, told).isEmpty());
        assertFalse(told.isEmpty());
    }
}
