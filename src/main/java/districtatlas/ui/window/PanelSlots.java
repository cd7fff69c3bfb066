package districtatlas.ui.window;

import districtatlas.base.Messages;
import districtatlas.ui.desk.Panel;
import districtatlas.ui.desk.Panel.Side;
import districtatlas.ui.settings.Settings;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableBooleanValue;

/**
 * The three sides. In a window too narrow for left and right at once, the one that was opened last is seen: what is arranged at the left
 * closes, while a thing's facts at the right only give way, for the thing stays open, and come back as soon as there is room. FX thread only.
 */
final class PanelSlots {
    private static final double MOST_OF_SIDE = 0.42;
    /** What must be left of the map between two sides, in the window's type size. */
    private static final double LEAST_MAP_EM = 26;

    private final Map<Side, PanelSlot> slots = new EnumMap<>(Side.class);
    private final Runnable changed;
    private double width = Double.MAX_VALUE;
    private double em = 16;

    PanelSlots(List<Panel> panels, Settings settings, ObservableBooleanValue motion, Messages messages, Runnable changed) {
        this.changed = changed;
        for (Side side : Side.values()) {
            slots.put(side, new PanelSlot(side, panels.stream().filter(p -> p.side() == side).toList(), settings, motion, messages,
                    () -> changed(side)));
        }
    }

    PanelSlot at(Side side) {
        return slots.get(side);
    }

    List<PanelSlot> all() {
        return List.copyOf(slots.values());
    }

    double takes(Side side) {
        return at(side).takes();
    }

    void measure(double windowWidth, double windowHeight, double emPx) {
        width = windowWidth;
        em = emPx;
        at(Side.LEFT).measure(emPx, MOST_OF_SIDE * windowWidth);
        at(Side.RIGHT).measure(emPx, MOST_OF_SIDE * windowWidth);
        at(Side.BOTTOM).measure(emPx, MOST_OF_SIDE * windowHeight);
        if (windowWidth > 0 && !isCrowded()) {
            at(Side.RIGHT).setAway(false);
        } else if (windowWidth > 0 && !at(Side.RIGHT).isAway()) {
            at(Side.LEFT).close();          // the window opened so, or became narrow: a thing's facts stay
        }
    }

    private boolean isCrowded() {
        double left = takes(Side.LEFT);
        double right = at(Side.RIGHT).wants();
        return left > 0 && right > 0 && width - left - right < LEAST_MAP_EM * em;
    }

    private void changed(Side side) {
        if (slots.size() < Side.values().length) {
            return;                     // a panel was open from the start: the window lays itself out once all stand
        }
        if (side == Side.LEFT) {
            at(Side.RIGHT).setAway(isCrowded());
        } else if (side == Side.RIGHT && !at(Side.RIGHT).isAway() && isCrowded()) {
            at(Side.LEFT).close();
        }
        changed.run();
    }
}
