/**
 * Where on earth this is and how large: scale bar, scale, coordinates, north, the name under the pointer, and what the map is worth.
 * Start at {@link districtatlas.ui.bearings.GroundLine}.
 * In: the viewport, the pointer's place, the district grid. Out: words and a bar; nothing here changes the view.
 */
package districtatlas.ui.bearings;
