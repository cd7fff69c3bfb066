package districtatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import districtatlas.base.Text;
import districtatlas.coord.EastNorth;
import districtatlas.map.MapScene;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerId;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.portray.PortrayedFeatures;
import districtatlas.map.style.SldReader;
import districtatlas.map.symbol.AreaSymbol;
import districtatlas.map.symbol.LineSymbol;
import districtatlas.map.symbol.PointSymbol;
import districtatlas.map.symbol.Symbol;
import districtatlas.map.symbol.TextSymbol;
import districtatlas.map.view.Viewport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.DataUtilities;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.feature.SchemaException;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.junit.jupiter.api.Test;

/** SLD files in the form in which QGIS 3 exports a layer's style: what they say is drawn, and what cannot be drawn is told with its line. */
class QgisExportTest {
    private static final Path EXPORTS = Path.of("src/test/resources/qgis");

    private final ProblemLog problems = new ProblemLog();
    private final List<SimpleFeature> features = new ArrayList<>();
    private final SimpleFeatureType type = type();

    private static SimpleFeatureType type() {
        try {
            return DataUtilities.createType("things", "geom:Geometry,class:String,name:String,rank:Integer");
        } catch (SchemaException e) {
            throw new IllegalStateException(e);
        }
    }

    private void feature(String wkt, String kind, String name) {
        features.add(SimpleFeatureBuilder.build(type, new Object[] {HandDrawn.geometry(wkt), kind, name, null}, "f" + features.size()));
    }

    private Layer layer(String export) throws IOException {
        try (InputStream in = Files.newInputStream(EXPORTS.resolve(export))) {
            return new Layer(new LayerId("things"), Text.NONE, DataUtilities.source(new ListFeatureCollection(type, features)),
                    new SldReader(problems).read(in, export, Optional.of(EXPORTS)), true);
        }
    }

    private List<Symbol> symbols(String export) throws IOException {
        return PortrayedFeatures.read(layer(export)).drawn(HandDrawn.PALETTE, Lang.ZH, problems).stream()
                .map(PortrayedFeatures.Drawn::symbol).toList();
    }

    private void check(String name, String export) throws IOException {
        MapScene scene = new MapScene(new Viewport(new EastNorth(100, 100), 1, 200, 200), new LayerStack(List.of(layer(export))),
                HandDrawn.PALETTE, Lang.ZH, 1);
        GoldenPicture.assertSame("qgis", name, new StillPainter(new StyledPortrayal(problems)).paint(scene, Cancel.never()));
    }

    private List<String> told() {
        return problems.all().stream().map(Problem::code).toList();
    }

    @Test
    void linesHaveCasingsDashesOffsetsMarksAndWidthsInMetres() throws IOException {
        feature("LINESTRING (10 170, 90 180, 190 150)", "main", "");
        feature("LINESTRING (10 110, 90 120, 190 90)", "metro", "");
        feature("LINESTRING (10 30, 90 40, 190 20)", "lane", "");
        List<Symbol> drawn = symbols("lines.sld");
        assertEquals(List.of(), problems.all());
        assertEquals(List.of(11.0, 7.0), drawn.subList(0, 2).stream().map(s -> ((LineSymbol) s).width()).toList());
        LineSymbol metro = (LineSymbol) drawn.get(4);   // the else rule fills the scales that the first leaves: two more
        assertEquals(List.of(12.0, 4.0, 2.0, 4.0), metro.dash());
        assertEquals(8, metro.offset());
        assertEquals(0xBF1769B0, metro.argb());
        assertEquals(31, ((LineSymbol) drawn.get(5)).markStepPx());
        assertTrue(((LineSymbol) drawn.get(6)).inMetres());
        check("lines", "lines.sld");
    }

    @Test
    void areasHaveOutlinesHatchesAndPatterns() throws IOException {
        feature("POLYGON ((10 110, 190 110, 190 190, 10 190, 10 110))", "park", "");
        feature("POLYGON ((10 10, 190 10, 150 90, 10 90, 10 10))", "site", "");
        List<Symbol> drawn = symbols("areas.sld");
        assertEquals(List.of(), problems.all());
        assertEquals(0xCCCFE6DB, ((AreaSymbol) drawn.get(0)).fillArgb());
        AreaSymbol hatch = (AreaSymbol) drawn.get(2);
        assertEquals(9, hatch.patternStepPx(), "lines nine pixels apart");
        assertEquals(20, ((AreaSymbol) drawn.get(3)).patternStepPx());
        check("areas", "areas.sld");
    }

    @Test
    void pictureReferencesCarryColoursAndFallBackOnMarks() throws IOException {
        feature("POINT (50 130)", "school", "学校");
        feature("POINT (150 130)", "hospital", "");
        feature("POINT (100 50)", "office", "公司");
        List<Symbol> drawn = symbols("points.sld");
        PointSymbol school = (PointSymbol) drawn.get(0);
        assertEquals(0x80B01E1E, school.fillArgb());
        assertEquals(2, school.strokeWidthPx());
        PointSymbol hospital = (PointSymbol) drawn.get(2);
        assertEquals(0xFF1769B0, hospital.fillArgb());
        assertEquals(0, hospital.strokeArgb(), "a width of nothing is no outline");
        PointSymbol office = (PointSymbol) drawn.get(3);
        assertEquals(0xFF6B4FA0, office.fillArgb());
        assertEquals(6, drawn.size());
        assertEquals(List.of("style.external", "style.metres", "style.unknown", "style.unknown", "style.unknown", "style.option", "style.font"), told());
        assertTrue(problems.all().get(0).detail().contains("https://example.invalid/office.svg"), problems.all()::toString);
        assertTrue(problems.all().stream().allMatch(p -> p.where().matches("points\\.sld:\\d+")), problems.all()::toString);
    }

    @Test
    void labelsRunAlongTheirLineAndWhatHasNoEffectIsTold() throws IOException {
        feature("LINESTRING (5 60, 60 90, 120 110, 195 120)", "river", "大沙河");
        TextSymbol label = (TextSymbol) symbols("labels.sld").get(0);
        assertEquals("大沙河 RIVER", label.label());
        assertEquals(TextSymbol.Placement.ALONG_LINE, label.placement());
        assertEquals(9, label.dy());
        assertEquals(0xE61769B0, label.argb());
        assertEquals(List.of("style.option"), told());
        assertTrue(problems.all().get(0).detail().contains("maxAngleDelta"), problems.all()::toString);
    }
}
