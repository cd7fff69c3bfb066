/**
 * Questions to the plan: which of its things does a filter leave, how many of each sort, what does a filter say in words, and which filter
 * do words mean. Start at {@link districtatlas.ask.ItemFilter}. In: a plan, a gazetteer and a {@link districtatlas.state.Filter}. Out:
 * things, counts and sentences. No pixels, no window; conditions in ECQL are read by {@code feature}.
 */
package districtatlas.ask;
