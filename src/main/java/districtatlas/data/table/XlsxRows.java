package districtatlas.data.table;

import com.fasterxml.aalto.UncheckedStreamException;
import districtatlas.data.Findings;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The rows of a sheet, numbered as the sheet numbers them. */
final class XlsxRows implements RowReader {
    private static final Pattern ERROR = Pattern.compile("#(?:N/A|NULL!|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|GETTING_DATA|SPILL!|CALC!)");
    private static final int MOST_FAULTS = 1000;
    private final ReadableWorkbook book;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final Findings found;
    private long last;
    private int faults;
    private boolean over;

    XlsxRows(ReadableWorkbook book, Sheet sheet, Findings found) {
        this.book = book;
        this.found = found;
        Stream<Row> opened;
        try {
            opened = sheet.openStream();
        } catch (IOException | ExcelReaderException | UncheckedStreamException e) {
            found.leftOut("data.table.sheet-missing", sheet.getName(), sheet.getName());
            opened = Stream.empty();
        }
        stream = opened;
        rows = stream.iterator();
    }

    @Override
    public Optional<RawRow> next() {
        while (!over) {
            try {
                if (!rows.hasNext()) {
                    over = true;
                    break;
                }
                Row row = rows.next();
                last = Math.max(row.getRowNum(), last + 1);
                return Optional.of(new RawRow(last, cells(row)));
            } catch (ExcelReaderException | UncheckedStreamException e) {
                over = true;                              // the text of the sheet itself is broken
                found.leftOut("data.table.cut", String.valueOf(last + 1), last);
            } catch (IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException | NullPointerException | NoSuchElementException e) {
                last++;                                   // the library stumbles over a cell, and goes on behind it
                over = ++faults > MOST_FAULTS;
                found.leftOut("data.table.row", String.valueOf(last), last);
            }
        }
        return Optional.empty();
    }

    private Object[] cells(Row row) {
        Object[] cells = new Object[row.getCellCount()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = row.getOptionalCell(i).map(this::value).orElse(null);
        }
        return cells;
    }

    private Object value(Cell cell) {
        Object value = cell.getValue();
        CellType type = cell.getType();
        if (type == CellType.ERROR) {
            return new CellFault(String.valueOf(cell.getRawValue()));
        }
        if (value instanceof String text) {
            if (type == CellType.FORMULA && ERROR.matcher(text).matches()) {
                return new CellFault(text);
            }
            String stripped = text.strip();
            return stripped.isEmpty() ? null : stripped;
        }
        if (value == null) {
            return type == CellType.FORMULA ? CellFault.NO_RESULT : null;
        }
        if (value instanceof Number number) {
            double as = number.doubleValue();
            Integer format = cell.getDataFormatId();
            boolean date = format != null && SheetDates.isDate(format, cell.getDataFormatString());
            return date ? SheetDates.of(as, book.isDate1904()) : (Object) as;
        }
        return value;
    }

    @Override
    public void close() {
        stream.close();
    }
}
