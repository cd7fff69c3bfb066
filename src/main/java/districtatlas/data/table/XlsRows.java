package districtatlas.data.table;

import districtatlas.data.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;

/** The rows of a sheet of an old workbook, whose cells come one after the other, row by row. */
final class XlsRows implements RowReader {
    private static final int MOST_COLUMNS = 256;
    private final XlsBook book;
    private final XlsRecords records;
    private final Findings found;
    private final Object[] cells = new Object[MOST_COLUMNS];
    private int row = -1;
    private int width;
    private int depth;
    private boolean over;
    /** A formula whose result, a text, comes in the next record. */
    private int awaited = -1;

    XlsRows(XlsBook book, XlsRecords records, Findings found) {
        this.book = book;
        this.records = records;
        this.found = found;
    }

    /** Of a sheet that is not there. */
    static final class None implements RowReader {
        @Override
        public Optional<RawRow> next() {
            return Optional.empty();
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    @Override
    public Optional<RawRow> next() {
        while (!over) {
            Record record;
            try {
                record = records.next();
            } catch (IOException e) {
                found.leftOut("data.table.cut", String.valueOf(row + 2), row + 1);
                record = null;
            }
            over = record == null || record instanceof EOFRecord && --depth <= 0;
            Optional<RawRow> whole = over ? take() : record(record);
            if (whole.isPresent()) {
                return whole;
            }
        }
        return Optional.empty();
    }

    private Optional<RawRow> record(Record record) {
        if (record instanceof BOFRecord) {
            depth++;
            return Optional.empty();
        }
        if (record instanceof StringRecord text && awaited >= 0) {
            cells[awaited] = text.getString();
            awaited = -1;
            return Optional.empty();
        }
        if (depth > 1 || !(record instanceof CellRecord) && !(record instanceof LabelRecord)) {
            return Optional.empty();
        }
        int at = record instanceof CellRecord cell ? cell.getRow() : ((LabelRecord) record).getRow();
        int column = record instanceof CellRecord cell ? cell.getColumn() : ((LabelRecord) record).getColumn();
        Optional<RawRow> whole = at == row ? Optional.empty() : take();
        row = at;
        if (column >= 0 && column < MOST_COLUMNS) {
            width = Math.max(width, column + 1);
            awaited = -1;
            cells[column] = sound(record, column);
        }
        return whole;
    }

    private Object sound(Record record, int column) {
        try {
            return XlsRecords.sound(() -> value(record, column));
        } catch (IOException e) {
            return new CellFault("#?");                      // its text is not in the workbook
        }
    }

    private Object value(Record record, int column) {
        if (record instanceof LabelSSTRecord label) {
            return book.text(label.getSSTIndex());
        }
        if (record instanceof LabelRecord label) {
            return label.getValue();
        }
        if (record instanceof NumberRecord number) {
            return book.number(number.getValue(), number.getXFIndex());
        }
        if (record instanceof BoolErrRecord is) {
            return is.isBoolean() ? (Object) is.getBooleanValue() : new CellFault(error(is.getErrorValue()));
        }
        if (record instanceof FormulaRecord formula) {
            CellType type = formula.getCachedResultTypeEnum();
            awaited = formula.hasCachedResultString() ? column : -1;
            return switch (type) {
                case NUMERIC -> book.number(formula.getValue(), formula.getXFIndex());
                case BOOLEAN -> formula.getCachedBooleanValue();
                case ERROR -> new CellFault(error(formula.getCachedErrorValue()));
                default -> null;
            };
        }
        return null;
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#" + code;
    }

    private Optional<RawRow> take() {
        if (width == 0) {
            return Optional.empty();
        }
        RawRow whole = new RawRow(row + 1L, Arrays.copyOf(cells, width));
        Arrays.fill(cells, null);
        width = 0;
        return Optional.of(whole);
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
