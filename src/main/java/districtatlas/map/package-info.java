/**
 * The map document, without pixels: layers, styles, legends and what part of the grid is shown.
 * Start at MapScene, the frozen whole; then layer.Layer and view.Viewport.
 * GeoTools ends here: painters get symbols, not features. No AWT, no JavaFX.
 */
package districtatlas.map;
