/**
 * The machinery of PDF sheets: operators, resources, subset fonts whose text stays text, and the map's symbols as vectors.
 * Start at MapOnPaper and WordsOnPaper. Display lists and placed labels flow in, a page's content and resources flow out.
 * Nothing is decided about where things stand: that was done for the screen.
 */
package districtatlas.print.pdf;
