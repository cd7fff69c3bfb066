package districtatlas.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/**
 * A layer read to its end, for tests.
 */
public record WholeLayer(DataLayer layer, List<DataRecord> records, Findings found) {
    public static WholeLayer of(DataLayer layer) {
        Findings found = new Findings();
        List<DataRecord> records = new ArrayList<>();
        try (DataCursor cursor = layer.open(found)) {
            for (Optional<DataRecord> each = cursor.next(); each.isPresent(); each = cursor.next()) {
                records.add(each.get());
            }
        }
        return new WholeLayer(layer, records, found);
    }

    /** Values of the first column of that name. */
    public List<Object> values(String column) {
        int at = names().indexOf(column);
        return records.stream().map(r -> r.values()[at]).toList();
    }

    public List<String> names() {
        return layer.columns().stream().map(DataColumn::name).toList();
    }

    public DataColumn.Type type(String column) {
        return layer.columns().get(names().indexOf(column)).type();
    }

    /** Well-known text of each geometry, {@code -} for none. */
    public List<String> shapes() {
        return records.stream().map(r -> r.geometry().map(Object::toString).orElse("-")).toList();
    }

    public List<String> codes() {
        return codes(found);
    }

    public static List<String> codes(Findings found) {
        return found.kinds().stream().map(Findings.Kind::code).toList();
    }

    public Envelope extent() {
        Envelope all = new Envelope();
        records.forEach(r -> r.geometry().ifPresent(g -> all.expandToInclude(g.getEnvelopeInternal())));
        return all;
    }
}
