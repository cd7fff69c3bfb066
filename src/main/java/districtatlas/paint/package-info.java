/**
 * A frozen scene to pictures: display lists, tiles, labels, decorations.
 * Start at MapShop and MapFeed for the screen (many threads, newest scene only) and StillPainter for a picture of its own.
 * Scenes flow in, premultiplied ARGB and what lies where flow out. No window and no GeoTools come in.
 */
package districtatlas.paint;
