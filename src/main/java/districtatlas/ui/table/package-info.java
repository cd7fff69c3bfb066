/**
 * The plan's things and figures in rows, below the map, and beside them how many there are of each sort.
 * Start at {@link districtatlas.ui.table.TableModel} (no nodes) and {@link districtatlas.ui.table.TableCapability}. In: what the filter
 * leaves, as {@code ask.table} puts it into rows, and what is open. Out: another selection or filter in the state, text for the
 * clipboard, files.
 */
package districtatlas.ui.table;
