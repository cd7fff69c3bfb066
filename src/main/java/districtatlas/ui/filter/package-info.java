/**
 * Filtering the things of the plan: the panel at the left and the chips above the map.
 * Start at {@link districtatlas.ui.filter.FilterModel} (no nodes) and {@link districtatlas.ui.filter.FilterCapability}. In: the state's
 * filter and what the plan has. Out: another filter in the state; who shows things follows that, not this package.
 */
package districtatlas.ui.filter;
