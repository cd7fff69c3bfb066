/**
 * What something rests on, shown the same everywhere: a few characters that open a note with document, section and line.
 * Start at {@link districtatlas.plan.words.SourceWords}; {@link districtatlas.ui.source.SourceLink} is what a sentence ends in.
 * In: citations and claims of the plan. Out: values in the reader's language, and nodes.
 */
package districtatlas.ui.source;
