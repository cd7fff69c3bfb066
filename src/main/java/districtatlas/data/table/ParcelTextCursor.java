package districtatlas.data.table;

import districtatlas.base.Cancel;
import districtatlas.data.DataColumn;
import districtatlas.data.DataColumn.Type;
import districtatlas.data.DataCursor;
import districtatlas.data.DataRecord;
import districtatlas.data.Findings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** The parcels of an exchange text, one after the other, each numbered by the line of its attributes. */
final class ParcelTextCursor implements DataCursor {
    private static final GeometryFactory SHAPES = new GeometryFactory();
    /** A parcel of more is none. */
    private static final int MOST_POINTS = 1_000_000;
    private final BufferedReader lines;
    private final List<DataColumn> columns;
    private final Findings found;
    private final Cancel cancel;
    private long line;
    private String[] ahead;
    private long aheadLine;

    ParcelTextCursor(BufferedReader lines, List<DataColumn> columns, Findings found, Cancel cancel) {
        this.lines = lines;
        this.columns = columns;
        this.found = found;
        this.cancel = cancel;
        toCoordinates();
    }

    private static boolean isSection(String text) {
        return text.startsWith("[") && text.endsWith("]");
    }

    private void toCoordinates() {
        for (String text = read(); text != null; text = read()) {
            if (text.replace(" ", "").contains("[地块坐标]")) {
                return;
            }
        }
    }

    private String read() {
        try {
            line++;
            String text = lines.readLine();
            return text == null ? null : text.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<DataRecord> next() {
        String[] attributes = ahead;
        long number = aheadLine;
        ahead = null;
        List<Coordinate[]> rings = new ArrayList<>();
        List<Coordinate> ring = new ArrayList<>();
        List<Coordinate> all = new ArrayList<>();
        String ringName = null;
        for (String text = read(); text != null; text = read()) {
            cancel.check();
            String[] cells = text.split("[,，\\t]", -1);
            if (text.isEmpty() || isSection(text)) {
                continue;
            }
            if (cells[cells.length - 1].strip().equals("@") || text.endsWith("@")) {
                if (attributes != null) {
                    ahead = cells;
                    aheadLine = line;
                    break;
                }
                attributes = cells;
                number = line;
                continue;
            }
            Coordinate point = point(cells);
            if (point == null || attributes == null || all.size() >= MOST_POINTS) {
                found.leftOut("data.table.parcel-line", String.valueOf(line), text.length() <= 80 ? text : text.substring(0, 80) + "…");
                continue;
            }
            String named = cells[1].strip();
            if (ringName != null && !ringName.equals(named)) {
                close(ring, rings, number);
            }
            ringName = named;
            ring.add(point);
            all.add(point);
        }
        if (attributes == null) {
            return Optional.empty();
        }
        close(ring, rings, number);
        return Optional.of(new DataRecord(String.valueOf(number), geometry(attributes, rings, all), values(attributes)));
    }

    /** X, to the north, is what is written first. */
    private static Coordinate point(String[] cells) {
        if (cells.length < 4) {
            return null;
        }
        double x = TableCursor.coordinate(cells[2]);
        double y = TableCursor.coordinate(cells[3]);
        return Double.isNaN(x) || Double.isNaN(y) ? null : new CoordinateXY(x, y);
    }

    private void close(List<Coordinate> ring, List<Coordinate[]> rings, long number) {
        if (ring.isEmpty()) {
            return;
        }
        if (!ring.get(0).equals2D(ring.get(ring.size() - 1))) {
            ring.add(ring.get(0).copy());
            if (ring.size() > 3) {
                found.repaired("data.table.ring-closed", String.valueOf(number), ring.size() - 1);
            }
        }
        if (ring.size() > 3) {
            rings.add(ring.toArray(new Coordinate[0]));
        }
        ring.clear();
    }

    private Optional<Geometry> geometry(String[] attributes, List<Coordinate[]> rings, List<Coordinate> all) {
        String kind = attributes.length > 4 ? attributes[4].strip() : "";
        if (kind.equals("点") && !all.isEmpty()) {
            return Optional.of(all.size() == 1 ? SHAPES.createPoint(all.get(0)) : SHAPES.createMultiPointFromCoords(all.toArray(new Coordinate[0])));
        }
        if (kind.equals("线") && all.size() > 1) {
            return Optional.of(SHAPES.createLineString(all.toArray(new Coordinate[0])));
        }
        return rings.isEmpty() ? Optional.empty() : Optional.of(RingShape.of(rings));
    }

    private Object[] values(String[] attributes) {
        String[] cells = Arrays.copyOf(attributes, columns.size());
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            String cell = cells[i] == null || cells[i].strip().equals("@") ? "" : cells[i].strip();
            Type type = columns.get(i).type();
            if (!cell.isEmpty()) {
                double number = CellText.number(cell);
                values[i] = type == Type.TEXT ? cell : Double.isNaN(number) ? null : type == Type.REAL ? (Object) number : (Object) (long) number;
            }
        }
        return values;
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
