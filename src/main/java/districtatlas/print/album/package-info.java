/**
 * A district's album, and two zones on one sheet: every zone's sheet bound together, with what leads to them and what they rest on.
 * Start at Album, which puts the parts together; each part has a class of its own; AlbumFiles writes them as one file and as single ones.
 * An atlas flows in, pages flow out. Zone sheets come from print.sheet, pages and files from print.page and print.pdf; no window here.
 */
package districtatlas.print.album;
