/**
 * Where a reader's data lie: which coordinate system their numbers are in, whether a service has shifted them, and the way from there to
 * degrees. Start at {@link districtatlas.data.place.PlaceVerdict}, what is known and how surely, and
 * {@link districtatlas.data.place.Placing}, what is done about it. In: what a file claims, and its numbers; a
 * {@link districtatlas.data.place.District} to hold them against. GeoTools referencing lives here, loaded when first needed.
 */
package districtatlas.data.place;
