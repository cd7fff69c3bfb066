/**
 * The audience's screen: a map alone on a second monitor, and what only the speaker sees beside the window's own.
 * Start at {@link districtatlas.ui.hall.HallCapability}; {@link districtatlas.ui.hall.Seating} says who has which monitor, and knows no
 * windows. In: the window's state and view, what other capabilities mirror, the desktop's monitors. Out: a second window. The speaker's
 * notes are never a node of it.
 */
package districtatlas.ui.hall;
