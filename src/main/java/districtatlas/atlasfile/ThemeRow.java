package districtatlas.atlasfile;

import districtatlas.base.Text;
import java.util.List;

/**
 * A theme: which layers are shown with which style, bottom to top.
 *
 * @param stage for steps of the walk alone: nobody is offered it
 */
public record ThemeRow(String id, Text name, String icon, boolean stage, List<ThemeLayerRow> layers) {
    public ThemeRow {
        layers = List.copyOf(layers);
    }

    /** @param shown whether it is drawn before a reader asks for it */
    public record ThemeLayerRow(String layer, String style, boolean shown) {
    }
}
