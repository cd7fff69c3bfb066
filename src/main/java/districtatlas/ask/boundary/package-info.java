/**
 * What boundaries in the place of the atlas's own change, said: sentences, and rows that a file can be written of. Start at
 * {@link districtatlas.ask.boundary.SwapWords} and {@link districtatlas.ask.boundary.SwapTables}. In: a
 * {@link districtatlas.own.boundary.SwapReport} and the plan as the atlas was compiled. Nothing is worked out here, and nothing drawn.
 */
package districtatlas.ask.boundary;
