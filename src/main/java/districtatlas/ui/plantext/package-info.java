/**
 * The reader's own copy of the plan's text: the atlas ships none, but shows its lines beside what rests on them.
 * Start at {@link districtatlas.ui.plantext.PlanTextCapability}.
 * In: a file that the reader points to, kept as a setting. Out: lines in the notes on sources, and a sentence where the file is another text.
 * What the file says never enters the atlas.
 */
package districtatlas.ui.plantext;
