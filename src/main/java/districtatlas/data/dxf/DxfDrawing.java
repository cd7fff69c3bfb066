package districtatlas.data.dxf;

import districtatlas.data.Findings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All of a drawing that can be drawn, in its own order. One thread at a time while it is read. */
final class DxfDrawing {
    /** @param color as {@code #RRGGBB}; empty where none is known */
    record LayerEntry(String name, String color, String linetype, boolean hidden) {
    }

    private final Map<String, LayerEntry> layers = new LinkedHashMap<>();
    private final Map<String, DxfBlock> blocks = new HashMap<>();
    private final List<DxfItem> items = new ArrayList<>();
    private final Map<String, Findings> findings = new HashMap<>();
    private final Findings found;
    private int units;

    /** @param found of the drawing as a whole */
    DxfDrawing(Findings found) {
        this.found = found;
    }

    Map<String, LayerEntry> layers() {
        return layers;
    }

    Map<String, DxfBlock> blocks() {
        return blocks;
    }

    List<DxfItem> items() {
        return items;
    }

    Findings found() {
        return found;
    }

    /** Of the records of a layer. */
    Findings found(String layer) {
        return findings.computeIfAbsent(layer, l -> new Findings());
    }

    int units() {
        return units;
    }

    void units(int insunits) {
        units = insunits;
    }

    /** As the drawing's table has it, or as it was first met. */
    LayerEntry layer(String key) {
        return layers.getOrDefault(key, new LayerEntry(key, "", "", false));
    }
}
