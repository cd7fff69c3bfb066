package districtatlas.map.style;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.identity.FeatureId;

/**
 * Reads OGC filters: comparison, logic, null, like, between, and feature ids.
 * A filter with a part that is not understood admits nothing: drawing too little is seen, drawing the wrong thing is believed.
 */
final class FilterReader {
    private final SldContext sld;
    private final FilterFactory make;
    private final ExpressionReader expressions;

    FilterReader(SldContext sld, ExpressionReader expressions) {
        this.sld = sld;
        this.make = sld.filters();
        this.expressions = expressions;
    }

    Filter read(SldElement filter) {
        List<SldElement> parts = filter.children();
        if (parts.isEmpty()) {
            return Filter.INCLUDE;
        }
        if (parts.stream().allMatch(FilterReader::isId)) {
            return ids(parts);
        }
        if (parts.size() > 1) {
            sld.problem("style.filter", filter, filter.name(), 1, parts.size());
            return Filter.EXCLUDE;
        }
        return one(parts.get(0), filter).orElse(Filter.EXCLUDE);
    }

    private static boolean isId(SldElement e) {
        return e.is("FeatureId") || e.is("GmlObjectId") || e.is("ResourceId");
    }

    private Filter ids(List<SldElement> parts) {
        Set<FeatureId> ids = new LinkedHashSet<>();
        for (SldElement part : parts) {
            part.attribute("fid").or(() -> part.attribute("id")).or(() -> part.attribute("rid"))
                    .ifPresent(id -> ids.add(make.featureId(id)));
        }
        return make.id(ids);
    }

    private Optional<Filter> one(SldElement e, SldElement parent) {
        return switch (e.name()) {
            case "And" -> several(e).map(make::and);
            case "Or" -> several(e).map(make::or);
            case "Not" -> several(e).flatMap(f -> counted(e, f, 1)).map(f -> make.not(f.get(0)));
            case "PropertyIsLike" -> like(e);
            case "PropertyIsNull", "PropertyIsNil" -> operands(e, 1).map(o -> make.isNull(o.get(0)));
            case "PropertyIsBetween" -> between(e);
            case "PropertyIsEqualTo", "PropertyIsNotEqualTo", "PropertyIsLessThan", "PropertyIsLessThanOrEqualTo",
                    "PropertyIsGreaterThan", "PropertyIsGreaterThanOrEqualTo" -> operands(e, 2).map(o -> comparison(e, o));
            default -> {
                sld.unknown(e, parent);
                yield Optional.empty();
            }
        };
    }

    private Optional<List<Filter>> several(SldElement e) {
        List<Filter> parts = new ArrayList<>();
        for (SldElement child : e.children()) {
            Optional<Filter> part = one(child, e);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        return Optional.of(parts);
    }

    private Filter comparison(SldElement e, List<Expression> of) {
        boolean matchCase = !"false".equals(e.attribute("matchCase").orElse("true"));
        Expression a = of.get(0);
        Expression b = of.get(1);
        return switch (e.name()) {
            case "PropertyIsEqualTo" -> make.equal(a, b, matchCase);
            case "PropertyIsNotEqualTo" -> make.notEqual(a, b, matchCase);
            case "PropertyIsLessThan" -> make.less(a, b, matchCase);
            case "PropertyIsLessThanOrEqualTo" -> make.lessOrEqual(a, b, matchCase);
            case "PropertyIsGreaterThan" -> make.greater(a, b, matchCase);
            default -> make.greaterOrEqual(a, b, matchCase);
        };
    }

    private Optional<Filter> like(SldElement e) {
        String many = e.attribute("wildCard").orElse("*");
        String single = e.attribute("singleChar").orElse("?");
        String escape = e.attribute("escapeChar").or(() -> e.attribute("escape")).orElse("\\");
        boolean matchCase = !"false".equals(e.attribute("matchCase").orElse("true"));
        Optional<List<Expression>> operands = operands(e, 2);
        if (operands.isPresent() && !(operands.get().get(1) instanceof Literal)) {
            sld.problem("style.like", e, e.name());
            return Optional.empty();
        }
        return operands.map(o -> make.like(o.get(0), o.get(1).evaluate(null, String.class), many, single, escape, matchCase));
    }

    private Optional<Filter> between(SldElement e) {
        List<Expression> of = new ArrayList<>();
        for (SldElement child : e.children()) {
            boolean boundary = child.is("LowerBoundary") || child.is("UpperBoundary");
            (boundary ? expressions.valueOf(child) : expressions.expression(child, e)).ifPresent(of::add);
        }
        return counted(e, of, 3).map(o -> make.between(o.get(0), o.get(1), o.get(2)));
    }

    private Optional<List<Expression>> operands(SldElement e, int wanted) {
        return counted(e, expressions.all(e), wanted);
    }

    private <T> Optional<List<T>> counted(SldElement e, List<T> of, int wanted) {
        if (of.size() == wanted) {
            return Optional.of(of);
        }
        sld.problem("style.filter", e, e.name(), wanted, of.size());
        return Optional.empty();
    }
}
