/**
 * Going back to what was open before.
 * Start at {@link districtatlas.ui.history.SelectionHistory}.
 * In and out: the session's selection.
 */
package districtatlas.ui.history;
