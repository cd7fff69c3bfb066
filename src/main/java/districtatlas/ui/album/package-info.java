/**
 * Making the district's album from the window: on which paper, bound or as single files, with how far it has come and a way to stop.
 * Start at {@link districtatlas.ui.album.AlbumCapability}; {@link districtatlas.ui.album.AlbumRun} is the making, which outlives a language.
 * In: what makes an album, and what asks for a place. Out: files, and a sentence on how it went.
 */
package districtatlas.ui.album;
