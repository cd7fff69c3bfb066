/**
 * Working with a layer of the reader's own: how it looks, which of its features are drawn, what is known of it, and its features in rows.
 * Start at {@link districtatlas.ui.own.OwnWork} (no nodes), which makes each change one step to take back; the layers panel shows
 * {@link districtatlas.ui.own.OwnLayerPane} below such a layer, the place below the map {@link districtatlas.ui.own.OwnTablePanel}.
 * In: entries of the notebook and what {@code own} reads of their features. Out: edits of the notebook, a selection, files.
 */
package districtatlas.ui.own;
