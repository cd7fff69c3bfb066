package districtatlas.ask.compare;

import districtatlas.base.Text;
import districtatlas.plan.Figure;
import java.util.OptionalDouble;

/**
 * The same of two zones. Immutable.
 *
 * @param key  stable within the group: a kind, a status, {@link RowGroup#ALL}, an indicator with its year
 * @param name of a kind or an indicator; empty for what the bundles have a word for
 * @param subtracts whether the two numbers say the same thing, so that one may be taken from the other
 */
public record CompareRow(RowGroup group, String key, Text name, CompareCell a, CompareCell b, boolean subtracts) {
    /** A's less B's; empty where one has no number, or where their numbers say something else. */
    public OptionalDouble difference() {
        return subtracts && a.number().isPresent() && b.number().isPresent() ? OptionalDouble.of(less(a.number().getAsDouble(), b.number().getAsDouble()))
                : OptionalDouble.empty();
    }

    /** Without what binary fractions leave over. */
    private static double less(double a, double b) {
        return Math.rint((a - b) * 1e6) / 1e6 + 0.0;        // and no zero below zero
    }

    /** Whether it counts a whole section, or everything. */
    public boolean isTotal() {
        return group.isOfCounts() && key.equals(RowGroup.ALL);
    }

    /**
     * Whether one figure may be taken from another: both are one number, and the plan says the same of both. What is "about" or "more
     * than" is not the thing's own number, so that nothing can be taken from it.
     */
    static boolean subtract(CompareCell a, CompareCell b) {
        if (a.figures().size() != 1 || b.figures().size() != 1) {
            return false;
        }
        Figure one = a.figures().get(0).figure();
        Figure other = b.figures().get(0).figure();
        return one.direction() == other.direction() && !one.direction().isApproximate() && !one.approximate() && !other.approximate();
    }
}
