package districtatlas.paint.decor;

import java.util.List;

/**
 * What stands on a still picture besides the map; empty words are left out. Immutable.
 *
 * @param title       on the top left
 * @param legendTitle above the samples
 * @param legend      on the bottom left, above the scale bar
 * @param foot        on the bottom right: that it is schematic, and whose data it is
 */
public record Decorations(String title, boolean scaleBar, boolean northArrow, String legendTitle, List<LegendSample> legend,
                          String foot) {
    public static final Decorations NONE = new Decorations("", false, false, "", List.of(), "");

    public Decorations {
        legend = List.copyOf(legend);
    }
}
