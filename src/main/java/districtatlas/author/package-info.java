/**
 * Makes the atlas file of a folder of text sources, or says everything that is wrong with them.
 * Start at AtlasCompiler. The facade over qgis.
 * YAML and GeoJSON flow in with the line of every value, rows flow out to the atlas file.
 * No drawing, no window; nothing is shipped that was not checked here.
 */
package districtatlas.author;
