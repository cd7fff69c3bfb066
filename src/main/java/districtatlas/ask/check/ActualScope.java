package districtatlas.ask.check;

import districtatlas.base.vocabulary.ScopeKind;
import districtatlas.notebook.Actual;
import districtatlas.plan.Indicator;
import districtatlas.plan.Scope;
import districtatlas.plan.ZoneId;
import java.util.List;
import java.util.Optional;

/** What actual values are of, as {@link Actual#scope} has it. Pure functions. */
public final class ActualScope {
    private static final String DISTRICT = "";

    private ActualScope() {
    }

    /** Empty for something outside: of that the reader enters nothing here. */
    public static Optional<String> of(Scope scope) {
        return switch (scope.kind()) {
            case DISTRICT -> Optional.of(DISTRICT);
            case EVERY_STREET -> Optional.of(Actual.EVERY_STREET);
            case ZONE -> scope.zone().map(ZoneId::value);
            case OUTSIDE -> Optional.empty();
        };
    }

    /** In the plan's order. */
    public static List<String> of(Indicator indicator) {
        return indicator.figures().stream().flatMap(f -> of(f.scope()).stream()).distinct().toList();
    }

    /** What a value is of that does not say it: the district's where there is such a figure, else the only one there is. Empty when it must say it. */
    public static Optional<String> usual(Indicator indicator) {
        List<String> all = of(indicator);
        if (all.isEmpty() || all.contains(DISTRICT)) {
            return Optional.of(DISTRICT);
        }
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    static boolean isOf(String scope, Scope figures) {
        return figures.kind() != ScopeKind.OUTSIDE && of(figures).filter(scope::equals).isPresent();
    }
}
