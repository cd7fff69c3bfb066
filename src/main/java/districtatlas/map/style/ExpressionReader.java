package districtatlas.map.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Function;

/** Reads OGC expressions: literals, properties, arithmetic, functions, and SE's Recode, Categorize and Interpolate. */
final class ExpressionReader {
    private final SldContext sld;
    private final FunctionMaker functions;

    ExpressionReader(SldContext sld) {
        this.sld = sld;
        this.functions = new FunctionMaker(sld.filters());
    }

    /** What a parameter holds: words, one expression, or a mixture, which is joined in order as in a {@code Label}. */
    Optional<Expression> valueOf(SldElement parameter) {
        if (parameter.children().isEmpty()) {
            String text = parameter.text();
            return text.isBlank() ? Optional.empty() : Optional.of(sld.filters().literal(text));
        }
        List<Expression> parts = new ArrayList<>();
        for (Object part : parameter.content()) {
            if (part instanceof SldElement child) {
                expression(child, parameter).ifPresent(parts::add);
            } else if (part instanceof String words && !words.isBlank()) {
                parts.add(sld.filters().literal(words.strip()));
            }
        }
        return switch (parts.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(parts.get(0));
            default -> make("Concatenate", parts, parameter);
        };
    }

    Optional<Expression> expression(SldElement e, SldElement parent) {
        return switch (e.name()) {
            case "Literal" -> Optional.of(sld.filters().literal(e.text()));
            case "PropertyName", "ValueReference" -> {
                String name = propertyName(e.text().strip());
                sld.column(name, e);
                yield Optional.of(sld.filters().property(name));
            }
            case "Function" -> function(e);
            case "Recode", "Categorize", "Interpolate" -> table(e);
            case "Add", "Sub", "Mul", "Div" -> arithmetic(e);
            default -> {
                sld.unknown(e, parent);
                yield Optional.empty();
            }
        };
    }

    /** The children that are expressions, in order. */
    List<Expression> all(SldElement parent) {
        List<Expression> all = new ArrayList<>();
        for (SldElement child : parent.children()) {
            expression(child, parent).ifPresent(all::add);
        }
        return all;
    }

    private Optional<Expression> function(SldElement e) {
        String name = e.attribute("name").orElse("");
        List<SldElement> children = e.children();
        if (!children.isEmpty() && children.get(0).is("Literal")) {
            if (name.equals("env")) {
                sld.role(children.get(0).text().strip(), e);
            } else if (name.equals("property")) {
                sld.column(children.get(0).text().strip(), e);
            }
        }
        return make(name, all(e), e);
    }

    private static String propertyName(String written) {
        return written.startsWith("\"") && written.endsWith("\"") && written.length() > 1
                ? written.substring(1, written.length() - 1) : written;
    }

    private Optional<Expression> arithmetic(SldElement e) {
        List<Expression> of = all(e);
        if (of.size() != 2) {
            sld.problem("style.expression", e, e.name(), of.size());
            return Optional.empty();
        }
        Expression a = of.get(0);
        Expression b = of.get(1);
        return Optional.of(switch (e.name()) {
            case "Add" -> sld.filters().add(a, b);
            case "Sub" -> sld.filters().subtract(a, b);
            case "Mul" -> sld.filters().multiply(a, b);
            default -> sld.filters().divide(a, b);
        });
    }

    /** SE 1.1 writes these as elements of their own; GeoTools has them as functions with a flat list of arguments. */
    private Optional<Expression> table(SldElement e) {
        List<Expression> arguments = new ArrayList<>();
        for (SldElement child : e.children()) {
            switch (child.name()) {
                case "LookupValue", "Value", "Threshold" -> valueOf(child).ifPresent(arguments::add);
                case "MapItem", "InterpolationPoint" -> child.children().forEach(c -> valueOf(c).ifPresent(arguments::add));
                default -> sld.unknown(child, e);
            }
        }
        if (e.is("Interpolate")) {
            e.attribute("method").or(() -> e.attribute("mode")).ifPresent(m -> arguments.add(sld.filters().literal(m)));
        }
        return make(e.name(), arguments, e);
    }

    private Optional<Expression> make(String name, List<Expression> arguments, SldElement at) {
        Optional<Function> function = functions.make(name, arguments);
        if (function.isEmpty()) {
            sld.problem("style.function", at, name, arguments.size());
        }
        return function.map(Expression.class::cast);
    }
}
