/**
 * Tours that a reader makes: the list of all tours, a tour's steps in order, and what each says and shows.
 * Start at {@link districtatlas.ui.tours.ToursCapability}; what can be done stands in TourDeeds and ToursPanelModel, which know no nodes.
 * In: the map as it is seen, the open notebook, and tours at hand. Out: edits through {@code Undo}, and the reader's tours for
 * {@code ui.walk}, which plays them.
 */
package districtatlas.ui.tours;
