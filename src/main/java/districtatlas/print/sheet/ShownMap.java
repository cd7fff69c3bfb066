package districtatlas.print.sheet;

import districtatlas.coord.Extent;
import districtatlas.map.Highlights;
import districtatlas.map.KeptNames;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.style.Palette;
import districtatlas.paint.lettering.PlacedLabel;
import java.util.List;
import java.util.function.Predicate;

/**
 * A map as somebody looks at it, frozen. Immutable.
 *
 * @param extent    all that has to be seen
 * @param layers    with whatever the program lays over the atlas's
 * @param explained those among them that the legend explains
 * @param lit       what is lit up, which the legend explains first
 * @param strong    which names do not step back
 * @param kept      names that are not written
 * @param subtitle  below the title; may be empty
 * @param said      of it, such as the filter that holds, each a line
 */
public record ShownMap(Extent extent, LayerStack layers, LayerStack explained, List<Highlights.Lit> lit, Predicate<PlacedLabel> strong, KeptNames kept, Palette palette,
                       String title, String subtitle, List<String> said) {
    public ShownMap {
        lit = List.copyOf(lit);
        said = List.copyOf(said);
    }
}
