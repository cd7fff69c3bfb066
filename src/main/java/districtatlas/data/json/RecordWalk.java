package districtatlas.data.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import districtatlas.base.Cancel;
import districtatlas.data.Findings;
import districtatlas.data.json.Outline.Walk;
import java.io.IOException;

/** Goes from record to record of a file that was surveyed. One thread at a time. */
final class RecordWalk implements AutoCloseable {
    private final Walk walk;
    private final Cancel cancel;
    private final Findings found;
    private JsonParser parser;
    private RecordLines lines;
    /** The whole is the only record. */
    private boolean single;
    private long index;

    /**
     * @param member that holds the records: of the whole, or of a topology's objects
     * @param found  gets what stands where a record should and is none
     */
    RecordWalk(JsonText text, Walk walk, String member, boolean collection, Cancel cancel, Findings found) throws IOException {
        this.walk = walk;
        this.cancel = cancel;
        this.found = found;
        if (walk == Walk.LINES || walk == Walk.MARKED) {
            lines = new RecordLines(text.open(), cancel);
            return;
        }
        parser = text.parser();
        parser.nextToken();
        if (walk == Walk.MEMBER) {
            enter(member);
        } else if (walk == Walk.OBJECTS) {
            enter("objects");
            enter(member);
            if (collection) {
                enter("geometries");
            }
        }
        single = walk == Walk.WHOLE || walk == Walk.OBJECTS && !collection;
    }

    /** Moves to the value of a member of the object that the parser stands on. */
    private void enter(String member) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean isIt = parser.currentName().equals(member);
            JsonToken value = parser.nextToken();
            if (isIt && value.isStructStart()) {
                return;
            }
            parser.skipChildren();
        }
        throw new IOException("no " + member);
    }

    /** A parser that stands on the next record's object, which is to be read to its end; null after the last. */
    JsonParser next() throws IOException {
        if (lines != null) {
            return nextLine();
        }
        cancel.check();
        if (single) {
            return index++ == 0 ? parser : null;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            index++;
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                return parser;
            }
            found.leftOut("data.json-no-object", number(), parser.currentToken().name());
            parser.skipChildren();
        }
        return null;
    }

    private JsonParser nextLine() throws IOException {
        while (lines.next()) {
            closeParser();
            parser = JsonText.parser(lines.bytes(), lines.length());
            if (lines.isCut() || parser.nextToken() != JsonToken.START_OBJECT) {
                found.leftOut("data.json-no-object", number(), lines.length() + " B");
            } else {
                return parser;
            }
        }
        return null;
    }

    /** Of the record in hand: its line where each has one, else how many it is. */
    String number() {
        return Long.toString(lines == null ? index : lines.number());
    }

    /** Whether a record that is no JSON leaves the others as they are. */
    boolean goesOnAfterFault() {
        return lines != null;
    }

    private void closeParser() throws IOException {
        if (parser != null) {
            parser.close();
        }
    }

    @Override
    public void close() throws IOException {
        closeParser();
        if (lines != null) {
            lines.close();
        }
    }
}
