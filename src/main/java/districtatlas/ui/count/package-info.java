/**
 * Asking what there is of a reader's own layer in each zone, seeing the answer at once as a table, and keeping the question with the map.
 * Start at {@link districtatlas.ui.count.CountCapability}; {@link districtatlas.ui.count.CountModel} is what can be asked and what came of it,
 * {@link districtatlas.ui.count.ValuesAt} says in a zone's panel what there is there. Counting itself is {@code own.count}.
 */
package districtatlas.ui.count;
