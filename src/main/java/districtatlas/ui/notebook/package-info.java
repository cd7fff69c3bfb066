/**
 * The notebook that is open in a window, and how it is kept. Start at {@link districtatlas.ui.notebook.OpenNotebook}; a
 * {@link districtatlas.ui.notebook.NotebookKeeper} saves each edit within a second on a thread of its own and says what becomes of it.
 * In: edits, which come from {@code ui.history.Undo} alone. Out: the notebook's value, for panels and the map. No nodes.
 */
package districtatlas.ui.notebook;
