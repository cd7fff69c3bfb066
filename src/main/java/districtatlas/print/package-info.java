/**
 * The map outside the window: pictures and sheets of paper.
 * Start at PngFile and PdfSheet. A painted Picture or a laid out Still flows in, a file flows out.
 * No window comes in; what is drawn, and where, comes from paint.
 */
package districtatlas.print;
