package districtatlas.map.layer;

import districtatlas.base.Text;

/** Layers that belong together in a list; declared by the atlas, not by the program. */
public record LayerGroup(String id, Text title) {
}
