package districtatlas.own;

import districtatlas.notebook.BroughtLook.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where numbers are parted into classes. Pure functions. */
public final class OwnBreaks {
    /** Natural gaps are sought among so many of the numbers, evenly taken: the work grows with their square. */
    private static final int MOST_FOR_GAPS = 1_000;

    private OwnBreaks() {
    }

    /**
     * Ascending, one more than there are classes; fewer where the numbers are not as many. Empty without numbers.
     *
     * @param numbers in any order; those that are not finite do not count
     * @param classes at least one
     * @throws IllegalArgumentException for breaks of the reader's own, which nobody can compute
     */
    public static List<Double> of(Method method, double[] numbers, int classes) {
        double[] sorted = Arrays.stream(numbers).filter(Double::isFinite).sorted().toArray();
        if (sorted.length == 0) {
            return List.of();
        }
        List<Double> breaks = switch (method) {
            case QUANTILE -> quantiles(sorted, classes);
            case EQUAL -> equal(sorted, classes);
            case NATURAL -> natural(sorted, classes);
            case OWN -> throw new IllegalArgumentException("own breaks are written, not computed");
        };
        List<Double> distinct = new ArrayList<>(breaks.stream().distinct().toList());
        if (distinct.size() == 1) {
            distinct.add(distinct.get(0));          // one class of one number
        }
        return distinct;
    }

    private static List<Double> quantiles(double[] sorted, int classes) {
        List<Double> breaks = new ArrayList<>();
        for (int i = 0; i <= classes; i++) {
            breaks.add(sorted[(int) Math.min(sorted.length - 1L, Math.round((double) i * sorted.length / classes))]);
        }
        return breaks;
    }

    private static List<Double> equal(double[] sorted, int classes) {
        List<Double> breaks = new ArrayList<>();
        double from = sorted[0];
        double to = sorted[sorted.length - 1];
        for (int i = 0; i <= classes; i++) {
            breaks.add(i == classes ? to : from + (to - from) * i / classes);
        }
        return breaks;
    }

    /** Jenks: the least sum of squares within the classes, by Fisher's exact algorithm. */
    private static List<Double> natural(double[] all, int classes) {
        double[] x = thinned(all);
        int n = x.length;
        int k = Math.min(classes, n);
        double[][] least = new double[k + 1][n + 1];
        int[][] from = new int[k + 1][n + 1];
        Arrays.stream(least).forEach(row -> Arrays.fill(row, Double.POSITIVE_INFINITY));
        least[0][0] = 0;
        double[] sum = new double[n + 1];
        double[] squares = new double[n + 1];
        for (int i = 0; i < n; i++) {
            sum[i + 1] = sum[i] + (x[i] - x[0]);
            squares[i + 1] = squares[i] + (x[i] - x[0]) * (x[i] - x[0]);
        }
        for (int c = 1; c <= k; c++) {
            for (int end = c; end <= n; end++) {
                for (int begin = c - 1; begin < end; begin++) {
                    double within = squares[end] - squares[begin] - (sum[end] - sum[begin]) * (sum[end] - sum[begin]) / (end - begin);
                    double whole = least[c - 1][begin] + within;
                    if (whole < least[c][end]) {
                        least[c][end] = whole;
                        from[c][end] = begin;
                    }
                }
            }
        }
        List<Double> breaks = new ArrayList<>(List.of(x[n - 1]));
        int end = n;
        for (int c = k; c > 0; c--) {
            end = from[c][end];
            breaks.add(0, x[end]);
        }
        return breaks;
    }

    private static double[] thinned(double[] sorted) {
        if (sorted.length <= MOST_FOR_GAPS) {
            return sorted;
        }
        double[] some = new double[MOST_FOR_GAPS];
        for (int i = 0; i < some.length; i++) {
            some[i] = sorted[(int) ((long) i * (sorted.length - 1) / (some.length - 1))];
        }
        return some;
    }
}
