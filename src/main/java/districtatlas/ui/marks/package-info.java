/**
 * Drawing over the map: points, lines, arrows, areas and words of the reader's own, edited by the hand and by keys, measured on the ellipsoid.
 * Start at {@link districtatlas.ui.marks.MarksCapability}; {@link districtatlas.ui.marks.DrawModel} and {@link districtatlas.ui.marks.EditModel}
 * know no nodes, and every finished gesture is one edit of {@link districtatlas.ui.marks.MarkEdits}. In: the open notebook, clicks and places
 * on the grid, what is drawn near them. Out: edits of the notebook. Marks at rest are painted by the map's engine, not here.
 */
package districtatlas.ui.marks;
