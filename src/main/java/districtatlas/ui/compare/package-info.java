/**
 * Two zones side by side: the panel at the left, their outlines with letters on the map, the list to choose from.
 * Start at {@link districtatlas.ui.compare.CompareModel} (no nodes) and {@link districtatlas.ui.compare.CompareCapability}. In: the two zones in the
 * state, and what {@code ask.compare} says of them. Out: another pair in the state, what a row leads to, files.
 */
package districtatlas.ui.compare;
