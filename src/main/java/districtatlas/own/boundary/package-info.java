/**
 * Boundaries of a reader's own in the place of the atlas's: which feature is which street, whether the set closes, what lies elsewhere
 * then, and the copy of the atlas file in which it does. Start at {@link districtatlas.own.boundary.BoundarySwap}. In: polygons in degrees
 * and the atlas file, which is only read; out: a report and another file. What the plan itself says is never changed. No window comes in.
 */
package districtatlas.own.boundary;
