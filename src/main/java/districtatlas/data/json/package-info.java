/**
 * GeoJSON of a reader's own and its relatives: newline-delimited GeoJSON, TopoJSON, JSON of Esri and of Ovital, maps of ECharts. Start at
 * {@link districtatlas.data.json.GeoJsonFormat}. A file is read through twice, both times as a stream: the survey learns what it is, its
 * columns and how many records there are; cursors then give the records. Nothing that a file names is fetched. No writing of JSON comes in.
 */
package districtatlas.data.json;
