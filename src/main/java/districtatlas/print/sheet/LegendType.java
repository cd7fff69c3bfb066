package districtatlas.print.sheet;

import districtatlas.print.page.TypeStyle;

/**
 * How large a legend is set. Immutable.
 *
 * @param sampleWide in logical pixels, as all that follow
 * @param row        of one line of words
 * @param gap        from a sample to its words
 * @param least      a narrower column would break every name
 * @param most       a wider one would leave its right side empty
 */
public record LegendType(TypeStyle title, TypeStyle heading, TypeStyle words, double sampleWide, double sampleHigh, double row, double gap, double least, double most) {
    /** Beside a map that has the page to itself. */
    public static final LegendType USUAL = new LegendType(TypeStyle.points(10).inBold().leading(1.7), TypeStyle.points(7.5).inQuiet().leading(1.5),
            TypeStyle.points(8.5).leading(1.3), 30, 15, 19, 8, 120, 240);
    /** Beside a map and lists. */
    public static final LegendType SMALL = new LegendType(TypeStyle.points(8.5).inBold().leading(1.6), TypeStyle.points(7).inQuiet().leading(1.4),
            TypeStyle.points(7.2).leading(1.25), 24, 11.5, 14, 6, 96, 190);
}
