/**
 * What the signs on the map mean: a card that folds away.
 * Start at {@link districtatlas.ui.legend.LegendPanel}.
 * In: the entries that {@code map.legend} makes from the styles. Out: nothing; the card changes nothing on the map.
 */
package districtatlas.ui.legend;
