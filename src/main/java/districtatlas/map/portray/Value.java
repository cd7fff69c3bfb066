package districtatlas.map.portray;

import districtatlas.map.style.Argb;
import java.util.OptionalInt;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;

/**
 * A style's expression, evaluated once when it does not depend on the feature. To be made inside an entered {@link Evaluation}.
 */
final class Value {
    /** Neither pixels nor metres of a map reach so far; a style that asks for more would be painted for hours. */
    private static final double MOST = 100_000;

    private final Evaluation evaluation;
    private final Expression expression;
    private final boolean fixed;
    private final String fixedText;
    private final double fixedNumber;
    private final OptionalInt fixedArgb;

    /** @param expression null when the style says nothing */
    Value(Evaluation evaluation, Expression expression) {
        this.evaluation = evaluation;
        this.expression = expression;
        Reads reads = Reads.of(expression);
        evaluation.needs.add(reads);
        this.fixed = reads.nothing();
        this.fixedText = fixed ? evaluate(null) : null;
        this.fixedNumber = number(fixedText);
        this.fixedArgb = fixedText == null ? OptionalInt.empty() : Argb.parse(fixedText);
    }

    /** Whether it is the same for every feature. */
    boolean isFixed() {
        return fixed;
    }

    boolean isGiven() {
        return expression != null;
    }

    String text(SimpleFeature feature, String otherwise) {
        String text = fixed ? fixedText : evaluate(feature);
        return text == null ? otherwise : text;
    }

    double number(SimpleFeature feature, double otherwise) {
        double number = fixed ? fixedNumber : number(evaluate(feature));
        return Double.isNaN(number) ? otherwise : number;
    }

    /** A colour; nothing is drawn (0) for an empty word, and for a colour that cannot be read, which is a problem. */
    int argb(SimpleFeature feature, int otherwise) {
        if (fixed && (fixedText == null || fixedArgb.isPresent() || fixedText.isEmpty())) {
            return fixedText == null ? otherwise : fixedArgb.orElse(0);
        }
        String text = fixed ? fixedText : evaluate(feature);
        return text == null ? otherwise : argb(text);
    }

    private String evaluate(SimpleFeature feature) {
        if (expression == null || evaluation.isSurvey()) {
            return null;
        }
        if (feature == null && !fixed) {
            return withoutFeature();
        }
        try {
            return expression.evaluate(feature, String.class);
        } catch (IllegalArgumentException | ClassCastException | IndexOutOfBoundsException | NullPointerException | LinkageError e) {
            // a function's complaint about one feature's values, or a function of the wrapper jar that lacks its library
            evaluation.problem("style.evaluate", expression, e.getMessage());
            return null;
        }
    }

    /** What the style says of a feature that has no value: a legend's sample looks so. */
    private String withoutFeature() {
        try {
            return expression.evaluate(null, String.class);
        } catch (RuntimeException | LinkageError e) {
            return null;                            // most functions want a value
        }
    }

    private static double number(String text) {
        if (text == null) {
            return Double.NaN;
        }
        try {
            double number = Double.parseDouble(text);
            return Math.max(-MOST, Math.min(MOST, number));
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }

    private int argb(String text) {
        OptionalInt argb = Argb.parse(text);
        if (argb.isEmpty() && !text.isBlank() && !(expression instanceof Literal)) {      // one that is written out was told when it was read
            evaluation.problem("style.colour", text);
        }
        return argb.orElse(0);
    }
}
