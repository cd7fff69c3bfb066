package districtatlas.data;

import districtatlas.base.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Files of several layers, each read to its end, with all that was found. */
public record WholeReading(String kind, Map<String, OneLayer> layers, Findings ofFile) {
    public record OneLayer(List<DataColumn> columns, TextEncoding encoding, CrsClaim crs, Optional<String> provider, Optional<String> style, long features,
                           List<DataRecord> records, Findings found) {
        /** Shapes as WKT; "-" for none. */
        public List<String> shapes() {
            return records.stream().map(r -> r.geometry().map(Object::toString).orElse("-")).toList();
        }

        public List<String> numbers() {
            return records.stream().map(DataRecord::number).toList();
        }

        public List<Object> row(int i) {
            return Arrays.asList(records.get(i).values());
        }

        public List<String> types() {
            return columns.stream().map(c -> c.name() + " " + c.type()).toList();
        }

        public List<String> codes() {
            return WholeReading.codes(found);
        }
    }

    public static WholeReading of(DataFormat format, Path file) {
        return of(format, file, ReadOptions.usual());
    }

    public static WholeReading of(DataFormat format, Path file, ReadOptions options) {
        try (DataFile open = format.open(file, options)) {
            Map<String, OneLayer> layers = new LinkedHashMap<>();
            for (DataLayer layer : open.layers()) {
                Findings found = new Findings();
                layers.put(layer.name(), new OneLayer(layer.columns(), layer.encoding(), layer.crs(), layer.provider(), layer.style(), layer.features().orElse(-1),
                    records(layer, found), found));
            }
            return new WholeReading(open.kind(), layers, open.found());
        }
    }

    private static List<DataRecord> records(DataLayer layer, Findings found) {
        List<DataRecord> records = new ArrayList<>();
        try (DataCursor cursor = layer.open(found)) {
            for (Optional<DataRecord> next = cursor.next(); next.isPresent(); next = cursor.next()) {
                records.add(next.get());
            }
        }
        return records;
    }

    /** The code of the sentence that refuses a file. */
    public static String refusal(DataFormat format, Path file) {
        try {
            return "opened: " + of(format, file).layers.keySet();
        } catch (DataRefused refused) {
            return refused.problem().code();
        }
    }

    public OneLayer only() {
        if (layers.size() != 1) {
            throw new AssertionError(layers.keySet());
        }
        return layers.values().iterator().next();
    }

    /** Codes of what was found of the file, each with what it is about: {@code data.gpkg-view:va,vb}. */
    public List<String> codes() {
        return codes(ofFile);
    }

    private static List<String> codes(Findings found) {
        Function<Problem, String> where = p -> p.where();
        return found.kinds().stream().map(kind -> {
            List<String> places = kind.first().stream().map(where).filter(w -> !w.isEmpty()).toList();
            return kind.code() + (places.isEmpty() ? "" : ":" + String.join(",", places));
        }).toList();
    }
}
