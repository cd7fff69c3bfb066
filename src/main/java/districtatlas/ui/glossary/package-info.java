/**
 * The plan's words in plain language: dotted where they stand in a sentence, and all of them in a list.
 * Start at {@link districtatlas.ui.glossary.Glossary} (no nodes), then {@link districtatlas.ui.glossary.TermWords}, which every panel
 * writes its sentences with, and {@link districtatlas.ui.glossary.GlossaryCard}, the list.
 * In: the plan's terms. Out: nodes. No selection changes here.
 */
package districtatlas.ui.glossary;
