package districtatlas.ui.marks;

import districtatlas.coord.EastNorth;

/**
 * Where an open mark is taken hold of. Immutable.
 *
 * @param index of a corner; of a place between two, of the first of them; else -1
 */
record Handle(Part part, int index, EastNorth place) {
    /** What moves with it. */
    enum Part { CORNER, BETWEEN, WHOLE }
}
