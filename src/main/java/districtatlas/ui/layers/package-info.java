/**
 * Arranging the layers of a theme: which are drawn, how strongly, in which order; and what each of them is.
 * Start at {@link districtatlas.ui.layers.LayersCapability}; {@link districtatlas.ui.layers.LayersPanelModel} says what is listed,
 * {@link districtatlas.ui.layers.LayerEdits} what a reader may do to it. In: the session's layers and what the atlas knows of each.
 * Out: edits of the state's layer changes, each of which can be taken back.
 */
package districtatlas.ui.layers;
