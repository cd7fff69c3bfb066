package districtatlas.print.page;

import districtatlas.coord.ScreenBox;

/**
 * How large a page is. Immutable.
 *
 * @param width in logical pixels, 96 an inch, as {@code height}
 */
public record PageSize(double width, double height) {
    public PageSize {
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("no such page: " + width + " × " + height);
        }
    }

    /** What margins leave of it. */
    public ScreenBox within(double left, double top, double right, double bottom) {
        return new ScreenBox(left, top, width - left - right, height - top - bottom);
    }
}
