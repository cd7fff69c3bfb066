package districtatlas.ask.check;

import districtatlas.base.HalfWidth;
import districtatlas.plan.Indicator;
import districtatlas.plan.Plan;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds indicators by what a person calls them. Immutable. */
final class IndicatorNames {
    /** An indicator with its id and both its names as they are looked for; made once, for a table may have many lines. */
    private record Named(Indicator indicator, String id, String zh, String en) {
        static Named of(Indicator indicator) {
            return new Named(indicator, plain(indicator.id()), plain(indicator.name().zh()), plain(indicator.name().en()));
        }

        boolean isCalled(String plain) {
            return zh.equals(plain) || en.equals(plain);
        }

        boolean isLike(String plain) {
            return isLike(id, plain) || isLike(zh, plain) || isLike(en, plain);
        }

        private static boolean isLike(String name, String plain) {
            return !name.isEmpty() && (name.contains(plain) || plain.contains(name));
        }
    }

    private static final Pattern BETWEEN = Pattern.compile("[\\p{Punct}\\p{IsPunctuation}\\s]");

    private final List<Named> all;

    IndicatorNames(Plan plan) {
        this.all = plan.indicators().stream().map(Named::of).toList();
    }

    private static String plain(String name) {
        return BETWEEN.matcher(HalfWidth.of(name).toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Of that id, or of that name in either language. */
    List<Indicator> named(String written) {
        String wanted = HalfWidth.of(written);
        List<Indicator> byId = indicators(n -> n.indicator().id().equalsIgnoreCase(wanted));
        String plain = byId.isEmpty() ? plain(written) : "";
        return plain.isEmpty() ? byId : indicators(n -> n.isCalled(plain));
    }

    /** Whose name has that in it, or that has the name in it. */
    List<Indicator> like(String written) {
        String plain = plain(written);
        return plain.isEmpty() ? List.of() : indicators(n -> n.isLike(plain));
    }

    private List<Indicator> indicators(Predicate<Named> which) {
        return all.stream().filter(which).map(Named::indicator).toList();
    }
}
