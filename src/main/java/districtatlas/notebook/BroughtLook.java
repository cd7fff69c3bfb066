package districtatlas.notebook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a brought layer looks. Immutable. A colour is {@code #RRGGBB}, or one of the roles {@code own-1} to {@code own-8} and {@code own-none} that every palette has
 * a colour of its own for.
 *
 * @param colour    of what {@code colouring} says nothing of
 * @param sizePx    of a point, or the width of a line or an edge
 * @param opacity   of the insides of areas, and of points and lines, in [0.05, 1]
 * @param hollow    of areas only the edges are drawn
 * @param colouring colours by a column; empty for one colour
 * @param label     name of the column that is written beside each feature; empty for none
 * @param labelPx   size of these words
 * @param style     drawn instead of all of that; empty for none
 */
public record BroughtLook(String colour, double sizePx, double opacity, boolean hollow, Optional<Colouring> colouring, String label, double labelPx,
                          Optional<FileStyle> style) {
    /** Of colours for the first layers that a reader brings; each of a hue that the plan's signs do not have. */
    public static final int ROLES = 8;
    public static final String ROLE = "own-";
    public static final double LEAST_OPACITY = 0.05;
    private static final double MOST_PX = 64;
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}|own-[1-9]\\d?|own-none");

    /** Colours by a column's values. */
    public sealed interface Colouring {
        /** Name of the column. */
        String column();

        /** Colours in the order of what they mean. */
        List<String> colours();
    }

    /**
     * A colour for each value.
     *
     * @param values what is meant by each colour; texts as the column's values are written
     * @param others the colour of all other values; empty when they are not drawn
     */
    public record ByCategory(String column, List<String> values, List<String> colours, String others) implements Colouring {
        public ByCategory {
            values = List.copyOf(values);
            colours = checked(colours);
            if (values.size() != colours.size() || values.isEmpty()) {
                throw new IllegalArgumentException("as many colours as values: " + colours + ", " + values);
            }
            if (!others.isEmpty()) {
                checked(List.of(others));
            }
        }
    }

    /** How breaks came about: quantiles, equal steps, natural gaps (Jenks), or as the reader wrote them. */
    public enum Method { QUANTILE, EQUAL, NATURAL, OWN }

    /**
     * A colour for each class of numbers: from a break up to the next, which is the next class's; the last has its upper end too.
     *
     * @param breaks ascending; one more than there are classes
     */
    public record ByClass(String column, Method method, List<Double> breaks, List<String> colours) implements Colouring {
        public ByClass {
            Objects.requireNonNull(method);
            breaks = List.copyOf(breaks);
            colours = checked(colours);
            if (breaks.size() != colours.size() + 1 || colours.isEmpty()) {
                throw new IllegalArgumentException("one break more than colours: " + breaks + ", " + colours);
            }
            for (int i = 0; i < breaks.size(); i++) {
                if (!Double.isFinite(breaks.get(i)) || i > 0 && breaks.get(i) < breaks.get(i - 1)) {
                    throw new IllegalArgumentException("breaks ascend: " + breaks);
                }
            }
        }
    }

    public BroughtLook {
        checked(List.of(colour));
        Objects.requireNonNull(colouring);
        Objects.requireNonNull(label);
        Objects.requireNonNull(style);
        if (!(sizePx > 0 && sizePx <= MOST_PX) || !(labelPx > 0 && labelPx <= MOST_PX) || !(opacity >= LEAST_OPACITY && opacity <= 1)) {
            throw new IllegalArgumentException("no such size or opacity: " + sizePx + ", " + labelPx + ", " + opacity);
        }
    }

    /** Without a style from elsewhere. */
    public BroughtLook(String colour, double sizePx, double opacity, boolean hollow, Optional<Colouring> colouring, String label, double labelPx) {
        this(colour, sizePx, opacity, hollow, colouring, label, labelPx, Optional.empty());
    }

    private static List<String> checked(List<String> colours) {
        for (String colour : colours) {
            if (!COLOUR.matcher(colour).matches()) {
                throw new IllegalArgumentException("no such colour: " + colour);
            }
        }
        return List.copyOf(colours);
    }

    /** Whether it is the colour of a palette's own. */
    public static boolean isRole(String colour) {
        return colour.startsWith(ROLE);
    }

    public BroughtLook withColour(String other) {
        return new BroughtLook(other, sizePx, opacity, hollow, colouring, label, labelPx, style);
    }

    public BroughtLook withSize(double otherPx) {
        return new BroughtLook(colour, otherPx, opacity, hollow, colouring, label, labelPx, style);
    }

    public BroughtLook withOpacity(double other) {
        return new BroughtLook(colour, sizePx, other, hollow, colouring, label, labelPx, style);
    }

    public BroughtLook withHollow(boolean other) {
        return new BroughtLook(colour, sizePx, opacity, other, colouring, label, labelPx, style);
    }

    public BroughtLook withColouring(Optional<Colouring> other) {
        return new BroughtLook(colour, sizePx, opacity, hollow, other, label, labelPx, style);
    }

    public BroughtLook withLabel(String column, double otherPx) {
        return new BroughtLook(colour, sizePx, opacity, hollow, colouring, column, otherPx, style);
    }

    public BroughtLook withStyle(Optional<FileStyle> other) {
        return new BroughtLook(colour, sizePx, opacity, hollow, colouring, label, labelPx, other);
    }
}
