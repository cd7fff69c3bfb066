package districtatlas.atlasfile;

import districtatlas.base.Text;

/** Layers that belong together in a list of layers. Groups stand in the file from the top of the map down. */
public record LayerGroupRow(String id, Text title) {
}
