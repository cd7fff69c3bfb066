package districtatlas.ui.marks;

import districtatlas.coord.EastNorth;

/**
 * Where a corner jumps to. Immutable.
 *
 * @param toCorner to a corner of something drawn, else onto a line or an edge
 */
record Snap(EastNorth place, boolean toCorner) {
}
