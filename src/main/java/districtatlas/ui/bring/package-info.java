/**
 * Bringing in a reader's own data: looked at first, asked where something is not certain, then layers on the map.
 * Start at {@link districtatlas.ui.bring.BringCapability}; what is looked at and answered is {@link districtatlas.ui.bring.BringModel}, the card shows it.
 * In: files that are dropped or chosen. Out: one edit of the open notebook. Files are read and written by workers; the map stays usable.
 */
package districtatlas.ui.bring;
