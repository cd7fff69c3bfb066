package districtatlas.data.dxf;

import districtatlas.data.DataColumn;
import districtatlas.data.DataColumn.Type;
import java.util.Locale;

/** What every entity says of itself, as columns; a layer has those that say anything on it. */
enum DxfColumn {
    LAYER, TYPE, TEXT, BLOCK, COLOR, LINETYPE, ELEVATION, HANDLE;

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    DataColumn column() {
        return new DataColumn(title(), this == ELEVATION ? Type.REAL : Type.TEXT);
    }

    boolean isWorthwhile(DxfPlaced placed) {
        return switch (this) {
            case TEXT -> !placed.item().text().isEmpty();
            case BLOCK -> !block(placed).isEmpty();
            case ELEVATION -> !Double.isNaN(placed.item().elevation()) && placed.item().elevation() != 0;
            case LAYER, TYPE, COLOR, LINETYPE, HANDLE -> true;
        };
    }

    /** Null for none. */
    Object value(DxfPlaced placed, DxfDrawing.LayerEntry layer) {
        DxfItem item = placed.item();
        return switch (this) {
            case LAYER -> layer.name();
            case TYPE -> item.type();
            case TEXT -> orNull(item.text());
            case BLOCK -> orNull(block(placed));
            case COLOR -> orNull(placed.color().isEmpty() ? layer.color() : placed.color());
            case LINETYPE -> orNull(item.linetype().isEmpty() ? layer.linetype() : item.linetype());
            case ELEVATION -> Double.isNaN(item.elevation()) ? null : (Object) item.elevation();
            case HANDLE -> item.number();
        };
    }

    private static String block(DxfPlaced placed) {
        return placed.item().more().getOrDefault(DxfExtras.BLOCK, placed.block());
    }

    static Object orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
