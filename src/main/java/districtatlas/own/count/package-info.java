/**
 * What there is of a brought layer in each zone of the plan: counted, summed, averaged, cut at borders, or matched by the names in a table.
 * Start at {@link districtatlas.own.count.ZoneCounter}: in go features and a question, out comes {@link districtatlas.own.count.CountedZones},
 * in which what lies outside, has no place or no number is never left unsaid. {@link districtatlas.own.count.ZoneValueLayers} answers the
 * questions of a notebook and makes layers of the map of the answers. No node and no file of its own.
 */
package districtatlas.own.count;
