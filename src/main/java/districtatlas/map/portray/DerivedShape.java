package districtatlas.map.portray;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Geometry;

/** What a symbolizer applies to: the feature's own geometry, or one that an expression makes of it. Any thread. */
final class DerivedShape {
    /** Under which a feature's own geometry goes here. */
    private static final Set<String> OWN_NAMES = Set.of("", "geom");

    private final Evaluation evaluation;
    /** Null for the feature's own geometry. */
    private final Expression expression;
    private final Reads reads;

    /** @param written null when the style says nothing */
    DerivedShape(Evaluation evaluation, Expression written) {
        this.evaluation = evaluation;
        this.expression = written instanceof PropertyName name && OWN_NAMES.contains(name.getPropertyName()) ? null : written;
        this.reads = Reads.of(expression);
        evaluation.needs.addShape(reads);
    }


    boolean isOwn() {
        return expression == null;
    }

    /** What is drawn depends on the geometry that is made. */
    void isLookedAt() {
        evaluation.needs.add(reads);
    }

    /** Null for none. To be called inside the entered evaluation. */
    Geometry of(SimpleFeature feature) {
        try {
            return expression.evaluate(feature, Geometry.class);
        } catch (IllegalArgumentException | ClassCastException e) {   // a function's complaint about one feature's geometry
            evaluation.problem("style.evaluate", expression, e.getMessage());
            return null;
        }
    }

    Where where(Look look) {
        return where(look, "itself", g -> g);
    }

    Where asPoint(Look look) {
        return where(look, "point", Middle::of);
    }

    /** Points along a line, no further apart than a step in metres. */
    Where asPosts(Look look, double step) {
        return where(look, step, g -> g.getDimension() != 1 ? null
                : g.getFactory().createMultiPointFromCoords(Densifier.densify(g, step).getCoordinates()));
    }

    private Where where(Look look, Object how, UnaryOperator<Geometry> made) {
        if (isOwn()) {
            return new Where.Derived(List.of("own", how), made);
        }
        // Kinds differ by attributes that the expression may look at.
        boolean alike = !reads.any() && OWN_NAMES.containsAll(reads.names());
        Object key = List.of(expression, how, reads.environment() ? evaluation.setting() : "", alike ? -1 : look.kind());
        return new Where.Derived(key, own -> {
            Geometry shape = derived(look.feature(), own);
            return shape == null || shape.isEmpty() ? null : made.apply(shape);
        });
    }

    private Geometry derived(SimpleFeature kind, Geometry own) {
        SimpleFeature one = new SimpleFeatureImpl(kind.getAttributes(), kind.getFeatureType(), kind.getIdentifier());
        one.setDefaultGeometry(own);
        if (!reads.environment()) {
            return of(one);
        }
        try (Evaluation.Entered entered = evaluation.enter()) {
            return of(one);
        }
    }
}
