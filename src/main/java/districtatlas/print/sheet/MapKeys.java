package districtatlas.print.sheet;

import districtatlas.coord.ScreenBox;
import districtatlas.paint.decor.LegendLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What explains a sheet's map: where in the district it is, what of the zone lies beyond it, and its legend. Stands below the map or beside
 * it. Immutable.
 *
 * @param locator whether there is one
 * @param insets  how many
 */
record MapKeys(List<LegendLine> legend, String legendTitle, boolean locator, int insets) {
    /** Of all small maps. */
    private static final double SMALL_WIDE = 112;
    private static final double LOCATOR_HIGH = 128;
    private static final double INSET_HIGH = 88;
    private static final double CAPTION = 15;
    private static final double GAP = 14;
    /** From there on the small maps stand beside the legend. */
    private static final double WIDE = 400;

    MapKeys {
        legend = List.copyOf(legend);
    }

    /**
     * Where all of it stands.
     *
     * @param bottom of the lowest
     */
    record Placed(Optional<ScreenBox> locator, List<ScreenBox> insets, LegendBlock legend, double bottom) {
        /** Whether the legend has room for every line. */
        boolean isWhole() {
            return legend.rest().isEmpty();
        }
    }

    /** @param most how high it may be */
    Placed at(double x, double y, double width, double most) {
        return width >= WIDE ? below(x, y, width, most) : beside(x, y, width, most);
    }

    private Placed below(double x, double y, double width, double most) {
        double left = x;
        double bottom = y;
        Optional<ScreenBox> first = Optional.empty();
        List<ScreenBox> more = new ArrayList<>();
        if (locator) {
            first = Optional.of(new ScreenBox(left, y, SMALL_WIDE, LOCATOR_HIGH));
            left += SMALL_WIDE + GAP;
            bottom = y + LOCATOR_HIGH + CAPTION;
        }
        for (int i = 0; i < insets; i++) {
            more.add(new ScreenBox(left, y + i * (INSET_HIGH + CAPTION), SMALL_WIDE, INSET_HIGH));
        }
        if (insets > 0) {
            left += SMALL_WIDE + GAP;
            bottom = Math.max(bottom, y + insets * (INSET_HIGH + CAPTION));
        }
        LegendBlock block = LegendBlock.below(legend, legendTitle, new ScreenBox(left, y, x + width - left, most), LegendType.SMALL);
        return new Placed(first, more, block, Math.max(bottom, y + block.height()));
    }

    private Placed beside(double x, double y, double width, double most) {
        double top = y;
        Optional<ScreenBox> first = Optional.empty();
        List<ScreenBox> more = new ArrayList<>();
        if (locator) {
            first = Optional.of(new ScreenBox(x, top, SMALL_WIDE, LOCATOR_HIGH));
            top += LOCATOR_HIGH + CAPTION + GAP / 2;
        }
        for (int i = 0; i < insets; i++) {
            more.add(new ScreenBox(x, top, SMALL_WIDE, INSET_HIGH));
            top += INSET_HIGH + CAPTION;
        }
        top += insets > 0 ? GAP / 2 : 0;
        LegendBlock block = LegendBlock.beside(legend, legendTitle, new ScreenBox(x, top, width, Math.max(1, y + most - top)), LegendType.SMALL);
        return new Placed(first, more, block, top + block.height());
    }
}
