/**
 * Notes of a reader: written about a zone, a thing, a figure, something drawn or a place; answered, settled, moved, found again.
 * Start at {@link districtatlas.ui.notes.NotesCapability}; {@link districtatlas.ui.notes.NotesAt} gives any panel or card the notes of
 * what it is about. In: the open notebook and what is selected. Out: edits through {@code Undo}, pins over the map, a panel of all.
 * Nothing of the plan is changed here, and nothing is saved: that is the notebook's keeper's.
 */
package districtatlas.ui.notes;
