package districtatlas.data.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import districtatlas.data.DataCursor;
import districtatlas.data.DataRecord;
import districtatlas.data.Findings;
import districtatlas.data.ShapeFault;
import districtatlas.data.ShapeMaker;
import districtatlas.data.json.Outline.Dialect;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.locationtech.jts.geom.Geometry;

/** Records of a layer, one after the other. One thread at a time. */
final class JsonCursor implements DataCursor {
    private final Dialect dialect;
    private final String layer;
    private final Findings found;
    private final JsonRecords records;
    private final Queue<OvitalItem> items = new ArrayDeque<>();
    private RecordWalk walk;
    private long given;
    private long itemsMet;

    /** @param opens the walk, which may fail as reading may */
    JsonCursor(Outline outline, String layer, SurveyedLayer facts, Opening opens, Findings found) {
        this.dialect = outline.dialect();
        this.layer = layer;
        this.found = found;
        this.records = new JsonRecords(outline, facts, found);
        facts.tell().accept(found);
        try {
            walk = opens.open(found);
        } catch (IOException e) {
            tellRest();
        }
    }

    /** Begins to walk through a file. */
    interface Opening {
        RecordWalk open(Findings found) throws IOException;
    }

    @Override
    public Optional<DataRecord> next() {
        try {
            while (walk != null) {
                Optional<DataRecord> record = dialect == Dialect.OVITAL ? item() : record();
                if (record.isPresent()) {
                    given++;
                    return record;
                }
            }
        } catch (IOException e) {
            tellRest();
            close();
        }
        return Optional.empty();
    }

    /** Empty for one that is left out, and after the last. */
    private Optional<DataRecord> record() throws IOException {
        try {
            JsonParser parser = walk.next();
            if (parser == null) {
                close();
                return Optional.empty();
            }
            return records.read(parser, walk.number());
        } catch (JsonProcessingException e) {
            if (!walk.goesOnAfterFault()) {
                throw e;
            }
            found.leftOut("data.json-line", walk.number(), e.getLocation() == null ? 0 : e.getLocation().getColumnNr());
            return Optional.empty();
        }
    }

    private Optional<DataRecord> item() throws IOException {
        while (items.isEmpty()) {
            JsonParser parser = walk.next();
            if (parser == null) {
                close();
                return Optional.empty();
            }
            OvitalItems.read(parser, items::add);
        }
        OvitalItem item = items.remove();
        String number = Long.toString(++itemsMet);
        ShapeMaker maker = new ShapeMaker();
        try {
            Optional<Geometry> shape = item.shape(maker);
            maker.tell(found, number);
            return Optional.of(new DataRecord(number, shape, item.values()));
        } catch (ShapeFault fault) {
            fault.tell(found, number);
            return Optional.empty();
        }
    }

    private void tellRest() {
        found.leftOut("data.rest-unread", layer, given);
    }

    @Override
    public void close() {
        RecordWalk open = walk;
        walk = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                // It was only read.
            }
        }
    }
}
