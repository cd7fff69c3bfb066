package districtatlas.data.dxf;

import districtatlas.base.Cancel;
import districtatlas.data.Findings;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is drawn on each layer of a drawing: how much, and what is said of it beside what every entity says. */
final class DxfContents {
    /** Layers beyond these are one, with a column for the layer. */
    static final int MOST_LAYERS = 300;
    private static final int MOST_COLUMNS = 200;

    /** Of one layer. */
    static final class Content {
        private final Set<String> columns = new LinkedHashSet<>();
        private final Set<DxfColumn> own = EnumSet.noneOf(DxfColumn.class);
        private long count;
        private long areas;

        List<String> columns() {
            return List.copyOf(columns);
        }

        private void add(DxfPlaced placed, Findings found) {
            DxfItem item = placed.item();
            for (DxfColumn column : DxfColumn.values()) {
                if (!own.contains(column) && column.isWorthwhile(placed)) {
                    own.add(column);
                }
            }
            count++;
            areas += (item.marks() & DxfItem.AREA) != 0 ? 1 : 0;
            for (String column : item.more().keySet()) {
                if (columns.size() < MOST_COLUMNS) {
                    columns.add(column);
                } else if (!columns.contains(column)) {
                    found.leftOut("data.columns-many", column, column, MOST_COLUMNS);
                }
            }
        }
    }

    private final Map<String, Content> layers = new LinkedHashMap<>();
    private final boolean merged;

    DxfContents(DxfDrawing drawing, Cancel cancel) {
        Findings found = drawing.found();
        Map<String, Integer> told = new LinkedHashMap<>();
        DxfExpansion all = new DxfExpansion(drawing, null, cancel, (code, item) -> told.merge(code + "\n" + item.insert().name(), 1, Integer::sum));
        for (Optional<DxfPlaced> each = all.next(); each.isPresent(); each = all.next()) {
            layers.computeIfAbsent(each.get().layer(), l -> new Content()).add(each.get(), found);
        }
        told.forEach((what, count) -> found.leftOut(what.substring(0, what.indexOf('\n')), "", what.substring(what.indexOf('\n') + 1), count));
        merged = layers.size() > MOST_LAYERS;
        if (merged) {
            found.noticed("data.dxf-layers", "", layers.size(), DxfColumn.LAYER.title());
        }
    }

    /** Those that have anything on them, in the order in which it is met. */
    List<DxfLayer> layers(DxfDrawing drawing, DxfLayer.Source source) {
        if (!merged) {
            List<DxfLayer> each = new ArrayList<>();
            layers.forEach((key, content) -> each.add(new DxfLayer(drawing, source, key, new DxfLayer.Columns(content.own, content.columns()), content.count, content.areas)));
            return each;
        }
        Set<String> columns = new LinkedHashSet<>();
        layers.values().forEach(c -> columns.addAll(c.columns()));
        DxfLayer.Columns all = new DxfLayer.Columns(EnumSet.allOf(DxfColumn.class), columns.stream().limit(MOST_COLUMNS).toList());
        return List.of(new DxfLayer(drawing, source, null, all,
                layers.values().stream().mapToLong(c -> c.count).sum(), layers.values().stream().mapToLong(c -> c.areas).sum()));
    }
}
