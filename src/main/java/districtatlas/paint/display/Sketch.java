package districtatlas.paint.display;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerId;
import districtatlas.map.portray.FeatureShapes;
import districtatlas.map.portray.FeatureSink;
import districtatlas.map.portray.Kinds;
import districtatlas.map.portray.LayerFeatures;
import districtatlas.map.portray.PortrayalSink;
import districtatlas.map.portray.ScaleRange;
import districtatlas.map.portray.Where;
import districtatlas.map.style.Palette;
import districtatlas.map.symbol.PointSymbol;
import districtatlas.map.symbol.Symbol;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * Things drawn one by one, whatever the style, palette and language: a legend's sample, a test's map. What is drawn in a row under one id
 * is one feature. One thread at a time while it is drawn.
 */
public final class Sketch implements LayerFeatures {
    private record Stroke(int feature, Where where, Symbol symbol, ScaleRange range, int pass) {
    }

    private final List<String> ids = new ArrayList<>();
    private final List<Geometry> shapes = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();
    /** Null until it is asked for. */
    private Kinds kinds;

    public Sketch draw(String id, Geometry shape, Symbol symbol, ScaleRange range, int pass) {
        if (ids.isEmpty() || !ids.get(ids.size() - 1).equals(id)) {
            ids.add(id);
            shapes.add(shape);
        }
        int feature = ids.size() - 1;
        Where.Place own = symbol instanceof PointSymbol && shape.getDimension() > 0 ? Where.Place.MIDDLE : Where.Place.OWN;
        Geometry first = shapes.get(feature);
        strokes.add(new Stroke(feature, first == shape || first.equalsExact(shape) ? own : new Where.Derived(shape, g -> shape), symbol, range, pass));
        return this;
    }

    public DisplayList list(LayerId id) {
        LayerShapes read = LayerShapes.read(this, (sink, cancel) -> read(sink), Cancel.never(), n -> { });
        return DisplayListBuilder.build(read, id, (shapes, sink) -> draw(sink), List.of(), Cancel.never());
    }

    /** Hands over its features, as a source does. */
    public LayerFeatures read(FeatureSink sink) {
        for (int i = 0; i < ids.size(); i++) {
            sink.add(ids.get(i), shapes.get(i));
        }
        return this;
    }

    private synchronized Kinds draw(PortrayalSink sink) {
        if (kinds == null || kinds.count() != ids.size()) {
            kinds = Kinds.each(ids.size());
        }
        strokes.forEach(s -> sink.draw(s.feature(), s.where(), s.symbol(), s.range(), s.pass()));
        return kinds;
    }

    @Override
    public boolean serves(Layer layer) {
        return true;
    }

    @Override
    public Kinds draw(Layer layer, Palette palette, Lang lang, FeatureShapes other, PortrayalSink sink, Cancel cancel) {
        return draw(sink);
    }

    @Override
    public long sizeBytes() {
        return 0;
    }
}
