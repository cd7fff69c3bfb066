package districtatlas.paint;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.Text;
import districtatlas.coord.EastNorth;
import districtatlas.map.MapScene;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerId;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.portray.FeatureShapes;
import districtatlas.map.portray.FeatureSink;
import districtatlas.map.portray.Kinds;
import districtatlas.map.portray.LayerFeatures;
import districtatlas.map.portray.PortrayalSink;
import districtatlas.map.portray.ScaleRange;
import districtatlas.map.style.Palette;
import districtatlas.map.symbol.AreaSymbol;
import districtatlas.map.symbol.LineSymbol;
import districtatlas.map.symbol.PointSymbol;
import districtatlas.map.symbol.Symbol;
import districtatlas.map.symbol.TextSymbol;
import districtatlas.map.view.Viewport;
import districtatlas.paint.display.DisplayList;
import districtatlas.paint.display.Portrayal;
import districtatlas.paint.display.Sketch;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.data.SimpleFeatureSource;
import org.geotools.api.style.Style;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Layers drawn by hand, without styles or features: a test says shape by shape what is where. */
public final class HandDrawn implements Portrayal {
    public static final String DOT = "M -0.5 0 A 0.5 0.5 0 1 0 0.5 0 A 0.5 0.5 0 1 0 -0.5 0 Z";
    public static final String SQUARE = "M -0.5 -0.5 L 0.5 -0.5 L 0.5 0.5 L -0.5 0.5 Z";
    public static final String SLASH = "M -0.5 -0.5 L 0.5 0.5";
    public static final Palette PALETTE = new Palette("test", Map.of("paper", "#F2EFE9"));

    private final Map<LayerId, Sketch> sketches = new LinkedHashMap<>();
    private final Map<LayerId, Layer> layers = new LinkedHashMap<>();
    private final Map<Symbol, Symbol> interned = new HashMap<>();
    /** How often a layer's features were asked for. */
    public int readings;
    /** How often it was asked how they are drawn. */
    public int drawings;

    public HandDrawn draw(String layer, String id, String wkt, Symbol symbol) {
        return draw(layer, id, geometry(wkt), symbol, ScaleRange.ALL, 0);
    }

    public HandDrawn draw(String layer, String id, Geometry geometry, Symbol symbol, ScaleRange range, int pass) {
        LayerId key = new LayerId(layer);
        layers.computeIfAbsent(key, HandDrawn::layer);
        sketches.computeIfAbsent(key, k -> new Sketch()).draw(id, geometry, interned.computeIfAbsent(symbol, x -> x), range, pass);
        return this;
    }

    /** A layer whose source and style nobody asks. */
    private static Layer layer(LayerId id) {
        return new Layer(id, Text.NONE, nobody(SimpleFeatureSource.class), nobody(Style.class), true);
    }

    private static <T> T nobody(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) ->
                switch (method.getName()) {
                    case "equals" -> proxy == args[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "getSchema" -> null;
                    default -> throw new UnsupportedOperationException(method.getName());
                }));
    }

    @Override
    public LayerFeatures read(Layer layer, Optional<LayerFeatures> before, FeatureSink sink, Cancel cancel) {
        readings++;
        LayerFeatures sketch = sketches.getOrDefault(layer.id(), new Sketch()).read(sink);       // a veil is not drawn by hand
        return new LayerFeatures() {
            @Override
            public boolean serves(Layer other) {
                return true;
            }

            @Override
            public Kinds draw(Layer drawn, Palette palette, Lang lang, FeatureShapes shapes, PortrayalSink how, Cancel stop) {
                drawings++;
                return sketch.draw(drawn, palette, lang, shapes, how, stop);
            }

            @Override
            public long sizeBytes() {
                return sketch.sizeBytes();
            }
        };
    }

    public LayerStack layers() {
        return new LayerStack(List.copyOf(layers.values()));
    }

    public DisplayList list(String layer) {
        return sketches.get(new LayerId(layer)).list(new LayerId(layer));
    }

    public List<DisplayList> lists() {
        return layers.keySet().stream().map(id -> list(id.value())).toList();
    }

    /** One metre a pixel around a place. */
    public MapScene scene(double east, double north, int width, int height) {
        return scene(new Viewport(new EastNorth(east, north), 1, width, height));
    }

    public MapScene scene(Viewport viewport) {
        return new MapScene(viewport, layers(), PALETTE, Lang.ZH, 1);
    }

    public static Geometry geometry(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static Geometry box(double minEast, double minNorth, double maxEast, double maxNorth) {
        return new GeometryFactory().createPolygon(new Coordinate[] {new Coordinate(minEast, minNorth), new Coordinate(maxEast, minNorth),
            new Coordinate(maxEast, maxNorth), new Coordinate(minEast, maxNorth), new Coordinate(minEast, minNorth)});
    }

    public static LineSymbol line(int argb, double width, Double... dash) {
        return new LineSymbol(argb, width, false, List.of(dash), 0, LineSymbol.Cap.BUTT, LineSymbol.Join.ROUND, 0, Optional.empty(), 0);
    }

    public static PointSymbol mark(String shape, double size, int fill, int stroke, double strokeWidth) {
        return new PointSymbol(shape, shape.equals(SLASH), size, fill, stroke, strokeWidth, 0, 0.5, 0.5, 0, 0);
    }

    public static AreaSymbol pattern(int fill, PointSymbol mark, double step) {
        return new AreaSymbol(fill, Optional.of(mark), step);
    }

    public static TextSymbol text(String label, double size, double priority, TextSymbol.Placement placement) {
        return new TextSymbol(label, "Noto Sans SC", true, false, size, 0xFF1D1C1A, 0xFFF2EFE9, 2, priority, 0, 0, placement,
                0.5, 0.5, 0, 0, 0, 0, 0, 2, 0.5, false);
    }
}
