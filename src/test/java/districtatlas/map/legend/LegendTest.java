package districtatlas.map.legend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import districtatlas.base.Lang;
import districtatlas.base.ProblemLog;
import districtatlas.base.Text;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerId;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.legend.LegendEntry.Sample;
import districtatlas.map.portray.Portrayer;
import districtatlas.map.style.Palette;
import districtatlas.map.style.SldReader;
import districtatlas.map.symbol.PointSymbol;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geotools.data.DataUtilities;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.feature.SchemaException;
import org.junit.jupiter.api.Test;

class LegendTest {
    private final Portrayer portrayer = new Portrayer(new Palette("test", Map.of("wood", "#00FF00")), Lang.ZH, new ProblemLog());

    @Test
    void aTitleIsChineseAndItsAbstractEnglish() {
        assertEquals(new Text("山林", "Wood"), entries(1000, layer("a", true, rule("山林", "Wood", "", area()))).get(0).title());
    }

    @Test
    void rulesWithoutTitleAreNotExplained() {
        assertEquals(List.of(), entries(1000, layer("a", true, "<Rule>" + area() + "</Rule>")));
    }

    @Test
    void onlyWhatIsDrawnAtTheScaleIsExplained() {
        Layer layer = layer("a", true, rule("far", "", "<MinScaleDenominator>1000</MinScaleDenominator>", area())
                + rule("near", "", "<MaxScaleDenominator>1000</MaxScaleDenominator>", area()));
        assertEquals(List.of("far"), titles(entries(1000, layer)));
        assertEquals(List.of("near"), titles(entries(999, layer)));
    }

    @Test
    void theTopLayerComesFirstAndHiddenOnesNotAtAll() {
        assertEquals(List.of("c", "a"), titles(entries(1, layer("1", true, rule("a", "", "", area())),
                layer("2", false, rule("b", "", "", area())), layer("3", true, rule("c", "", "", area())))));
    }

    @Test
    void aCasingAndItsLineAreOneSample() {
        LegendEntry road = entries(1, layer("a", true, rule("road", "", "", line(5)) + rule("road", "", "", line(3)))).get(0);
        assertEquals(2, road.symbols().size());
        assertEquals(Sample.LINE, road.sample());
    }

    @Test
    void aLegendGraphicTakesThePlaceOfTheSymbolizers() {
        LegendEntry entry = entries(1, layer("a", true, rule("metro", "",
                "<LegendGraphic><Graphic><Mark><WellKnownName>circle</WellKnownName><Fill/></Mark><Size>9</Size></Graphic></LegendGraphic>", line(3)))).get(0);
        assertEquals(9, assertInstanceOf(PointSymbol.class, entry.symbols().get(0)).sizePx());
        assertEquals(Sample.POINT, entry.sample());
    }

    private static String rule(String title, String english, String more, String symbolizer) {
        return "<Rule><Title>" + title + "</Title><Abstract>" + english + "</Abstract>" + more + symbolizer + "</Rule>";
    }

    private static String area() {
        return "<PolygonSymbolizer><Fill/></PolygonSymbolizer>";
    }

    private static String line(int width) {
        return "<LineSymbolizer><Stroke><CssParameter name='stroke-width'>" + width + "</CssParameter></Stroke></LineSymbolizer>";
    }

    private List<LegendEntry> entries(double scale, Layer... layers) {
        return Legend.entries(new LayerStack(List.of(layers)), scale, portrayer);
    }

    private static List<String> titles(List<LegendEntry> entries) {
        return entries.stream().map(e -> e.title().zh()).toList();
    }

    private static Layer layer(String id, boolean visible, String rules) {
        try {
            var type = DataUtilities.createType("thing", "geom:Geometry");
            String sld = "<FeatureTypeStyle>" + rules + "</FeatureTypeStyle>";
            return new Layer(new LayerId(id), Text.NONE, DataUtilities.source(new ListFeatureCollection(type, List.of())),
                    new SldReader(new ProblemLog()).read(new ByteArrayInputStream(sld.getBytes(StandardCharsets.UTF_8)), "t", Optional.empty()), visible);
        } catch (SchemaException e) {
            throw new AssertionError(e);
        }
    }
}
