/**
 * How do two zones differ: what does each have of every section, kind and status, which figures are its own, what do both have?
 * Start at {@link districtatlas.ask.compare.ZoneComparing}, whose {@link districtatlas.ask.compare.Comparison}
 * {@link districtatlas.ask.compare.CompareWords} says in sentences and {@link districtatlas.ask.compare.CompareTable} puts into a file.
 * In: a plan, a filter, two zones. Out: rows, things and sentences. No pixels, no window; and no figure in the column of a zone that it is not of.
 */
package districtatlas.ask.compare;
