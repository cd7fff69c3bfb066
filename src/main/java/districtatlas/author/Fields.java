package districtatlas.author;

import districtatlas.author.AskedFields.Kind;
import districtatlas.base.ProblemLog;
import districtatlas.base.Text;
import districtatlas.base.vocabulary.Keyed;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The fields of one map, asked for by name and type. What is missing or of the wrong type is reported and replaced by something
 * harmless, so that reading goes on; closing reports the fields nobody asked for. One thread at a time.
 */
final class Fields implements AutoCloseable {
    private final SourceValue map;
    private final ProblemLog log;
    private final Set<String> asked = new HashSet<>();
    /** Values of which it was said that they are of the wrong type. */
    private final Set<SourceValue> wrong = Collections.newSetFromMap(new IdentityHashMap<>());

    Fields(SourceValue value, ProblemLog log) {
        this.log = log;
        this.map = value;
        if (value.kind() != SourceValue.Kind.MAP) {
            log.add("field.type", value.spot().toString(), "expected fields such as `id: …`, found " + describe(value) + "; write its fields");
        }
    }

    Spot spot() {
        return map.spot();
    }

    Spot spot(String field) {
        SourceValue value = map.fields().get(field);
        return value == null ? map.spot() : value.spot();
    }

    void problem(String code, String field, String sentence) {
        log.add(code, spot(field).toString(), sentence);
    }

    /** One that the program has its own sentence for in both languages. */
    void worded(String code, String field, Object... parts) {
        log.worded(code, spot(field).toString(), parts);
    }

    boolean has(String field) {
        SourceValue value = map.fields().get(field);
        return value != null && value.kind() != SourceValue.Kind.NONE;
    }

    Optional<SourceValue> value(String field) {
        return value(field, Kind.ANY);
    }

    private Optional<SourceValue> value(String field, Kind kind) {
        asked.add(field);
        map.path().ask(field, kind);
        return has(field) ? Optional.of(map.fields().get(field)) : Optional.empty();
    }

    /** A field that must be there; its text, or empty when it is not. */
    String text(String field) {
        if (!has(field)) {
            value(field, Kind.TEXT);
            log.add("field.missing", map.spot().toString(), "the field " + field + " is missing; add it");
            return "";
        }
        return optionalText(field);
    }

    String optionalText(String field) {
        Optional<SourceValue> value = value(field, Kind.TEXT);
        if (value.isPresent() && !value.get().isScalar()) {
            wrongType(value.get(), field, "a text");
            return "";
        }
        return value.map(v -> v.text().strip()).orElse("");
    }

    /** Words in both languages; English must be there when Chinese is. */
    Text words(String zhField, String enField, boolean required) {
        String zh = required ? text(zhField) : optionalText(zhField);
        String en = optionalText(enField);
        if (!zh.isEmpty() && en.isEmpty()) {
            log.add("english.missing", spot(zhField).toString(), "the English is missing; add the field " + enField);
        }
        return new Text(zh, en);
    }

    /** Words whose Chinese is at most so long. */
    Text words(String zhField, String enField, boolean required, int maxCharacters) {
        Text text = words(zhField, enField, required);
        int length = text.zh().codePointCount(0, text.zh().length());
        if (length > maxCharacters) {
            log.add("text.long", spot(zhField).toString(), length + " characters, at most " + maxCharacters + "; shorten the text");
        }
        return text;
    }

    OptionalDouble number(String field) {
        Optional<SourceValue> value = value(field, Kind.NUMBER);
        if (value.isPresent() && !value.get().isScalar()) {
            wrongType(value.get(), field, "a number");
            return OptionalDouble.empty();
        }
        return value.isEmpty() ? OptionalDouble.empty() : PlainNumber.of(value.get(), "the field " + field, log);
    }

    OptionalInt integer(String field) {
        Optional<SourceValue> value = value(field, Kind.WHOLE);
        if (value.isPresent() && !value.get().isScalar()) {
            wrongType(value.get(), field, "a whole number");
            return OptionalInt.empty();
        }
        OptionalLong whole = value.isEmpty() ? OptionalLong.empty()
                : PlainNumber.whole(value.get(), "the field " + field, Integer.MIN_VALUE, Integer.MAX_VALUE, log);
        return whole.isPresent() ? OptionalInt.of((int) whole.getAsLong()) : OptionalInt.empty();
    }

    int requiredInteger(String field) {
        if (!has(field)) {
            text(field);
        }
        return integer(field).orElse(0);
    }

    boolean flag(String field) {
        Optional<SourceValue> value = value(field, Kind.FLAG);
        if (value.isPresent() && value.get().kind() != SourceValue.Kind.FLAG) {
            wrongType(value.get(), field, "true or false");
        }
        return value.isPresent() && value.get().text().equals("true");
    }

    List<SourceValue> list(String field) {
        Optional<SourceValue> value = value(field, Kind.LIST);
        if (value.isPresent() && value.get().kind() != SourceValue.Kind.LIST) {
            wrongType(value.get(), field, "a list [..]");
        }
        return value.map(SourceValue::items).orElse(List.of());
    }

    List<String> texts(String field) {
        return list(field).stream().filter(v -> {
            if (!v.isScalar()) {
                wrongType(v, field, "texts");
            }
            return v.isScalar();
        }).map(v -> v.text().strip()).toList();
    }

    /** One of the given words; empty and reported under the code when it is another. */
    String oneOf(String field, String code, Collection<String> words) {
        map.path().choose(field, words);
        String word = text(field);
        if (!word.isEmpty() && !words.contains(word)) {
            log.add(code, spot(field).toString(), word + " is none of " + String.join(", ", words.stream().sorted().toList()) + "; write one of these");
            return "";
        }
        return word;
    }

    /** The key of one of a closed list. */
    <E extends Enum<E> & Keyed> String oneOf(String field, String code, Class<E> list) {
        return oneOf(field, code, Keyed.keys(list));
    }

    private void wrongType(SourceValue value, String field, String expected) {
        if (wrong.add(value)) {
            log.add("field.type", value.spot().toString(), "the field " + field + " should be " + expected + ", found " + describe(value) + "; correct it");
        }
    }

    private static String describe(SourceValue value) {
        return switch (value.kind()) {
            case MAP -> "fields";
            case LIST -> "a list";
            case NONE -> "nothing";
            default -> "`" + value.text() + "`";
        };
    }

    @Override
    public void close() {
        map.fields().forEach((name, value) -> {
            if (!asked.contains(name)) {
                log.add("field.unknown", value.spot().toString(), "the field " + name + " is not known here; correct its name or remove it");
            }
        });
    }
}
