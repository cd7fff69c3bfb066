package districtatlas.author;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import districtatlas.base.ProblemLog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes values of a parser's tokens, and says what of YAML is not read: aliases, tags, a second document. One thread at a time.
 *
 * @param file as problems name it
 * @param root where its fields stand
 */
record SourceTokens(String file, JsonParser parser, ProblemLog log, FieldPath root) {
    /** Tags that only say what is seen already. */
    private static final Set<String> PLAIN_TAGS = Set.of("tag:yaml.org,2002:str", "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq");

    Spot spot() {
        return new Spot(file, parser.currentTokenLocation().getLineNr());
    }

    /** The whole file: one value, and nothing after it. */
    SourceValue document() throws IOException {
        if (parser.nextToken() == null) {
            return SourceValue.list(new Spot(file, 1), List.of());
        }
        SourceValue value = value(root);
        if (parser.nextToken() != null) {
            log.worded("yaml.second", spot().toString(), file);
        }
        return value;
    }

    /** The value the parser stands on, to its end. */
    SourceValue value() throws IOException {
        return value(root);
    }

    private SourceValue value(FieldPath path) throws IOException {
        Spot spot = spot();
        checkWriting(spot);
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> map(spot, path);
            case START_ARRAY -> {
                List<SourceValue> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(path));
                }
                yield SourceValue.list(spot, items);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> SourceValue.scalar(spot, SourceValue.Kind.NUMBER, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> SourceValue.scalar(spot, SourceValue.Kind.FLAG, parser.getText());
            case VALUE_NULL -> SourceValue.scalar(spot, SourceValue.Kind.NONE, "");
            default -> SourceValue.scalar(spot, SourceValue.Kind.TEXT, parser.getText());
        };
    }

    /** An alias is refused, not resolved: sources are read by people, who should find a value where it holds. */
    private void checkWriting(Spot spot) throws IOException {
        if (!(parser instanceof YAMLParser yaml)) {
            return;
        }
        if (yaml.isCurrentAlias()) {
            log.worded("yaml.alias", spot.toString(), yaml.getText());
        }
        Object tag = yaml.getTypeId();
        if (tag != null && !PLAIN_TAGS.contains(tag.toString())) {
            log.worded("yaml.tag", spot.toString(), tag);
        }
    }

    private SourceValue map(Spot spot, FieldPath path) throws IOException {
        Map<String, SourceValue> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Spot at = spot();
            parser.nextToken();
            if (fields.put(name, value(path.in(name))) != null) {
                log.worded("field.duplicate", at.toString(), name);
            }
        }
        return SourceValue.map(spot, fields, path);
    }
}
