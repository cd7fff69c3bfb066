package districtatlas.map.style;

import districtatlas.author.StyleReach.Asked;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.geotools.api.filter.BinaryComparisonOperator;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.Id;
import org.geotools.api.filter.PropertyIsEqualTo;
import org.geotools.api.filter.PropertyIsLike;
import org.geotools.api.filter.PropertyIsNotEqualTo;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Function;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.filter.FilterAttributeExtractor;
import org.geotools.filter.function.EnvFunction;

/** What a filter reads, and with which fixed values it compares it. One thread at a time. */
final class FilterAsks extends FilterAttributeExtractor {
    private final Set<Asked> asked = new LinkedHashSet<>();
    private boolean known = true;

    private FilterAsks() {
    }

    static FilterAsks of(Filter filter) {
        FilterAsks asks = new FilterAsks();
        filter.accept(asks, null);
        return asks;
    }

    /** By name; the geometry may be among them. */
    Set<String> columns() {
        return getAttributeNameSet();
    }

    Set<Asked> asked() {
        return asked;
    }

    /** Whether its answer follows from the columns and the language: not from the palette, a feature's number or a name found out only then. */
    boolean isKnown() {
        return known && !isUsingDynamincProperties();
    }

    @Override
    public Object visit(PropertyIsEqualTo filter, Object data) {
        compared(filter);
        return super.visit(filter, data);
    }

    @Override
    public Object visit(PropertyIsNotEqualTo filter, Object data) {
        compared(filter);
        return super.visit(filter, data);
    }

    @Override
    public Object visit(PropertyIsLike filter, Object data) {
        if (filter.getExpression() instanceof PropertyName column) {
            asked.add(new Asked(column.getPropertyName(), filter.getLiteral()));
        }
        return super.visit(filter, data);
    }

    @Override
    public Object visit(Id filter, Object data) {
        known = false;
        return super.visit(filter, data);
    }

    @Override
    public Object visit(Function function, Object data) {
        List<Expression> parameters = function.getParameters();
        known &= !(function instanceof EnvFunction) || !parameters.isEmpty() && parameters.get(0) instanceof Literal role && "lang".equals(role.getValue());
        return super.visit(function, data);
    }

    private void compared(BinaryComparisonOperator filter) {
        compared(filter.getExpression1(), filter.getExpression2());
        compared(filter.getExpression2(), filter.getExpression1());
    }

    private void compared(Expression one, Expression other) {
        if (one instanceof PropertyName column && other instanceof Literal value) {
            asked.add(new Asked(column.getPropertyName(), String.valueOf(value.getValue())));
        }
    }
}
