/**
 * Makes and changes a district's folder of text sources: from files of a GIS, from a workbook, from the plan's text, from nothing.
 * Start at FolderDraft; the children stand on this package, one for each kind of source.
 * A reader's files flow in through {@code data}, planned changes flow out, are listed first and then written.
 * Nothing is compiled here, and nothing is changed that was not listed.
 */
package districtatlas.folder;
