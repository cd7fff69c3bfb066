package districtatlas.print.sheet;

import districtatlas.coord.ScreenBox;
import districtatlas.paint.decor.LegendLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What explains a sheet's map: where in the district it is, what of the zone lies beyond it, and its legend. Stands below the map or beside
 * it. Remembers how high it is; one thread at a time.
 */
final class MapKeys {
    /** Of all small maps. */
    private static final double SMALL_WIDE = 112;
    private static final double LOCATOR_HIGH = 128;
    private static final double INSET_HIGH = 88;
    private static final double CAPTION = 15;
    private static final double GAP = 14;
    /** From there on the small maps stand beside the legend. */
    private static final double WIDE = 400;
    /** Higher than any page. */
    private static final double UNBOUND = 1e5;

    private final List<LegendLine> legend;
    private final String legendTitle;
    private final boolean locator;
    private final int insets;
    private final Map<Double, Double> heights = new HashMap<>();

    /**
     * Where all of it stands.
     *
     * @param bottom of the lowest
     */
    record Placed(Optional<ScreenBox> locator, List<ScreenBox> insets, LegendBlock legend, double bottom) {
        Placed {
            insets = List.copyOf(insets);
        }
    }

    /**
     * @param locator whether there is one
     * @param insets  how many
     */
    MapKeys(List<LegendLine> legend, String legendTitle, boolean locator, int insets) {
        this.legend = List.copyOf(legend);
        this.legendTitle = legendTitle;
        this.locator = locator;
        this.insets = insets;
    }

    /** Where it is so wide. */
    double height(double width) {
        return heights.computeIfAbsent(width, w -> at(0, 0, w).bottom());
    }

    /** With its top left at (x, y), and nothing left out. */
    Placed at(double x, double y, double width) {
        boolean wide = width >= WIDE;
        Optional<ScreenBox> first = locator ? Optional.of(new ScreenBox(x, y, SMALL_WIDE, LOCATOR_HIGH)) : Optional.empty();
        double left = x + (wide && locator ? SMALL_WIDE + GAP : 0);
        double top = y + (!wide && locator ? LOCATOR_HIGH + CAPTION + GAP / 2 : 0);
        List<ScreenBox> more = new ArrayList<>();
        for (int i = 0; i < insets; i++) {
            more.add(new ScreenBox(left, top + i * (INSET_HIGH + CAPTION), SMALL_WIDE, INSET_HIGH));
        }
        if (insets > 0 && wide) {
            left += SMALL_WIDE + GAP;
        } else if (insets > 0) {
            top += insets * (INSET_HIGH + CAPTION) + GAP / 2;
        }
        LegendBlock block = LegendBlock.below(legend, legendTitle, new ScreenBox(left, top, x + width - left, UNBOUND), LegendType.SMALL);
        double small = Math.max(locator ? y + LOCATOR_HIGH + CAPTION : y, more.stream().mapToDouble(b -> b.maxY() + CAPTION).max().orElse(y));
        return new Placed(first, more, block, Math.max(small, top + block.height()));
    }
}
