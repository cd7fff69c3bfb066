package districtatlas.atlasfile;

import districtatlas.base.Text;
import java.util.List;

/** A theme: which layers are shown with which style, bottom to top. */
public record ThemeRow(String id, Text name, String icon, List<ThemeLayerRow> layers) {
    public ThemeRow {
        layers = List.copyOf(layers);
    }

    public record ThemeLayerRow(String layer, String style) {
    }
}
