/**
 * What a still picture needs besides the map: title, legend, true scale bar, north arrow, notes.
 * Start at Decorations; SheetLayout lays them over the map, BesideLayout beside it. Words and a viewport flow in; laid out pieces in logical pixels flow out, the same for
 * pictures and for paper; Decorator draws them into pixels.
 * No words of our own and no window come in.
 */
package districtatlas.paint.decor;
