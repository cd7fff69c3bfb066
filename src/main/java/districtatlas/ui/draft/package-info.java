/**
 * Points that are set on the map one after another, by clicks or by keys, and how they are drawn above it: for measuring, for drawing.
 * Start at {@link districtatlas.ui.draft.SetPoints} (no nodes); {@link districtatlas.ui.draft.DraftPane} draws them.
 * In: places on the district grid and a viewport. Out: the same places; what they mean is the matter of who uses them.
 */
package districtatlas.ui.draft;
