/**
 * Where a reader's data lie: which coordinate system their numbers are in, whether a service has shifted them, and the way from there to
 * degrees. Start at {@link districtatlas.data.place.PlaceFinder}, which gives a {@link districtatlas.data.place.PlaceVerdict}, what is known
 * and how surely, and at {@link districtatlas.data.place.Placer}, which does what a {@link districtatlas.data.place.Placing} says. In: what a
 * file claims, and a {@link districtatlas.data.place.Sample} of its numbers; a {@link districtatlas.data.place.District} to hold them against.
 * The country's own systems are reckoned here; of all others {@code coord.ForeignCrs} knows the way, loaded when first needed.
 */
package districtatlas.data.place;
