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
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.linearref.LengthIndexedLine;
import si.uom.SI;

/**
 * Makes one symbol of a symbolizer for each feature, or once and for all when no expression looks at the feature.
 * A polygon symbolizer has two: its fill and its outline.
 */
abstract class SymbolMaker {
    private final Evaluation evaluation;
    private final Expression geometry;

    private SymbolMaker(Evaluation evaluation, Expression geometry) {
        this.evaluation = evaluation;
        this.geometry = geometry;
    }

    /** To be called inside the entered evaluation. */
    static List<SymbolMaker> of(Evaluation whole, Symbolizer symbolizer) {
        Evaluation evaluation = whole.at(symbolizer.getOptions().getOrDefault(SldReader.PLACE, ""));
        List<SymbolMaker> makers = new ArrayList<>();
        boolean inMetres = SI.METRE.equals(symbolizer.getUnitOfMeasure());
        if (symbolizer instanceof PolygonSymbolizer polygon) {
            Optional.ofNullable(polygon.getFill()).map(f -> new FillValues(evaluation, f, polygon.getOptions().get("graphic-margin")))
                    .ifPresent(f -> makers.add(shape(evaluation, polygon, f.isFixed(), f::symbol)));
            Optional.ofNullable(polygon.getStroke()).map(s -> new StrokeValues(evaluation, s, null, inMetres))
                    .ifPresent(s -> makers.add(shape(evaluation, polygon, s.isFixed(), s::symbol)));
        } else if (symbolizer instanceof LineSymbolizer line) {
            StrokeValues s = new StrokeValues(evaluation, line.getStroke(), line.getPerpendicularOffset(), inMetres);
            makers.add(shape(evaluation, line, s.isFixed(), s::symbol));
            if (Boolean.parseBoolean(line.getOptions().get("labelObstacle")) && !inMetres) {
                makers.add(new Fence(evaluation, line.getGeometry(), s));
            }
        } else if (symbolizer instanceof PointSymbolizer point && point.getGraphic() != null) {
            GraphicValues g = new GraphicValues(evaluation, point.getGraphic());
            makers.add(shape(evaluation, point, g.isFixed(), g::symbol));
        } else if (symbolizer instanceof TextSymbolizer text) {
            makers.add(new Words(evaluation, text));
        }
        return makers;
    }

    /** The symbol for a feature whose geometry has that dimension; null for nothing. A null feature asks for what is the same for all. */
    abstract Symbol symbol(SimpleFeature feature, int dimension);

    void draw(SimpleFeature feature, Geometry own, ScaleRange range, int pass, PortrayalSink sink) {
        Geometry shape = shapeOf(feature, own);
        if (shape == null || shape.isEmpty()) {
            return;
        }
        Symbol symbol = symbol(feature, shape.getDimension());
        if (symbol != null) {
            sink.draw(feature.getID(), placeOf(symbol, shape), symbol, range, pass);
        }
    }

    final Geometry shapeOf(SimpleFeature feature, Geometry own) {
        if (geometry == null) {
            return own;
        }
        try {
            return geometry.evaluate(feature, Geometry.class);
        } catch (IllegalArgumentException | ClassCastException e) {   // a function's complaint about one feature's geometry
            evaluation.problem("style.evaluate", geometry, e.getMessage());
            return null;
        }
    }

    /** A mark needs a point to stand at. Words do not: where they go along a line depends on the view. */
    private static Geometry placeOf(Symbol symbol, Geometry shape) {
        if (!(symbol instanceof PointSymbol) || shape.getDimension() == 0) {
            return shape;
        }
        if (shape.getDimension() == 1) {
            LengthIndexedLine along = new LengthIndexedLine(shape);
            return shape.getFactory().createPoint(along.extractPoint(along.getEndIndex() / 2));
        }
        return shape.getInteriorPoint();
    }

    private static SymbolMaker shape(Evaluation evaluation, Symbolizer of, boolean fixed, Making making) {
        Expression geometry = of.getGeometry() instanceof PropertyName name && isOwn(name) ? null : of.getGeometry();
        Symbol same = fixed ? interned(evaluation, making.symbol(null)) : null;
        return new SymbolMaker(evaluation, geometry) {
            @Override
            Symbol symbol(SimpleFeature feature, int dimension) {
                return fixed ? same : interned(evaluation, making.symbol(feature));
            }
        };
    }

    /** The names under which a feature's own geometry goes here. */
    private static boolean isOwn(PropertyName name) {
        return name.getPropertyName().isEmpty() || name.getPropertyName().equals("geom");
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
        private final TextValues values;

        Words(Evaluation evaluation, TextSymbolizer text) {
            super(evaluation, text.getGeometry());
            this.evaluation = evaluation;
            this.values = new TextValues(evaluation, text);
        }

        @Override
        Symbol symbol(SimpleFeature feature, int dimension) {
            return interned(evaluation, values.symbol(feature, dimension));
        }
    }

    /**
     * A line that labels should not lie on ({@code labelObstacle}): a row of marks that nobody sees, since marks are what labels
     * keep clear of. Dense enough for the finest scale of its rule, but never finer than {@value #FINEST_SCALE}.
     */
    private static final class Fence extends SymbolMaker {
        private static final double FINEST_SCALE = 8000;
        private final Evaluation evaluation;
        private final StrokeValues stroke;

        Fence(Evaluation evaluation, Expression geometry, StrokeValues stroke) {
            super(evaluation, geometry);
            this.evaluation = evaluation;
            this.stroke = stroke;
        }

        @Override
        Symbol symbol(SimpleFeature feature, int dimension) {
            LineSymbol line = stroke.symbol(feature);
            return line == null ? null : interned(evaluation,
                    new PointSymbol(MarkShapes.SQUARE, false, line.width(), 0, 0, 0, 0, 0.5, 0.5, 0, 0));
        }

        @Override
        void draw(SimpleFeature feature, Geometry own, ScaleRange range, int pass, PortrayalSink sink) {
            Geometry shape = shapeOf(feature, own);
            if (shape != null && shape.getDimension() == 1 && symbol(feature, 1) instanceof PointSymbol mark) {
                double step = mark.sizePx() * Viewport.metresPerPixelAt(Math.max(range.min(), FINEST_SCALE));
                Geometry posts = Densifier.densify(shape, step);
                sink.draw(feature.getID(), shape.getFactory().createMultiPointFromCoords(posts.getCoordinates()), mark, range, pass);
            }
        }
    }
}
