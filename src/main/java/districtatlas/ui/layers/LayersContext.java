package districtatlas.ui.layers;

import districtatlas.base.Messages;
import districtatlas.ui.own.OwnContext;
import java.util.Optional;

/**
 * What the nodes of the panel share.
 *
 * @param own what can be done to layers of the reader's own; empty where nobody has any
 */
record LayersContext(LayersPanelModel model, LayerEdits edits, LayerWords words, LayerLegends legends, LayerZoom zoom, Messages messages, Optional<OwnContext> own) {
}
