/**
 * The machinery of PDF sheets: operators, resources, subset fonts whose text stays text, and the map's symbols as vectors.
 * Start at PdfFile; MapOnPaper, PiecesOnPaper and WordsOnPaper draw. Pages flow in, a file flows out.
 * Nothing is decided about where things stand: that was done when the pages were laid out.
 */
package districtatlas.print.pdf;
