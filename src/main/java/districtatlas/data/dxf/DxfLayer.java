package districtatlas.data.dxf;

import districtatlas.base.Cancel;
import districtatlas.data.CrsClaim;
import districtatlas.data.DataColumn;
import districtatlas.data.DataColumn.Type;
import districtatlas.data.DataCursor;
import districtatlas.data.DataLayer;
import districtatlas.data.DataRecord;
import districtatlas.data.Findings;
import districtatlas.data.TextEncoding;
import districtatlas.data.dxf.DxfDrawing.LayerEntry;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** What is drawn on one layer of a drawing, or on all. */
final class DxfLayer implements DataLayer {
    private static final int METRES = 6;

    /** What all layers of a file share. */
    record Source(String title, TextEncoding encoding, Cancel cancel) {
    }

    /**
     * @param own  that every entity may have, in their order
     * @param more names of others
     */
    record Columns(Set<DxfColumn> own, List<String> more) {
        Columns {
            more = more.stream().filter(m -> !m.equals(DxfExtras.BLOCK)).toList();
        }
    }

    private final DxfDrawing drawing;
    private final Source source;
    private final String key;
    private final Columns columns;
    private final long count;
    private final long areas;

    /**
     * @param key   of the layer's name; null for all layers
     * @param areas how many closed lines became areas
     */
    DxfLayer(DxfDrawing drawing, Source source, String key, Columns columns, long count, long areas) {
        this.drawing = drawing;
        this.source = source;
        this.key = key;
        this.columns = columns;
        this.count = count;
        this.areas = areas;
    }

    @Override
    public String name() {
        return key == null ? source.title() : drawing.layer(key).name();
    }

    @Override
    public List<DataColumn> columns() {
        return Stream.concat(columns.own.stream().map(DxfColumn::column), columns.more.stream().map(m -> new DataColumn(m, Type.TEXT))).toList();
    }

    @Override
    public TextEncoding encoding() {
        return source.encoding();
    }

    /** No drawing says it; of one in metres it is known that its numbers are no degrees. */
    @Override
    public CrsClaim crs() {
        return drawing.units() == METRES ? CrsClaim.NONE.withDegrees(false) : CrsClaim.NONE;
    }

    @Override
    public OptionalLong features() {
        return OptionalLong.of(count);
    }

    @Override
    public DataCursor open(Findings found) {
        if (key != null) {
            found.addAll(drawing.found(key));
            if (drawing.layer(key).hidden()) {
                found.noticed("data.dxf-hidden", "", name());
            }
        } else {
            drawing.layers().keySet().forEach(l -> found.addAll(drawing.found(l)));
        }
        if (areas > 0) {
            found.noticed("data.dxf-area", "", areas);
        }
        DxfExpansion all = new DxfExpansion(drawing, key, source.cancel(), (code, item) -> { });
        return new DataCursor() {
            private int read;

            @Override
            public Optional<DataRecord> next() {
                if ((++read & 0xff) == 0) {
                    source.cancel().check();
                }
                return all.next().map(p -> record(p, found));
            }

            @Override
            public void close() {
                // all of it is in memory
            }
        };
    }

    private DataRecord record(DxfPlaced placed, Findings found) {
        DxfItem item = placed.item();
        tell(item, placed.number(), found);
        LayerEntry layer = drawing.layer(placed.layer());
        Object[] values = new Object[columns.own.size() + columns.more.size()];
        int i = 0;
        for (DxfColumn column : columns.own) {
            values[i++] = column.value(placed, layer);
        }
        for (String column : columns.more) {
            values[i++] = DxfColumn.orNull(item.more().getOrDefault(column, ""));
        }
        return new DataRecord(placed.number(), Optional.of(placed.place().apply(item.geometry())), values);
    }

    private static void tell(DxfItem item, String number, Findings found) {
        if ((item.marks() & DxfItem.CURVED) != 0) {
            found.repaired("data.dxf-curve", number, CurveLine.TOLERANCE);
        }
        if ((item.marks() & DxfItem.TILTED) != 0) {
            found.repaired("data.height-dropped", number, item.type());
        }
    }
}
