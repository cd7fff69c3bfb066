/**
 * What a reader makes beside the plan: notes and their replies, marks drawn on the map, bookmarks, photos, tours; and whatever a later kind will be.
 * Start at {@link districtatlas.notebook.Notebook}, one immutable value; each of its entries keeps its versions, so that notebooks of
 * several people become one, in any order, with the same result. NotebookFile is the same on the disk: in and out go rows of
 * {@code atlasfile}. No node, no pixel, no SQL, and nothing of the plan is changed here.
 */
package districtatlas.notebook;
