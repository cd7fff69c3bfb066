package districtatlas.map.style;

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
import org.geotools.filter.function.FilterFunction_if_then_else;
import org.geotools.filter.function.FilterFunction_numberFormat;
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
            Map.entry("numberFormat", FilterFunction_numberFormat::new),
            Map.entry("buffer", FilterFunction_buffer::new),
            Map.entry("endPoint", FilterFunction_endPoint::new),
            Map.entry("endAngle", FilterFunction_endAngle::new),
            Map.entry("strReplace", FilterFunction_strReplace::new));

    private final FilterFactory filters;

    FunctionMaker(FilterFactory filters) {
        this.filters = filters;
    }

    /** Empty when there is no such function or it takes another number of arguments. */
    Optional<Function> make(String name, List<Expression> arguments) {
        Supplier<Function> own = OWN.get(name);
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
