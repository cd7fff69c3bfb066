/**
 * KML and KMZ, also as Ovitalmap writes them. Start at {@link districtatlas.data.kml.KmlFormat}. In: a file of a reader's own. Out: a layer
 * for each folder that holds placemarks, degrees as they are written, and what the file says of their coordinates. Links, overlays, models
 * and styles are told or passed over; nothing that a file names is opened.
 */
package districtatlas.data.kml;
