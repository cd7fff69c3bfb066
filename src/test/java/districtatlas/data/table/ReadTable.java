package districtatlas.data.table;

import districtatlas.data.DataCursor;
import districtatlas.data.DataFile;
import districtatlas.data.DataFormat;
import districtatlas.data.DataLayer;
import districtatlas.data.DataRecord;
import districtatlas.data.Findings;
import districtatlas.data.ReadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file of tables read whole, for tests: its layers, their records, and all that was said. */
record ReadTable(String kind, List<DataLayer> layers, List<List<DataRecord>> records, Findings found) {
    private static final List<DataFormat> FORMATS = List.of(new XlsxFormat(), new XlsFormat(), new HtmlTableFormat(), new ParcelTextFormat(), new CsvFormat());

    static ReadTable of(Path file) {
        return of(file, ReadOptions.usual());
    }

    static ReadTable of(Path file, ReadOptions options) {
        DataFormat format = format(file).orElseThrow(() -> new AssertionError("no format for " + file.getFileName()));
        try (DataFile opened = format.open(file, options)) {
            Findings found = new Findings();
            found.addAll(opened.found());
            List<List<DataRecord>> records = new ArrayList<>();
            for (DataLayer layer : opened.layers()) {
                records.add(records(layer, found));
            }
            return new ReadTable(opened.kind(), opened.layers(), records, found);
        }
    }

    static Optional<DataFormat> format(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(DataFormat.HEAD_BYTES);
            return FORMATS.stream().filter(f -> f.fits(file, head)).findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<DataRecord> records(DataLayer layer, Findings found) {
        List<DataRecord> records = new ArrayList<>();
        try (DataCursor cursor = layer.open(found)) {
            for (Optional<DataRecord> r = cursor.next(); r.isPresent(); r = cursor.next()) {
                records.add(r.get());
            }
        }
        return records;
    }

    static ReadTable text(Path folder, String name, String text) {
        return text(folder, name, text, StandardCharsets.UTF_8);
    }

    static ReadTable text(Path folder, String name, String text, Charset charset) {
        try {
            return of(Files.write(folder.resolve(name), text.getBytes(charset)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DataLayer layer() {
        return layers.get(0);
    }

    List<DataRecord> rows() {
        return records.get(0);
    }

    List<String> names() {
        return layer().columns().stream().map(c -> c.name()).toList();
    }

    /** As text: {@code name:TYPE}. */
    String columns() {
        return String.join(" ", layer().columns().stream().map(c -> c.name() + ":" + c.type()).toList());
    }

    Object value(int row, String column) {
        return rows().get(row).values()[names().indexOf(column)];
    }

    /** As text; empty where there is none. */
    String place(int row) {
        return rows().get(row).geometry().map(Object::toString).orElse("");
    }

    boolean says(String code) {
        return found.kinds().stream().anyMatch(k -> k.code().equals("data.table." + code));
    }

    /** Of the records that it was said of, at most a hundred. */
    List<String> saidOf(String code) {
        return found.kinds().stream().filter(k -> k.code().equals("data.table." + code)).flatMap(k -> k.first().stream()).map(p -> p.where()).toList();
    }
}
