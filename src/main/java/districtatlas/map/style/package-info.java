/**
 * What a feature looks like: styles and the palettes that colour them.
 * Start at {@link districtatlas.map.style.SldReader}: SLD 1.0 or SE 1.1 text goes in, GeoTools' style model comes out, and
 * whatever is not understood goes to the problem log. Colours are usually {@code env('role')} and meet a
 * {@link districtatlas.map.style.Palette} only when a feature is portrayed.
 * Styles that come with data start at {@link districtatlas.map.style.StyleText}, which makes SLD of QGIS's QML as well.
 * No pixels, no features, no network: external graphics come from the style's own folder.
 */
package districtatlas.map.style;
