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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What is drawn on one layer of a drawing, or on all. */
final class DxfLayer implements DataLayer {
    static final String LAYER = "layer";
    private static final List<DataColumn> COLUMNS = List.of(new DataColumn(LAYER, Type.TEXT), new DataColumn("type", Type.TEXT),
            new DataColumn("text", Type.TEXT), new DataColumn(DxfExtras.BLOCK, Type.TEXT), new DataColumn("color", Type.TEXT),
            new DataColumn("linetype", Type.TEXT), new DataColumn("elevation", Type.REAL), new DataColumn("handle", Type.TEXT));
    private static final int METRES = 6;

    /** What all layers of a file share. */
    record Source(String title, TextEncoding encoding, Cancel cancel) {
    }

    private final DxfDrawing drawing;
    private final Source source;
    private final String key;
    private final List<String> more;
    private final long count;
    private final long areas;

    /**
     * @param key   of the layer's name; null for all layers
     * @param more  names of columns beyond the usual
     * @param areas how many closed lines became areas
     */
    DxfLayer(DxfDrawing drawing, Source source, String key, List<String> more, long count, long areas) {
        this.drawing = drawing;
        this.source = source;
        this.key = key;
        this.more = more.stream().filter(m -> !m.equals(DxfExtras.BLOCK)).toList();
        this.count = count;
        this.areas = areas;
    }

    @Override
    public String name() {
        return key == null ? source.title() : drawing.layer(key).name();
    }

    @Override
    public List<DataColumn> columns() {
        List<DataColumn> columns = new ArrayList<>(COLUMNS);
        more.forEach(m -> columns.add(new DataColumn(m, Type.TEXT)));
        return columns;
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
        Object[] values = new Object[COLUMNS.size() + more.size()];
        values[0] = layer.name();
        values[1] = item.type();
        values[2] = orNull(item.text());
        values[3] = orNull(item.more().getOrDefault(DxfExtras.BLOCK, placed.block()));
        values[4] = orNull(placed.color().isEmpty() ? layer.color() : placed.color());
        values[5] = orNull(item.linetype().isEmpty() ? layer.linetype() : item.linetype());
        values[6] = Double.isNaN(item.elevation()) ? null : (Object) item.elevation();
        values[7] = item.number();
        for (int i = 0; i < more.size(); i++) {
            values[COLUMNS.size() + i] = orNull(item.more().getOrDefault(more.get(i), ""));
        }
        return new DataRecord(placed.number(), Optional.of(placed.place().apply(item.geometry())), values);
    }

    private static Object orNull(String text) {
        return text.isEmpty() ? null : text;
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
