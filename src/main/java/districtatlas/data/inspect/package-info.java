/**
 * A reader's files from the drop to features for the map. Start at {@link districtatlas.data.inspect.Inspector}: every layer is read once and
 * told - how many, of what, in which encoding, where it may lie, what was left out and mended - and nothing is placed.
 * {@link districtatlas.data.inspect.Readying} takes what was decided and gives {@link districtatlas.data.ReadyLayer}s, placed and sound.
 * {@link districtatlas.data.inspect.DataFiles} knows all formats, archives and folders. No window and no file of notes comes in.
 */
package districtatlas.data.inspect;
