/**
 * The machinery of PDF sheets: operators, resources, subset fonts whose text stays text, tags, and the map's symbols as vectors.
 * Start at PdfFile; BlocksOnPaper draws and tags blocks, MapOnPaper, PiecesOnPaper and WordsOnPaper draw. Pages flow in, a PDF/A-2u flows out.
 * Nothing is decided about where things stand: that was done when the pages were laid out.
 * PDFBox's renderer shows these pages as poppler does, hatches, dots, groups and halos: on two cores 0.6 to 1.3 s for a map at 96 dots an inch,
 * 0.9 to 2.6 s at 300, the first one of a program up to 5 s more; never on the FX thread, and one thread for a document.
 */
package districtatlas.print.pdf;
