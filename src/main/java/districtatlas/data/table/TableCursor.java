package districtatlas.data.table;

import districtatlas.base.Cancel;
import districtatlas.coord.WrittenAngle;
import districtatlas.data.DataColumn;
import districtatlas.data.DataCursor;
import districtatlas.data.DataRecord;
import districtatlas.data.Findings;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** The rows of a table as records: values in the types of their columns, places where there are any. */
final class TableCursor implements DataCursor {
    private static final GeometryFactory SHAPES = new GeometryFactory();
    private final RowReader rows;
    private final TableShape shape;
    private final Findings found;
    private final Cancel cancel;

    TableCursor(RowReader rows, TableShape shape, Findings found, Cancel cancel) {
        this.rows = rows;
        this.shape = shape;
        this.found = found;
        this.cancel = cancel;
    }

    @Override
    public Optional<DataRecord> next() {
        for (Optional<RawRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            cancel.check();
            RawRow raw = row.get();
            if (raw.number() < shape.firstRow() || raw.filled() == 0) {
                continue;
            }
            if (raw.number() > shape.lastRow()) {
                String code = TableSurvey.isTotal(raw) ? "data.table.total" : "data.table.footnote";
                found.leftOut(code, number(raw), firstWord(raw));
                continue;
            }
            return Optional.of(record(raw));
        }
        return Optional.empty();
    }

    private static String number(RawRow row) {
        return String.valueOf(row.number());
    }

    private static String firstWord(RawRow row) {
        for (Object cell : row.cells()) {
            if (!RawRow.isEmpty(cell)) {
                String shown = CellText.shown(cell).strip();
                return shown.length() <= 40 ? shown : shown.substring(0, 40) + "…";
            }
        }
        return "";
    }

    private DataRecord record(RawRow row) {
        Object[] values = new Object[shape.columns().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(row, i);
        }
        if (row.cells().length > TableSurvey.MOST_COLUMNS) {
            found.noticed("data.table.cells-many", number(row), row.cells().length, TableSurvey.MOST_COLUMNS);
        }
        return new DataRecord(number(row), geometry(row), values);
    }

    private Object cell(RawRow row, int column) {
        return row.cell(shape.sources()[column]);
    }

    private Object value(RawRow row, int column) {
        Object cell = cell(row, column);
        if (cell instanceof CellFault fault) {
            String name = columnName(column);
            if (fault.what().isEmpty()) {
                found.noticed("data.table.formula", number(row), name);
            } else {
                found.noticed("data.table.error-cell", number(row), name, fault.what());
            }
            return null;
        }
        DataColumn.Type type = shape.columns().get(column).type();
        if (cell == null || cell instanceof String text && (text.isEmpty() || type != DataColumn.Type.TEXT && text.isBlank())) {
            return null;
        }
        if (cell instanceof String text && text.indexOf('\uFFFD') >= 0) {
            found.noticed("data.table.undecoded", number(row), columnName(column));
        }
        return switch (type) {
            case TEXT -> cell instanceof String text ? text.strip() : CellText.shown(cell);
            case INTEGER -> cell instanceof Double number ? Long.valueOf(number.longValue()) : CellText.whole((String) cell).orElse(null);
            case REAL -> real(cell);
            case BOOLEAN -> cell instanceof Boolean is ? is : Boolean.valueOf(CellText.plain((String) cell).equalsIgnoreCase("true"));
            case DATE -> date(cell);
            case DATETIME -> date(cell) instanceof LocalDate day ? day.atStartOfDay() : date(cell);
        };
    }

    private String columnName(int column) {
        String name = shape.columns().get(column).name();
        return name.isBlank() ? String.valueOf(column + 1) : name;
    }

    private static Double real(Object cell) {
        if (cell instanceof Double number) {
            return number;
        }
        double number = CellText.number((String) cell);
        return Double.isNaN(number) ? null : number;
    }

    private static Temporal date(Object cell) {
        if (cell instanceof LocalDate || cell instanceof LocalDateTime) {
            return (Temporal) cell;
        }
        String text = CellText.shown(cell);
        return CellText.date(text).or(() -> CellText.compactDate(text)).orElse(null);
    }

    private Optional<Geometry> geometry(RawRow row) {
        PlaceColumns places = shape.places();
        return switch (places.form()) {
            case NONE -> Optional.empty();
            case TWO_COLUMNS -> twoColumns(row, places);
            case PAIR -> {
                String text = text(cell(row, places.x()));
                Optional<WrittenPair> pair = WrittenPair.read(text);
                yield pair.isPresent() ? Optional.of(point(pair.get().first(), pair.get().second())) : unread(row, text);
            }
            case SHAPE -> {
                String text = text(cell(row, places.x()));
                Optional<Geometry> shaped = text.isBlank() ? Optional.empty() : WrittenPair.shape(text);
                yield shaped.isPresent() ? shaped.map(g -> flat(g, row)) : unread(row, text);
            }
        };
    }

    private Optional<Geometry> twoColumns(RawRow row, PlaceColumns places) {
        Object x = cell(row, places.x());
        Object y = cell(row, places.y());
        double a = coordinate(x);
        double b = coordinate(y);
        return Double.isNaN(a) || Double.isNaN(b) ? unread(row, (text(x) + " " + text(y)).strip()) : Optional.of(point(a, b));
    }

    /** In degrees or metres as it is written; NaN for none. */
    static double coordinate(Object cell) {
        if (cell instanceof Double number) {
            return number;
        }
        if (!(cell instanceof String text)) {
            return Double.NaN;
        }
        double simple = CellText.simple(text);
        if (!Double.isNaN(simple)) {
            return simple;
        }
        return switch (CellText.kindOf(text)) {
            case WHOLE, DECIMAL, CODE -> CellText.number(text);
            case TEXT -> WrittenAngle.read(text).map(WrittenAngle::degrees).orElseGet(() -> withUnit(text));
            default -> Double.NaN;
        };
    }

    /** 490240.736米 */
    private static double withUnit(String text) {
        String plain = CellText.plain(text);
        return plain.matches("[-+]?[\\d.]+\\s*(?:米|m|M)") ? CellText.number(plain.replaceAll("\\s*(?:米|m|M)$", "")) : Double.NaN;
    }

    private static String text(Object cell) {
        return cell == null ? "" : cell instanceof CellFault fault ? fault.what() : CellText.shown(cell);
    }

    private Optional<Geometry> unread(RawRow row, String text) {
        if (text.isBlank() || CellText.kindOf(text) == CellText.Kind.NOTHING) {
            found.noticed("data.table.place-missing", number(row), firstWord(row));
        } else {
            found.noticed("data.table.place-unread", number(row), text.length() <= 80 ? text : text.substring(0, 80) + "…");
        }
        return Optional.empty();
    }

    private static Geometry point(double x, double y) {
        return SHAPES.createPoint(new CoordinateXY(x, y));
    }

    private Geometry flat(Geometry shaped, RawRow row) {
        Coordinate one = shaped.getCoordinate();
        if (one != null && !Double.isNaN(one.getZ())) {
            found.repaired("data.table.height", number(row), shaped.getGeometryType());
            shaped.apply((CoordinateFilter) c -> c.setZ(Double.NaN));
        }
        return shaped;
    }

    @Override
    public void close() {
        rows.close();
    }
}
