package districtatlas.paint.decor;

import java.util.List;

/**
 * What stands on a still picture besides the map, in words; what is empty is left out. Immutable.
 *
 * @param title       on the top left, with the quieter {@code subtitle} below
 * @param northLetter over the arrow on the top right
 * @param legendTitle over the {@code legend} on the bottom left, most important line first
 * @param scale       the scale in words, beside the scale bar below the legend; empty for neither
 * @param notes       on the bottom right: what the map is worth, and whose data it is
 */
public record Decorations(String title, String subtitle, String northLetter, String legendTitle, List<LegendLine> legend,
                          String scale, List<String> notes) {
    public static final Decorations NONE = new Decorations("", "", "", "", List.of(), "", List.of());

    public Decorations {
        legend = List.copyOf(legend);
        notes = List.copyOf(notes);
    }

    public Decorations withoutLegend() {
        return new Decorations(title, subtitle, northLetter, "", List.of(), scale, notes);
    }
}
