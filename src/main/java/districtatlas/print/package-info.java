/**
 * The map outside the window: pictures and sheets.
 * Start at PngFile. A painted Picture flows in, a file flows out.
 * No window comes in; what is drawn comes from paint.
 */
package districtatlas.print;
