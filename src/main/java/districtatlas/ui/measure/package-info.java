/**
 * Measuring on the map: points set one after another, how long the line through them is, and how large the area they enclose.
 * Start at {@link districtatlas.ui.measure.MeasureModel} (no nodes); {@link districtatlas.ui.measure.MeasureLayer} draws it above the map.
 * In: places on the district grid, the session's viewport. Out: lengths and areas on that grid; nothing is stored.
 */
package districtatlas.ui.measure;
