package districtatlas.ui.layers;

import districtatlas.base.Messages;

/** What the nodes of the panel share. */
record LayersContext(LayersPanelModel model, LayerEdits edits, LayerWords words, LayerLegends legends, LayerZoom zoom, Messages messages) {
}
