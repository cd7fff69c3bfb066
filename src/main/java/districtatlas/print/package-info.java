/**
 * The map outside the window: pictures and sheets of paper.
 * Start at StillFile, which chooses between PngFile and PdfSheet; StillView frames, StillWords words.
 * An atlas's layers and a Viewport flow in, a file flows out. The facade over page and pdf; report stands by itself.
 * PhotoFile looks through a reader's photo and makes it smaller.
 * No window comes in; what is drawn, and where, comes from paint.
 */
package districtatlas.print;
