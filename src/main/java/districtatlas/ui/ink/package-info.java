/**
 * What a presenter points and draws with before an audience: a pointer, a spotlight, a magnifier, and ink that lies on the ground until it
 * is wiped off. Start at {@link districtatlas.ui.ink.InkCapability}; {@link districtatlas.ui.ink.InkModel} holds it all in places of the
 * grid, so that every map that shows it shows the same. In: the hand over the map. Out: strokes, and as marks only what the reader keeps.
 */
package districtatlas.ui.ink;
