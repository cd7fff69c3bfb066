package districtatlas.folder;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The single values of a YAML text with their places, in their order. One thread. */
public final class TypedValues {
    private final String text;
    private final Taker taker;

    private TypedValues(String text, Taker taker) {
        this.text = text;
        this.taker = taker;
    }

    /**
     * A value as it was typed, with its quotes.
     *
     * @param field  of which it is
     * @param listed whether it is one of a list
     * @param from   in the text, in characters
     * @param to     exclusive
     * @param line   from 1
     */
    public record TypedValue(String field, boolean listed, int from, int to, int line, String typed) {
    }

    /** Gets what is met. */
    public interface Taker {
        /** @param beside values of the same map so far, by field */
        void value(TypedValue value, Map<String, TypedValue> beside);

        /** At the end of a map. @param values of it, by field */
        default void map(Map<String, TypedValue> values) {
        }
    }

    /** @throws com.fasterxml.jackson.core.JsonProcessingException when it is no YAML; what stood before is told by then */
    public static void of(String text, Taker taker) throws IOException {
        try (JsonParser parser = new YAMLFactory().createParser(text)) {
            TypedValues values = new TypedValues(text, taker);
            while (parser.nextToken() != null) {
                values.value(parser, "", false, new HashMap<>());
            }
        }
    }

    private void value(JsonParser parser, String field, boolean listed, Map<String, TypedValue> beside) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, TypedValue> values = new HashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                value(parser, name, false, values);
            }
            taker.map(values);
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                value(parser, field, true, beside);
            }
        } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
            int from = at(parser.currentTokenLocation().getCharOffset());
            int to = at(parser.currentLocation().getCharOffset());
            TypedValue value = new TypedValue(field, listed, from, to, parser.currentTokenLocation().getLineNr(), text.substring(from, to));
            beside.put(field, value);
            taker.value(value, beside);
        }
    }

    /** The parser counts code points. */
    private int at(long codePoints) {
        return text.offsetByCodePoints(0, (int) codePoints);
    }
}
