/**
 * A new folder of sources that compiles at once and says of itself what is still to be written. Start at FreshFolder.
 * The house's styles, themes, kinds and words and a few files with places to fill flow in from the program itself, planned files flow out.
 */
package districtatlas.folder.fresh;
