package districtatlas.data.pack;

import districtatlas.atlasfile.AtlasFileException;
import districtatlas.atlasfile.GuestDatabase;
import districtatlas.atlasfile.GuestRows;
import districtatlas.base.Cancel;
import districtatlas.data.DataColumn;
import districtatlas.data.DataColumn.Type;
import districtatlas.data.DataCursor;
import districtatlas.data.DataRecord;
import districtatlas.data.Findings;
import districtatlas.data.ShapeFault;
import districtatlas.data.ShapeMaker;
import districtatlas.data.text.Encodings;
import districtatlas.data.text.TextSamples;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/** Rows of a table or view, one after the other. One thread at a time. */
final class PackCursor implements DataCursor {
    /** A view may have rows without end; a table cannot. */
    private static final long MOST_ROWS_OF_A_VIEW = 5_000_000;
    private static final int FIRST_COLUMN = 2;
    private static final int MOST_OF_A_TEXT = 60;
    private static final char NO_UTF8 = '\ufffd';

    private final PackTable table;
    private final List<DataColumn> columns;
    private final Cancel cancel;
    private final Findings found;
    private GuestRows rows;
    private long read;

    PackCursor(GuestDatabase database, PackTable table, Cancel cancel, Findings found) {
        this(database, table, table.select(), cancel, found);
    }

    PackCursor(GuestDatabase database, PackTable table, String select, Cancel cancel, Findings found, Object... values) {
        this.table = table;
        this.columns = table.columns();
        this.cancel = cancel;
        this.found = found;
        try {
            this.rows = database.open(select, values);
        } catch (AtlasFileException e) {
            found.leftOut("data.rest-unread", table.title(), 0);
        }
    }

    @Override
    public Optional<DataRecord> next() {
        while (hasNext()) {
            cancel.check();
            read++;
            Object fid = rows.value(0);
            String number = fid instanceof Number ? fid.toString() : Long.toString(read);
            ShapeMaker maker = new ShapeMaker();
            try {
                Optional<Geometry> shape = shape(maker);
                Object[] values = values(number);
                maker.tell(found, number);
                return Optional.of(new DataRecord(number, shape, values));
            } catch (ShapeFault fault) {
                fault.tell(found, number);
            } catch (AtlasFileException e) {
                found.leftOut("data.rest-unread", table.title(), read - 1);
                close();
            }
        }
        return Optional.empty();
    }

    private boolean hasNext() {
        if (rows == null) {
            return false;
        }
        try {
            if (table.view() && read >= MOST_ROWS_OF_A_VIEW) {
                found.leftOut("data.gpkg-view-endless", table.title(), MOST_ROWS_OF_A_VIEW);
            } else if (rows.next()) {
                return true;
            }
        } catch (AtlasFileException e) {
            found.leftOut("data.rest-unread", table.title(), read);
        }
        close();
        return false;
    }

    private Optional<Geometry> shape(ShapeMaker maker) {
        Object stored = rows.value(1);
        if (stored == null) {
            return Optional.empty();
        }
        if (stored instanceof byte[] bytes) {
            return Optional.of(PackGeometry.read(bytes, maker));
        }
        throw new ShapeFault("data.gpkg-blob-foreign", shortened(stored));
    }

    private Object[] values(String number) {
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            Object stored = rows.value(FIRST_COLUMN + i);
            if (stored != null) {
                DataColumn column = columns.get(i);
                Optional<Object> value = column.type() == Type.TEXT && stored instanceof String text && text.indexOf(NO_UTF8) >= 0
                    ? Optional.of(decoded(text, rows.bytes(FIRST_COLUMN + i), number, column)) : PackValues.as(column.type(), stored);
                values[i] = value.orElse(null);
                if (value.isEmpty()) {
                    found.repaired("data.value-other", number, column.name(), shortened(stored));
                }
            }
        }
        return values;
    }

    /** Some programs write texts as their system does, into a file whose texts are UTF-8. */
    private String decoded(String text, byte[] bytes, String number, DataColumn column) {
        TextSamples sample = new TextSamples();
        sample.add(bytes, 0, bytes.length, false);
        var encoding = Encodings.decide(Optional.empty(), Optional.empty(), sample);
        String read = new String(bytes, Encodings.widest(encoding.charset()));
        if (!read.equals(text)) {
            found.repaired("data.text-other", number, column.name(), encoding.charset().displayName());
        }
        return read;
    }

    private static String shortened(Object value) {
        String text = value instanceof byte[] bytes ? bytes.length + " B" : value.toString();
        return text.length() > MOST_OF_A_TEXT ? text.substring(0, MOST_OF_A_TEXT) + "…" : text;
    }

    @Override
    public long passed() {
        return read;
    }

    @Override
    public void close() {
        if (rows != null) {
            GuestRows open = rows;
            rows = null;
            open.close();
        }
    }
}
