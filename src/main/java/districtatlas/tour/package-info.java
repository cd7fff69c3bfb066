/**
 * Tours: the steps in order, whoever made them, where one stands, and what each step frames and which figures it tells.
 * Start at {@link districtatlas.tour.Tour} and {@link districtatlas.tour.Walk}. The plan's tours and the reader's own flow in, steps and
 * extents flow out. No window and no motion: how a step is shown is the window's affair.
 */
package districtatlas.tour;
