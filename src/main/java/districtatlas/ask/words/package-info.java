/**
 * The map in words: where the district and each zone lie, what lies around them and runs through them, the ways along axis and belt, what a
 * filter leaves. Start at {@link districtatlas.ask.words.MapInWords}. In: the plan, its shapes, what of the ground people find their way by
 * ({@link districtatlas.ask.words.Surroundings}). Out: {@link districtatlas.ask.words.Description}, headings and short statements whose names
 * lead somewhere, as Markdown or plain text. Nothing is written for one district; no pixels, no window.
 */
package districtatlas.ask.words;
