/**
 * The keys of the two ways back: to where one looked before, and to how things were arranged.
 * Start at {@link districtatlas.ui.back.BackCapability}; what is kept stands in {@code ui.history}.
 */
package districtatlas.ui.back;
