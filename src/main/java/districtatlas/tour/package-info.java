/**
 * Guided walks: the steps in order, where one stands, and what each step frames and which figures it tells.
 * Start at {@link districtatlas.tour.Walk}. The plan's story flows in, steps and extents flow out.
 * No window and no motion: how a step is shown is the window's affair.
 */
package districtatlas.tour;
