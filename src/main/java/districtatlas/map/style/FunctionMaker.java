package districtatlas.map.style;

import java.text.DecimalFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Function;
import org.geotools.filter.FunctionExpressionImpl;
import org.geotools.filter.FunctionImpl;
import org.geotools.filter.capability.FunctionNameImpl;
import org.geotools.filter.function.EnvFunction;
import org.geotools.filter.function.FilterFunction_buffer;
import org.geotools.filter.function.FilterFunction_endAngle;
import org.geotools.filter.function.FilterFunction_endPoint;
import org.geotools.filter.function.FilterFunction_equalTo;
import org.geotools.filter.function.FilterFunction_if_then_else;
import org.geotools.filter.function.FilterFunction_property;
import org.geotools.filter.function.FilterFunction_strConcat;
import org.geotools.filter.function.FilterFunction_strReplace;
import org.geotools.filter.function.string.ConcatenateFunction;

/**
 * Makes GeoTools' functions by name. The few that the atlas's own styles use are made directly, because looking a function up
 * loads all two hundred of them first, which the start of the program would feel.
 */
final class FunctionMaker {
    private static final Map<String, Supplier<Function>> OWN = Map.ofEntries(
            Map.entry("env", EnvFunction::new),
            Map.entry("property", FilterFunction_property::new),
            Map.entry("Concatenate", ConcatenateFunction::new),
            Map.entry("strConcat", FilterFunction_strConcat::new),
            Map.entry("strDefaultIfBlank", DefaultIfBlank::new),
            Map.entry("if_then_else", FilterFunction_if_then_else::new),
            Map.entry("equalTo", FilterFunction_equalTo::new),
            Map.entry("buffer", FilterFunction_buffer::new),
            Map.entry("endPoint", FilterFunction_endPoint::new),
            Map.entry("endAngle", FilterFunction_endAngle::new),
            Map.entry("strReplace", FilterFunction_strReplace::new));

    private final FilterFactory filters;

    FunctionMaker(FilterFactory filters) {
        this.filters = filters;
    }

    /** Null for one that is looked up. */
    private static Supplier<Function> direct(String name, int arguments) {
        return name.equals(NumberFormat.NAME) && arguments == 2 ? NumberFormat::new : OWN.get(name);
    }

    static boolean isDirect(String name, int arguments) {
        return direct(name, arguments) != null;
    }

    /** Empty when there is no such function or it takes another number of arguments. */
    Optional<Function> make(String name, List<Expression> arguments) {
        Supplier<Function> own = direct(name, arguments.size());
        try {
            if (own == null) {
                return Optional.ofNullable(filters.function(name, arguments.toArray(Expression[]::new)));
            }
            return Optional.of(with(own.get(), arguments));
        } catch (RuntimeException noSuchFunction) {   // GeoTools throws bare RuntimeException here
            return Optional.empty();
        }
    }

    private static Function with(Function function, List<Expression> arguments) {
        if (function instanceof FunctionExpressionImpl f) {
            f.setParameters(arguments);
        } else if (function instanceof FunctionImpl f) {
            f.setParameters(arguments);
        }
        return function;
    }

    /** GeoTools' own, which takes signs and a language as well, begins by listing every language that Java knows. */
    private static final class NumberFormat extends FunctionExpressionImpl {
        static final String NAME = "numberFormat";

        NumberFormat() {
            super(new FunctionNameImpl(NAME, String.class, FunctionNameImpl.parameter("format", String.class),
                    FunctionNameImpl.parameter("number", Double.class)));
        }

        @Override
        public Object evaluate(Object feature) {
            String format = getExpression(0).evaluate(feature, String.class);
            Double number = getExpression(1).evaluate(feature, Double.class);
            return format == null || number == null ? null : new DecimalFormat(format).format(number);
        }
    }

    /** GeoTools' own needs commons-lang, which the wrapper jar leaves out. */
    private static final class DefaultIfBlank extends FunctionExpressionImpl {
        DefaultIfBlank() {
            super(new FunctionNameImpl("strDefaultIfBlank", String.class,
                    FunctionNameImpl.parameter("string", String.class), FunctionNameImpl.parameter("default", String.class)));
        }

        @Override
        public Object evaluate(Object feature) {
            String text = getExpression(0).evaluate(feature, String.class);
            return text == null || text.isBlank() ? getExpression(1).evaluate(feature, String.class) : text;
        }
    }
}
