package districtatlas.ui.desk;

import districtatlas.ui.settings.SettingKey;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Whether a panel stands open that follows from nothing but the reader's wish: remembered between starts, put aside while something leads
 * through the atlas, and back after it. FX thread only.
 */
public final class StandingPanel {
    private final Desk desk;
    private final String id;
    private final BooleanProperty open;
    /** To be opened again when what leads the reader has come to its end. */
    private boolean openAfter;

    private StandingPanel(Desk desk, String id) {
        this.desk = desk;
        this.id = id;
        this.open = new SimpleBooleanProperty(desk.settings().get(SettingKey.panelOpen(id)));
        open.subscribe((before, now) -> keep(now));
        desk.ledProperty().subscribe(this::led);
    }

    /** @param id of the panel; names it in the reader's settings */
    public static BooleanProperty open(Desk desk, String id) {
        return new StandingPanel(desk, id).open;
    }

    /** That it steps back for a while is not the reader's choice. */
    private void keep(boolean now) {
        if (!desk.ledProperty().get()) {
            desk.settings().set(SettingKey.panelOpen(id), now);
        }
    }

    private void led(boolean leads) {
        if (leads) {
            openAfter = open.get();
            open.set(false);
        } else if (openAfter) {
            openAfter = false;
            open.set(true);
        }
    }
}
