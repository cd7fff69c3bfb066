/**
 * GPX of receivers and telephones. Start at {@link districtatlas.data.gpx.GpxFormat}. In: a file of a reader's own. Out: its waypoints,
 * routes and tracks as a layer each, degrees as they are written. Links in it are texts, and never opened.
 */
package districtatlas.data.gpx;
