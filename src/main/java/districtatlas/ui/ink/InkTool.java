package districtatlas.ui.ink;

import java.util.Locale;

/** What is in a presenter's hand: one at a time. */
enum InkTool {
    POINTER("fth-disc", false), SPOTLIGHT("fth-sun", false), MAGNIFIER("fth-search", false),
    PEN("fth-edit-2", true), MARKER("fth-edit-3", true), ERASER("fth-delete", true);

    private final String icon;
    private final boolean draws;

    InkTool(String icon, boolean draws) {
        this.icon = icon;
        this.draws = draws;
    }

    /** Whether the hand draws or wipes with it; else it goes on moving the map. */
    boolean draws() {
        return draws;
    }

    /** Whether the wheel sets its size instead of zooming the map. */
    boolean hasSize() {
        return this == SPOTLIGHT || this == MAGNIFIER;
    }

    String icon() {
        return icon;
    }

    /** In text keys and ids of nodes. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
