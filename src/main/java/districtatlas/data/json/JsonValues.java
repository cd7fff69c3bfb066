package districtatlas.data.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import districtatlas.data.DataColumn.Type;
import java.io.IOException;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** A member's value as one of a column whose type all its values agreed on. Pure functions. */
final class JsonValues {
    private JsonValues() {
    }

    /** The value that the parser stands on, to its end. Null for null, and for what was no such when the columns were learned. */
    static Object read(JsonParser parser, Type type) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (type == Type.TEXT) {
            return token.isStructStart() ? nested(parser) : parser.getText();
        }
        parser.skipChildren();
        return switch (type) {
            case INTEGER -> token == JsonToken.VALUE_NUMBER_INT ? parser.getLongValue() : null;
            case REAL -> token.isNumeric() ? parser.getDoubleValue() : null;
            case BOOLEAN -> token.isBoolean() ? parser.getBooleanValue() : null;
            case DATETIME -> token == JsonToken.VALUE_NUMBER_INT ? moment(parser.getLongValue()) : null;
            default -> null;
        };
    }

    private static LocalDateTime moment(long millis) {
        try {
            return LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** As JSON, numbers as they are written. */
    private static String nested(JsonParser parser) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JsonText.FACTORY.createGenerator(text)) {
            generator.copyCurrentStructureExact(parser);
        }
        return text.toString();
    }
}
