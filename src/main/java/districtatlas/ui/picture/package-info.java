/**
 * Saving what is on the screen as a picture or a sheet.
 * Start at {@link districtatlas.ui.picture.PictureCapability}. Out: the view that is seen; who writes the file is told, not known here.
 */
package districtatlas.ui.picture;
