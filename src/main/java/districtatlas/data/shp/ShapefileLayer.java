package districtatlas.data.shp;

import districtatlas.base.Problem;
import districtatlas.data.CrsClaim;
import districtatlas.data.DataColumn;
import districtatlas.data.DataCursor;
import districtatlas.data.DataLayer;
import districtatlas.data.DataRecord;
import districtatlas.data.DataRefused;
import districtatlas.data.Findings;
import districtatlas.data.ReadOptions;
import districtatlas.data.TextEncoding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The one layer of a shapefile, or of a lone DBF. Immutable; each reading opens the files anew. */
record ShapefileLayer(SideFiles beside, Optional<Path> shp, Optional<Path> shx, Optional<DbfTable> table, CrsClaim crs, ReadOptions options)
        implements DataLayer {
    private static final int MOST_STYLE_BYTES = 1 << 21;

    @Override
    public String name() {
        return beside.stem();
    }

    @Override
    public List<DataColumn> columns() {
        return table.map(DbfTable::columns).orElse(List.of());
    }

    @Override
    public TextEncoding encoding() {
        return table.map(DbfTable::encoding).orElse(new TextEncoding(StandardCharsets.UTF_8, TextEncoding.Why.ASCII));
    }

    @Override
    public OptionalLong features() {
        OptionalLong rows = table.isPresent() ? OptionalLong.of(table.get().rows()) : OptionalLong.empty();
        if (shx.isEmpty()) {
            return rows;
        }
        try (ShxIndex index = new ShxIndex(shx.get())) {
            return OptionalLong.of(Math.max(index.count(), rows.orElse(0)));
        } catch (IOException e) {
            return rows;
        }
    }

    @Override
    public Optional<String> style() {
        return beside.read("qml", MOST_STYLE_BYTES).or(() -> beside.read("sld", MOST_STYLE_BYTES)).map(ShapefileFile::text);
    }

    @Override
    public DataCursor open(Findings found) {
        try {
            return new ShapefileCursor(this, found);
        } catch (IOException e) {
            throw new DataRefused(Problem.worded("data.shp.unreadable", beside.fileName(), e.getMessage()), e);
        }
    }

    /** Values of a row that is not there. */
    Object[] noValues() {
        return new Object[columns().size()];
    }

    /** A record that is told by its place in the file, the first being 1. */
    static String number(long row) {
        return Long.toString(row + 1);
    }

    DataRecord withoutShape(long row, Object[] values) {
        return new DataRecord(number(row), Optional.empty(), values);
    }
}
