package districtatlas.notebook;

import districtatlas.atlasfile.BroughtRow;
import districtatlas.data.DataColumn;
import districtatlas.data.ReadyCursor;
import districtatlas.data.ReadyLayer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Features as the rows of a reader's own file have them, and back. Dates are texts there, as GeoPackages have them. Pure functions. */
public final class BroughtRows {
    /** As GeoPackages write a time; the data say nothing of a zone. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT);

    private BroughtRows() {
    }

    static BroughtRow.Source of(ReadyLayer layer) {
        return () -> rows(layer.open());
    }

    /** From the next on, once. Closing them closes the cursor. */
    public static BroughtRow.Source of(ReadyCursor cursor) {
        return () -> rows(cursor);
    }

    private static BroughtRow.Rows rows(ReadyCursor cursor) {
        return new BroughtRow.Rows() {
            @Override
            public Optional<BroughtRow> next() {
                return cursor.next().map(f -> new BroughtRow(f.fid(), f.geometry(), written(f.values())));
            }

            @Override
            public void close() {
                cursor.close();
            }
        };
    }

    private static Object[] written(Object[] values) {
        Object[] written = values.clone();
        for (int i = 0; i < written.length; i++) {
            if (written[i] instanceof LocalDateTime time) {
                written[i] = TIME.format(time);
            } else if (written[i] instanceof LocalDate date) {
                written[i] = date.toString();
            }
        }
        return written;
    }

    /** @param rows opened for each reading; closing the cursor closes them */
    public static ReadyCursor cursor(Supplier<BroughtRow.Rows> rows, List<DataColumn> columns) {
        BroughtRow.Rows open = rows.get();
        return new ReadyCursor() {
            @Override
            public Optional<Feature> next() {
                return open.next().map(r -> feature(r, columns));
            }

            @Override
            public void close() {
                open.close();
            }
        };
    }

    public static ReadyCursor.Feature feature(BroughtRow row, List<DataColumn> columns) {
        Object[] values = row.values().clone();
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof String text) {
                values[i] = read(text, columns.get(i).type());
            }
        }
        return new ReadyCursor.Feature(row.fid(), row.geometry(), values);
    }

    /** What another program wrote there, and is no date, is none. */
    private static Object read(String text, DataColumn.Type type) {
        try {
            return switch (type) {
                case DATE -> LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
                case DATETIME -> LocalDateTime.parse(text.endsWith("Z") ? text.substring(0, text.length() - 1) : text);
                default -> text;
            };
        } catch (DateTimeException none) {
            return null;
        }
    }
}
