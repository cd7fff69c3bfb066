package districtatlas.ui.map;

import districtatlas.coord.EastNorth;

/**
 * Something over the map that can be taken hold of and moved, such as a corner of what a reader drew: where it lies, a press takes it
 * instead of the map. Places are on the grid. FX thread only.
 */
public interface MapGrip {
    /** @return whether something to be moved lies there: then what follows comes here until it is let go */
    boolean take(EastNorth place);

    /** The hand has moved. */
    void drag(EastNorth place);

    /** Let go after a drag. */
    void drop();

    /** Let go without a drag: a click on it. */
    void click(EastNorth place);

    /** The second click of two. */
    void clickAgain(EastNorth place);
}
