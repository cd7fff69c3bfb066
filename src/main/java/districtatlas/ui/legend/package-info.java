/**
 * What the signs on the map mean: a card that folds away.
 * Start at {@link districtatlas.ui.legend.LegendPanel}.
 * In: rows with a sample of each sign. Out: nothing; the card changes nothing on the map.
 */
package districtatlas.ui.legend;
