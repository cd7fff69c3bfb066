/**
 * Views to come back to: kept with a name, a picture and an order, and gone to by a click or a key.
 * Start at {@link districtatlas.ui.bookmarks.BookmarksCapability}. In: the session's state, as text in the open notebook. Out: edits
 * through {@code Undo}, and the state put back, from which back leads to where one was.
 */
package districtatlas.ui.bookmarks;
