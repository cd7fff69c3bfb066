package districtatlas.data.shp;

import districtatlas.data.CrsClaim;
import districtatlas.data.DataColumn;
import districtatlas.data.DataCursor;
import districtatlas.data.DataFile;
import districtatlas.data.DataLayer;
import districtatlas.data.DataRecord;
import districtatlas.data.Findings;
import districtatlas.data.ReadOptions;
import districtatlas.data.TextEncoding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A shapefile read to its end, with all that was found. */
record ReadAll(String kind, String name, List<DataColumn> columns, TextEncoding encoding, CrsClaim crs, List<DataRecord> records, Findings found) {
    static ReadAll of(Path file) {
        return of(file, ReadOptions.usual());
    }

    static ReadAll of(Path file, ReadOptions options) {
        try (DataFile open = new ShapefileFormat().open(file, options)) {
            DataLayer layer = open.layers().get(0);
            Findings found = new Findings();
            found.addAll(open.found());
            List<DataRecord> records = new ArrayList<>();
            try (DataCursor cursor = layer.open(found)) {
                for (Optional<DataRecord> next = cursor.next(); next.isPresent(); next = cursor.next()) {
                    records.add(next.get());
                }
            }
            return new ReadAll(open.kind(), layer.name(), layer.columns(), layer.encoding(), layer.crs(), records, found);
        }
    }

    List<String> numbers() {
        return records.stream().map(DataRecord::number).toList();
    }

    List<String> names() {
        return columns.stream().map(DataColumn::name).toList();
    }

    List<Object> column(int i) {
        return records.stream().map(r -> r.values()[i]).toList();
    }

    /** Shapes as WKT; "-" for none. */
    List<String> shapes() {
        return records.stream().map(r -> r.geometry().map(Object::toString).orElse("-")).toList();
    }

    /** Codes of what was found, each with the records it is about, as {@code data.shp.cut} or {@code data.dbf.date:3,5}. */
    List<String> codes() {
        return found.kinds().stream().map(kind -> {
            List<String> where = kind.first().stream().map(p -> p.where()).filter(w -> !w.isEmpty()).toList();
            return kind.code() + (where.isEmpty() ? "" : ":" + String.join(",", where));
        }).toList();
    }

    List<Object> row(int i) {
        return Arrays.asList(records.get(i).values());
    }
}
