/**
 * Every term of the plan in a list, to read through or to search.
 * Start at {@link districtatlas.ui.glossary.GlossaryCapability}; the words themselves are {@code ui.terms}'.
 * In: the plan's terms. Out: a card.
 */
package districtatlas.ui.glossary;
