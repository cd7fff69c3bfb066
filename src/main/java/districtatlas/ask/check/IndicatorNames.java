package districtatlas.ask.check;

import districtatlas.base.HalfWidth;
import districtatlas.plan.Indicator;
import districtatlas.plan.Plan;
import java.util.List;
import java.util.Locale;

/** Finds indicators by what a person calls them. Immutable. */
final class IndicatorNames {
    private final Plan plan;

    IndicatorNames(Plan plan) {
        this.plan = plan;
    }

    private static String plain(String name) {
        return HalfWidth.of(name).toLowerCase(Locale.ROOT).replaceAll("[\\p{Punct}\\p{IsPunctuation}\\s]", "");
    }

    /** Of that id, or of that name in either language. */
    List<Indicator> named(String written) {
        String wanted = HalfWidth.of(written);
        List<Indicator> byId = plan.indicators().stream().filter(i -> i.id().equalsIgnoreCase(wanted)).toList();
        String plain = plain(written);
        return !byId.isEmpty() || plain.isEmpty() ? byId
                : plan.indicators().stream().filter(i -> plain(i.name().zh()).equals(plain) || plain(i.name().en()).equals(plain)).toList();
    }

    /** Whose name has that in it, or that has the name in it. */
    List<Indicator> like(String written) {
        String plain = plain(written);
        return plain.isEmpty() ? List.of() : plan.indicators().stream().filter(i -> isLike(plain(i.id()), plain) || isLike(plain(i.name().zh()), plain)
                || isLike(plain(i.name().en()), plain)).toList();
    }

    private static boolean isLike(String name, String written) {
        return !name.isEmpty() && (name.contains(written) || written.contains(name));
    }
}
