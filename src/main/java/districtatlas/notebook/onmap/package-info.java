/**
 * What a reader made, as it lies on the map.
 * Start at NotebookLayers. In: a notebook, the grid, and where the things lie that notes are about. Out: the layers of
 * {@link districtatlas.map.ReaderLayers}. This package stands on its parent; no file and no pixel comes in.
 */
package districtatlas.notebook.onmap;
