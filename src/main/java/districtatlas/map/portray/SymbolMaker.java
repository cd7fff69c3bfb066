package districtatlas.map.portray;

import districtatlas.map.style.MarkShapes;
import districtatlas.map.style.SldReader;
import districtatlas.map.symbol.LineSymbol;
import districtatlas.map.symbol.PointSymbol;
import districtatlas.map.symbol.Symbol;
import districtatlas.map.symbol.TextSymbol;
import districtatlas.map.view.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;
import org.locationtech.jts.geom.Geometry;
import si.uom.SI;

/**
 * Makes one symbol of a symbolizer for each feature, or once and for all when no expression looks at the feature.
 * A polygon symbolizer has two: its fill and its outline.
 */
abstract class SymbolMaker {
    private final Evaluation evaluation;
    private final DerivedShape shape;

    private SymbolMaker(Evaluation evaluation, DerivedShape shape) {
        this.evaluation = evaluation;
        this.shape = shape;
    }

    /** To be called inside the entered evaluation. */
    static List<SymbolMaker> of(Evaluation whole, Symbolizer symbolizer) {
        Evaluation evaluation = whole.at(symbolizer.getOptions().getOrDefault(SldReader.PLACE, ""));
        List<SymbolMaker> makers = new ArrayList<>();
        boolean inMetres = SI.METRE.equals(symbolizer.getUnitOfMeasure());
        if (symbolizer instanceof PolygonSymbolizer polygon) {
            Optional.ofNullable(polygon.getFill()).map(f -> new FillValues(evaluation, f, polygon.getOptions().get("graphic-margin"), isObstacle(polygon)))
                    .ifPresent(f -> makers.add(shape(evaluation, polygon, f.isFixed(), f::symbol)));
            Optional.ofNullable(polygon.getStroke()).map(s -> new StrokeValues(evaluation, s, null, inMetres))
                    .ifPresent(s -> makers.add(shape(evaluation, polygon, s.isFixed(), s::symbol)));
        } else if (symbolizer instanceof LineSymbolizer line) {
            StrokeValues s = new StrokeValues(evaluation, line.getStroke(), line.getPerpendicularOffset(), inMetres);
            makers.add(shape(evaluation, line, s.isFixed(), s::symbol));
            if (isObstacle(line) && !inMetres) {
                makers.add(new Fence(evaluation, new DerivedShape(evaluation, line.getGeometry()), s));
            }
        } else if (symbolizer instanceof PointSymbolizer point && point.getGraphic() != null) {
            GraphicValues g = new GraphicValues(evaluation, point.getGraphic());
            makers.add(shape(evaluation, point, g.isFixed(), g::symbol));
        } else if (symbolizer instanceof TextSymbolizer text) {
            makers.add(new Words(evaluation, text));
        }
        return makers;
    }

    private static boolean isObstacle(Symbolizer symbolizer) {
        return Boolean.parseBoolean(symbolizer.getOptions().get("labelObstacle"));
    }

    /** The symbol for a feature whose geometry has that dimension; null for nothing. A null feature asks for what is the same for all. */
    abstract Symbol symbol(SimpleFeature feature, int dimension);

    void draw(Look look, ScaleRange range, int pass, PortrayalSink sink) {
        Symbol symbol = symbol(look.feature(), look.dimension());
        if (symbol != null) {
            sink.draw(look.kind(), where(symbol, look), symbol, range, pass);
        }
    }

    /** A mark needs a point to stand at. Words do not: where they go along a line depends on the view. */
    private Where where(Symbol symbol, Look look) {
        boolean mark = symbol instanceof PointSymbol;
        if (shape.isOwn()) {
            return mark && look.dimension() > 0 ? Where.Place.MIDDLE : Where.Place.OWN;
        }
        return mark ? shape.asPoint(look) : shape.where(look);
    }

    private static SymbolMaker shape(Evaluation evaluation, Symbolizer of, boolean fixed, Making making) {
        Symbol same = fixed ? interned(evaluation, making.symbol(null)) : null;
        Recall<Symbol> made = new Recall<>(evaluation.needs, feature -> interned(evaluation, making.symbol(feature)));
        return new SymbolMaker(evaluation, new DerivedShape(evaluation, of.getGeometry())) {
            @Override
            Symbol symbol(SimpleFeature feature, int dimension) {
                return fixed ? same : made.of(feature);
            }
        };
    }

    private static Symbol interned(Evaluation evaluation, Symbol symbol) {
        return symbol == null ? null : evaluation.intern(symbol);
    }

    private interface Making {
        Symbol symbol(SimpleFeature feature);
    }

    /** Labels depend on the geometry's dimension as well. */
    private static final class Words extends SymbolMaker {
        private final Evaluation evaluation;
        private final DerivedShape shape;
        private final TextValues values;

        Words(Evaluation evaluation, TextSymbolizer text) {
            this(evaluation, text, new DerivedShape(evaluation, text.getGeometry()));
        }

        private Words(Evaluation evaluation, TextSymbolizer text, DerivedShape shape) {
            super(evaluation, shape);
            this.evaluation = evaluation;
            this.shape = shape;
            this.values = new TextValues(evaluation, text);
            shape.isLookedAt();
        }

        @Override
        Symbol symbol(SimpleFeature feature, int dimension) {
            if (shape.isOwn()) {
                return interned(evaluation, values.symbol(feature, dimension));
            }
            Geometry derived = shape.of(feature);
            return derived == null ? null : interned(evaluation, values.symbol(feature, derived.getDimension()));
        }
    }

    /**
     * A line that labels should not lie on ({@code labelObstacle}): a row of marks that nobody sees, since marks are what labels
     * keep clear of. Dense enough for the finest scale of its rule, but never finer than {@value #FINEST_SCALE}.
     */
    private static final class Fence extends SymbolMaker {
        private static final double FINEST_SCALE = 8000;
        private final Evaluation evaluation;
        private final DerivedShape shape;
        private final StrokeValues stroke;

        Fence(Evaluation evaluation, DerivedShape shape, StrokeValues stroke) {
            super(evaluation, shape);
            this.evaluation = evaluation;
            this.shape = shape;
            this.stroke = stroke;
        }

        @Override
        Symbol symbol(SimpleFeature feature, int dimension) {
            LineSymbol line = stroke.symbol(feature);
            return line == null ? null : interned(evaluation,
                    new PointSymbol(MarkShapes.SQUARE, false, line.width(), 0, 0, 0, 0, 0.5, 0.5, 0, 0));
        }

        @Override
        void draw(Look look, ScaleRange range, int pass, PortrayalSink sink) {
            if (symbol(look.feature(), look.dimension()) instanceof PointSymbol mark && (!shape.isOwn() || look.dimension() == 1)) {
                double step = mark.sizePx() * Viewport.metresPerPixelAt(Math.max(range.min(), FINEST_SCALE));
                sink.draw(look.kind(), shape.asPosts(look, step), mark, range, pass);
            }
        }
    }
}
