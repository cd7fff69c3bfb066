/**
 * The whole district small in a corner, with the part that the map shows.
 * Start at {@link districtatlas.ui.overview.OverviewCapability}. It is a second map: a session and a feed of its own over the same shop.
 * In: the map's view. Out: where the map is moved by the frame.
 */
package districtatlas.ui.overview;
