package districtatlas.map.portray;

import java.util.Set;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.Id;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Function;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.VolatileFunction;
import org.geotools.filter.FilterAttributeExtractor;
import org.geotools.filter.function.EnvFunction;
import org.geotools.filter.function.FilterFunction_property;
import org.geotools.filter.function.IDFunction;

/** What an expression or a filter looks at. One thread at a time. */
final class Reads extends FilterAttributeExtractor {
    private boolean eachFeature;
    private boolean environment;

    private Reads() {
    }

    /** @param expression null when the style says nothing */
    static Reads of(Expression expression) {
        Reads reads = new Reads();
        if (expression != null && !(expression instanceof Literal)) {
            expression.accept(reads, null);
        }
        return reads;
    }

    static Reads of(Filter filter) {
        Reads reads = new Reads();
        filter.accept(reads, null);
        return reads;
    }

    /** Attributes by name, the geometry among them. */
    Set<String> names() {
        return getAttributeNameSet();
    }

    /** Any attribute at all may be looked at. */
    boolean any() {
        return isUsingDynamincProperties();
    }

    /** The feature's own id, or chance: no two features are alike. */
    boolean eachFeature() {
        return eachFeature;
    }

    /** The palette or the language. */
    boolean environment() {
        return environment;
    }

    /** Whether it is the same for every feature. */
    boolean nothing() {
        return isConstantExpression() && !eachFeature;
    }

    @Override
    public Object visit(Function function, Object data) {
        environment |= function instanceof EnvFunction;
        if (function instanceof FilterFunction_property && function.getParameters().get(0) instanceof EnvFunction env
                && env.getParameters().get(0) instanceof Literal role && Evaluation.LABEL.equals(role.getValue())) {
            environment = true;
            attributeNames.addAll(Evaluation.NAMES);    // which of them depends on the language
            return data;                // that it is told as volatile is for names that nobody can foresee
        }
        eachFeature |= function instanceof VolatileFunction || function instanceof IDFunction;
        return super.visit(function, data);
    }

    @Override
    public Object visit(Id filter, Object data) {
        eachFeature = true;
        return super.visit(filter, data);
    }
}
