/**
 * What a layer looks like, ready to be painted at any scale: shapes, flat arrays in grid metres, once for a source; and paint, which
 * symbol draws which of them, for each style, palette and language.
 * Start at DisplayList; DisplayLists keeps them, LayerShapes is what was read, DisplayListBuilder puts paint to it.
 * Features and symbols flow in from the map, shapes in drawing order flow out to the painters.
 * No pixels and no GeoTools come in.
 */
package districtatlas.paint.display;
