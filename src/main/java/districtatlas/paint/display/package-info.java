/**
 * What a layer looks like, ready to be painted at any scale: flat arrays in grid metres with a packed index.
 * Start at DisplayList; DisplayListBuilder makes one from a Portrayal, DisplayLists keeps them.
 * Features and symbols flow in from the map, shapes in drawing order flow out to the painters.
 * No pixels and no GeoTools come in.
 */
package districtatlas.paint.display;
