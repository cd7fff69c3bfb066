package districtatlas.map;

import java.util.List;
import java.util.Map;
import org.geotools.api.filter.capability.FunctionName;
import org.geotools.api.filter.expression.Expression;
import org.geotools.filter.FilterFactoryImpl;
import org.geotools.filter.FunctionExpressionImpl;
import org.geotools.filter.capability.FunctionNameImpl;

/** A zone's name as a style writes it, and below it the zone's number; a name alone where there is no number. */
final class WithFigure extends FunctionExpressionImpl {
    private static final FunctionName NAME = new FunctionNameImpl("withFigure", String.class, FunctionNameImpl.parameter("name", String.class),
            FunctionNameImpl.parameter("zone", String.class));
    /** By which a feature is a zone. */
    private static final String ZONE = "zone_id";

    private final Map<String, Integer> numbers;

    /** @param numbers by the id of the zone */
    WithFigure(Expression name, Map<String, Integer> numbers) {
        super(NAME);
        this.numbers = Map.copyOf(numbers);
        setParameters(List.of(name, new FilterFactoryImpl().property(ZONE)));
    }

    @Override
    public Object evaluate(Object feature) {
        String name = getExpression(0).evaluate(feature, String.class);
        Integer number = numbers.get(String.valueOf(getExpression(1).evaluate(feature)));
        return name == null || name.isBlank() || number == null ? name : name.strip() + "\n" + number;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
