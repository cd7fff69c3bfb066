/**
 * The years the plan speaks of, and choosing one: results, targets, outlook.
 * Start at {@link districtatlas.ui.years.YearChips}.
 * In: the document's years. Out: the session's year, which the panel's figures follow.
 */
package districtatlas.ui.years;
