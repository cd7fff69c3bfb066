/**
 * A spot of the map: where it is, in the forms that other programs and people use, each ready to be copied.
 * Start at {@link districtatlas.ui.spot.SpotCapability}.
 * In: a place on the grid, from the map's other button or from a coordinate that was typed. Out: a mark on the map, and a card.
 */
package districtatlas.ui.spot;
