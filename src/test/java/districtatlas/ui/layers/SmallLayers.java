package districtatlas.ui.layers;

import districtatlas.base.Lang;
import districtatlas.base.ProblemLog;
import districtatlas.base.Text;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerFacts;
import districtatlas.map.layer.LayerGroup;
import districtatlas.map.layer.LayerId;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.style.Palette;
import districtatlas.map.style.SldReader;
import districtatlas.state.AtlasState;
import districtatlas.state.Scenes;
import districtatlas.ui.Session;
import districtatlas.ui.SmallPlan;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.DataUtilities;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.feature.SchemaException;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** The layers of a made-up district of ten kilometres, bottom to top: land, streets, houses, roads, and the streets' names. */
final class SmallLayers {
    static final LayerId LAND = new LayerId("land");
    static final LayerId STREET = new LayerId("street");
    static final LayerId HOUSE = new LayerId("house");
    static final LayerId ROAD = new LayerId("road");
    static final LayerId NAMES = new LayerId("street/names");
    static final List<LayerGroup> GROUPS = List.of(new LayerGroup("names", new Text("注记", "Names")),
            new LayerGroup("ways", new Text("道路交通", "Ways")), new LayerGroup("ground", new Text("底图", "Ground")));

    private static final String HARBOUR = "POLYGON ((5000 0, 10000 0, 10000 5000, 5000 5000, 5000 0))";
    private static final String MILL = "POLYGON ((0 0, 5000 0, 5000 10000, 0 10000, 0 0))";

    final LayerStack structure = new LayerStack(List.of(
            layer(LAND, "陆地", "Land", rule("陆地", "Dry land", "", AREA), "POLYGON ((0 0, 10000 0, 10000 10000, 0 10000, 0 0))"),
            layer(STREET, "街道", "Streets", rule("", "", "", AREA), HARBOUR, MILL),
            layer(HOUSE, "建筑", "Houses", rule("房屋", "House", "<MaxScaleDenominator>20000</MaxScaleDenominator>", AREA),
                    "POLYGON ((1000 1000, 1100 1000, 1100 1100, 1000 1100, 1000 1000))", "POLYGON ((9000 8000, 9100 8000, 9100 8100, 9000 8100, 9000 8000))"),
            layer(ROAD, "道路", "Roads", rule("主路", "Main road", "<MaxScaleDenominator>200000</MaxScaleDenominator>", line(3))
                    + rule("小路", "Lane", "<MaxScaleDenominator>30000</MaxScaleDenominator>", line(1)), "LINESTRING (1000 4000, 9000 4200)"),
            layer(NAMES, "街道", "Streets", rule("", "", "", TEXT), HARBOUR, MILL)));
    final LayerStack facilities = new LayerStack(List.of(structure.layers().get(0), structure.layers().get(3)));

    private static final String AREA = "<PolygonSymbolizer><Fill><CssParameter name=\"fill\">#CFE6DB</CssParameter></Fill></PolygonSymbolizer>";
    private static final String TEXT = "<TextSymbolizer><Label><ogc:PropertyName>name</ogc:PropertyName></Label></TextSymbolizer>";

    private static String line(int width) {
        return "<LineSymbolizer><Stroke><CssParameter name=\"stroke\">#884400</CssParameter><CssParameter name=\"stroke-width\">" + width
                + "</CssParameter></Stroke></LineSymbolizer>";
    }

    private static String rule(String title, String english, String range, String symbolizer) {
        return "<Rule><Title>" + title + "</Title><Abstract>" + english + "</Abstract>" + range + symbolizer + "</Rule>";
    }

    private static Layer layer(LayerId id, String zh, String en, String rules, String... shapes) {
        String sld = "<StyledLayerDescriptor version=\"1.0.0\" xmlns=\"http://www.opengis.net/sld\" xmlns:ogc=\"http://www.opengis.net/ogc\">"
                + "<NamedLayer><Name>x</Name><UserStyle><FeatureTypeStyle>" + rules + "</FeatureTypeStyle></UserStyle></NamedLayer></StyledLayerDescriptor>";
        try {
            SimpleFeatureType type = DataUtilities.createType(id.table(), "geom:Geometry,name:String");
            ListFeatureCollection features = new ListFeatureCollection(type);
            for (String shape : shapes) {
                SimpleFeature feature = SimpleFeatureBuilder.build(type, new Object[] {new WKTReader().read(shape), zh}, id.table() + '.' + features.size());
                features.add(feature);
            }
            return new Layer(id, new Text(zh, en), DataUtilities.source(features),
                    new SldReader(new ProblemLog()).read(new ByteArrayInputStream(sld.getBytes(StandardCharsets.UTF_8)), "x.sld", Optional.empty()), true);
        } catch (SchemaException | ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    Scenes scenes() {
        return new Scenes(theme -> theme.equals("structure") ? structure : facilities, id -> Optional.of(palette(id)), SmallPlan.STAGE::equals);
    }

    static Palette palette(String id) {
        return new Palette(id, Map.of("paper", "#F2EFE9", "ink", "#1D1C1A"));
    }

    Session session(Lang lang) {
        return new Session(AtlasState.of("structure", "light", 2025), scenes(), lang);
    }

    LayerFacts facts(LayerId layer) {
        LayerGroup group = switch (layer.value()) {
            case "street/names" -> GROUPS.get(0);
            case "road" -> GROUPS.get(1);
            default -> GROUPS.get(2);
        };
        return new LayerFacts(layer.table(), new Text("层", "Layer"), group, new Text("测绘队", "The surveyors"), new Text("去年", "Last year"), "CC0-1.0",
                "© Nobody", new Text("±1 m", "±1 m"), new Text("画出来的。", "Drawn."), false, 12_345);
    }
}
