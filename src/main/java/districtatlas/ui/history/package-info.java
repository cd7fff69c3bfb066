/**
 * The two ways back, kept apart: where one looked ({@link districtatlas.ui.history.Looks}) and what one arranged
 * ({@link districtatlas.ui.history.Undo}). In and out: the session's state, whose earlier values they keep.
 * Knows no nodes; the actions that call them are {@link districtatlas.ui.history.WaysBack}.
 */
package districtatlas.ui.history;
