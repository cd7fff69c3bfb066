/**
 * Putting what is open on paper: choosing a sheet, seeing it as it will be, saving and printing it, and filling in its title block once.
 * Start at {@link districtatlas.ui.paper.PaperCapability}; PreviewModel makes the sheet and its pictures on a thread of its own, PaperCard shows them.
 * Sheets come from whoever implements SheetMaking, frozen on the FX thread; out go a file or pages to the system's printer.
 */
package districtatlas.ui.paper;
