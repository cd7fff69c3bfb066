package districtatlas.own;

import districtatlas.base.HalfWidth;
import districtatlas.notebook.BroughtColours;
import districtatlas.notebook.BroughtLook.ByCategory;
import districtatlas.notebook.BroughtLook.ByClass;
import districtatlas.notebook.BroughtLook.Colouring;
import districtatlas.notebook.BroughtLook.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Colours by a column, made from its values and changed by hand. Pure functions. */
public final class OwnColourings {
    /** More values than these are not told apart by eye: all others have one colour. */
    public static final int MOST_CATEGORIES = 12;
    public static final int MOST_CLASSES = 9;
    public static final int USUAL_CLASSES = 5;

    private OwnColourings() {
    }

    // ---- a colour for each value ----------------------------------------------------------------------------------

    /** @param counts the most frequent first; not empty. Values that are none go with the others */
    public static ByCategory categories(String column, Map<String, Long> counts) {
        List<String> values = counts.keySet().stream().filter(v -> !v.isBlank()).limit(MOST_CATEGORIES).toList();
        List<String> named = values.isEmpty() ? List.of("") : values;
        return new ByCategory(column, named, BroughtColours.categories(named.size()), BroughtColours.NONE);
    }

    public static ByCategory withColour(ByCategory by, int at, String colour) {
        return new ByCategory(by.column(), by.values(), replaced(by.colours(), at, colour), by.others());
    }

    /** @param colour empty: all other values are not drawn */
    public static ByCategory withOthers(ByCategory by, String colour) {
        return new ByCategory(by.column(), by.values(), by.colours(), colour);
    }

    /** The value goes with the others; the last one stays. */
    public static ByCategory without(ByCategory by, int at) {
        return by.values().size() == 1 ? by : new ByCategory(by.column(), without(by.values(), at), without(by.colours(), at), by.others());
    }

    /** One of the others gets a colour of its own. */
    public static ByCategory with(ByCategory by, String value) {
        if (by.values().contains(value)) {
            return by;
        }
        List<String> values = new ArrayList<>(by.values());
        values.add(value);
        List<String> colours = new ArrayList<>(by.colours());
        List<String> offered = BroughtColours.categories(values.size() + by.values().size());
        colours.add(offered.stream().filter(c -> !by.colours().contains(c)).findFirst().orElse(offered.get(0)));
        return new ByCategory(by.column(), values, colours, by.others());
    }

    // ---- a colour for each class ----------------------------------------------------------------------------------

    /** Empty without numbers. @param numbers of the column, in any order */
    public static Optional<ByClass> classes(String column, Method method, double[] numbers, int classes, String ramp) {
        List<Double> breaks = OwnBreaks.of(method, numbers, classes);
        return breaks.isEmpty() ? Optional.empty() : Optional.of(byBreaks(column, method, breaks, ramp));
    }

    /** @param breaks ascending, two at least */
    public static ByClass byBreaks(String column, Method method, List<Double> breaks, String ramp) {
        return new ByClass(column, method, breaks, BroughtColours.ramp(ramp, breaks.size() - 1));
    }

    public static ByClass withColour(ByClass by, int at, String colour) {
        return new ByClass(by.column(), by.method(), by.breaks(), replaced(by.colours(), at, colour));
    }

    public static ByClass withRamp(ByClass by, String ramp) {
        return byBreaks(by.column(), by.method(), by.breaks(), ramp);
    }

    /** The ramp that the colours are of; the first one where they are of none. */
    public static String ramp(ByClass by) {
        List<String> ramps = BroughtColours.ramps();
        return ramps.stream().filter(r -> BroughtColours.ramp(r, by.colours().size()).equals(by.colours())).findFirst().orElse(ramps.get(0));
    }

    /** Breaks as a reader writes them, between blanks, commas of a list or semicolons; empty when they are not two to ten numbers that ascend. */
    public static Optional<List<Double>> breaks(String written) {
        try {
            List<Double> breaks = List.of(HalfWidth.of(written).strip().split("[\\s,;、]+")).stream().map(Double::valueOf).toList();
            boolean ascend = IntStream.range(1, breaks.size()).allMatch(i -> breaks.get(i) > breaks.get(i - 1));
            boolean usable = breaks.size() > 1 && breaks.size() <= MOST_CLASSES + 1 && breaks.stream().allMatch(Double::isFinite);
            return ascend && usable ? Optional.of(breaks) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static List<String> replaced(List<String> all, int at, String by) {
        List<String> now = new ArrayList<>(all);
        now.set(at, by);
        return now;
    }

    private static List<String> without(List<String> all, int at) {
        List<String> now = new ArrayList<>(all);
        now.remove(at);
        return now;
    }
}
