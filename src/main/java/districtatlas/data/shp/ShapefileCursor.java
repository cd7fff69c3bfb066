package districtatlas.data.shp;

import districtatlas.data.DataCursor;
import districtatlas.data.DataRecord;
import districtatlas.data.Findings;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Puts shapes and values together, row by row. A row whose shape cannot be read keeps its values, a shape whose values are missing stays,
 * and each is told with its number; only where both are gone the record is. One thread at a time.
 */
final class ShapefileCursor implements DataCursor {
    private final ShapefileLayer layer;
    private final Findings found;
    private final Optional<ShpRecords> shapes;
    private final Optional<DbfRows> rows;
    private final ShapeReader reader;
    private long row = -1;
    private boolean shapesEnded;
    private boolean ended;

    ShapefileCursor(ShapefileLayer layer, Findings found) throws IOException {
        this.layer = layer;
        this.found = found;
        reader = new ShapeReader(new GeometryFactory(), found);
        shapes = layer.shp().isPresent() ? Optional.of(new ShpRecords(layer.shp().get(), layer.shx(), layer.options().cancel())) : Optional.empty();
        shapesEnded = shapes.isEmpty();
        try {
            rows = layer.table().isPresent() ? Optional.of(new DbfRows(layer.table().get(), found)) : Optional.empty();
        } catch (IOException e) {
            close(shapes);
            throw e;
        }
    }

    @Override
    public Optional<DataRecord> next() {
        try {
            while (!ended) {
                layer.options().cancel().check();
                row++;
                Optional<DataRecord> record = record();
                if (record.isPresent()) {
                    return record;
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            ended = true;
            found.leftOut("data.shp.stopped", ShapefileLayer.number(row), e.getMessage());
            return Optional.empty();
        }
    }

    /** @return empty where the row is left out, or there is none */
    private Optional<DataRecord> record() throws IOException {
        String number = ShapefileLayer.number(row);
        ShpRecords.Sight sight = shapesEnded ? ShpRecords.Sight.END : shapes.get().advance();
        if (sight == ShpRecords.Sight.END) {
            return rowAlone(number);
        }
        boolean hasRow = rows.isPresent() && rows.get().show(row, number);
        if (hasRow && rows.get().isDeleted()) {
            found.leftOut("data.dbf.deleted", number, number);
            return Optional.empty();
        }
        Optional<Geometry> shape = Optional.empty();
        if (sight == ShpRecords.Sight.HERE) {
            try {
                shape = reader.read(shapes.get().content(), number);
            } catch (BrokenShape e) {
                found.leftOut(e.code(), number, e.parts());
                sight = ShpRecords.Sight.MISSING;
            }
        } else {
            found.leftOut("data.shp.shape-missing", number, number);
        }
        if (hasRow) {
            return Optional.of(new DataRecord(number, shape, rows.get().values()));
        }
        if (rows.isPresent() && sight == ShpRecords.Sight.HERE) {
            found.leftOut("data.shp.values-missing", number, number);
        }
        return sight == ShpRecords.Sight.HERE ? Optional.of(new DataRecord(number, shape, layer.noValues())) : Optional.empty();
    }

    private Optional<DataRecord> rowAlone(String number) throws IOException {
        if (!shapesEnded) {
            shapesEnded = true;
            if (shapes.get().isIndexWrong()) {
                found.noticed("data.shp.shx-wrong", "", layer.beside().stem() + ".shx");
            }
        }
        if (rows.isEmpty() || row >= layer.table().get().rows() || !rows.get().show(row, number)) {
            ended = true;
            return Optional.empty();
        }
        if (rows.get().isDeleted()) {
            found.leftOut("data.dbf.deleted", number, number);
            return Optional.empty();
        }
        if (shapes.isPresent()) {
            found.leftOut("data.shp.shape-missing", number, number);
        }
        return Optional.of(new DataRecord(number, Optional.empty(), rows.get().values()));
    }

    @Override
    public void close() {
        ended = true;
        close(shapes);
        close(rows);
    }

    private static void close(Optional<? extends Closeable> open) {
        if (open.isPresent()) {
            try {
                open.get().close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
