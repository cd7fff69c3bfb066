/**
 * The plan's words in plain language, dotted where they stand in a sentence.
 * Start at {@link districtatlas.ui.terms.Glossary} (no nodes), then {@link districtatlas.ui.terms.TermWords}, which every panel writes its
 * sentences with. In: the plan's terms. Out: nodes. No selection changes here.
 */
package districtatlas.ui.terms;
