/**
 * The atlas, opened: what the window and the command line both begin with.
 * Start at OpenAtlas; Wanted finds in it what a person named, StylesReading puts a folder's styles on its map, AtlasCheck looks for all that is wrong, UserError refuses in a sentence.
 * A path and names flow in; plan, shapes, names and problems flow out.
 * No window and no command comes in.
 */
package districtatlas.app.atlas;
