package districtatlas.ui.desk;

import districtatlas.coord.EastNorth;
import districtatlas.ui.map.MapPointer;
import javafx.scene.Cursor;

/** What a click on the map does instead of opening what is there. One is armed at a time. */
public interface MapTool {
    /** @param place on the grid */
    void click(EastNorth place);

    /** The same with all that lies there; most tools ask for the place alone. */
    default void click(MapPointer.Click click) {
        click(click.place());
    }

    /** The second click of two at one place, of which the first was a click. */
    default void clickAgain(EastNorth place) {
        click(place);
    }

    /** Armed: from now on clicks come here. */
    void begin();

    /** Another was armed, or the reader has done with it. */
    void end();

    default Cursor cursor() {
        return Cursor.CROSSHAIR;
    }
}
