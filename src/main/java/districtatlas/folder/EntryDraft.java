package districtatlas.folder;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One entry of a list while its fields are set: what is not set stays, in its place and with its comments. Values are texts, numbers,
 * true and false, lists and maps in order. One thread at a time.
 */
public final class EntryDraft {
    private static final Pattern FIELD = Pattern.compile("^(?:- |  )([A-Za-z][A-Za-z0-9_-]*):(?:\\s.*)?$");

    private final List<String> order;
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final Set<String> changed = new TreeSet<>();
    private final Optional<String> block;

    private EntryDraft(List<String> order, Optional<String> block) {
        this.order = order;
        this.block = block;
    }

    /** @param order of the fields in an entry that is new, and of those that are added */
    public static EntryDraft of(EntryFile file, String id, List<String> order) {
        EntryDraft draft = new EntryDraft(List.copyOf(order), file.block(id));
        file.values(id).ifPresent(v -> v.properties().forEach(f -> draft.fields.put(f.getKey(), plain(f.getValue()))));
        return draft;
    }

    /** Of an entry that is read already. */
    static EntryDraft of(Map<String, Object> fields, Optional<String> block, List<String> order) {
        EntryDraft draft = new EntryDraft(List.copyOf(order), block);
        draft.fields.putAll(fields);
        return draft;
    }

    /** All fields as they are now. */
    Map<String, Object> fields() {
        return new LinkedHashMap<>(fields);
    }

    /** A value of YAML as lists, maps, texts and numbers. */
    public static Object plain(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> map = new LinkedHashMap<>();
            node.properties().forEach(f -> map.put(f.getKey(), plain(f.getValue())));
            return map;
        }
        if (node.isArray()) {
            List<Object> list = new ArrayList<>();
            node.forEach(n -> list.add(plain(n)));
            return list;
        }
        return node.isNull() ? null : node.isIntegralNumber() ? (Object) node.bigIntegerValue() : node.isNumber() ? node.decimalValue()
                : node.isBoolean() ? (Object) node.booleanValue() : node.asText();
    }

    /** Whether there is no such entry yet. */
    public boolean isNew() {
        return block.isEmpty();
    }

    /** Null where there is none. */
    public Object get(String field) {
        return fields.get(field);
    }

    /** The text or number of a field; empty where there is none. */
    public String text(String field) {
        Object value = fields.get(field);
        return value == null || value instanceof List || value instanceof Map ? "" : value.toString();
    }

    public List<?> list(String field) {
        return fields.get(field) instanceof List<?> list ? list : List.of();
    }

    public Map<?, ?> map(String field) {
        return fields.get(field) instanceof Map<?, ?> map ? map : Map.of();
    }

    /** @param value null to have the field no more; one that says the same as today's changes nothing */
    public void set(String field, Object value) {
        Object today = fields.get(field);
        if (value == null ? !fields.containsKey(field) : same(today, value)) {
            return;
        }
        changed.add(field);
        if (value == null) {
            fields.remove(field);
        } else {
            fields.put(field, value);
        }
    }

    /** Whether two values say the same: numbers by their size, and a number what the same digits as a text do. */
    public static boolean same(Object a, Object b) {
        if (a instanceof List<?> x && b instanceof List<?> y) {
            boolean same = x.size() == y.size();
            for (int i = 0; same && i < x.size(); i++) {
                same = same(x.get(i), y.get(i));
            }
            return same;
        }
        if (a instanceof Map<?, ?> x && b instanceof Map<?, ?> y) {
            return x.keySet().equals(y.keySet()) && x.keySet().stream().allMatch(k -> same(x.get(k), y.get(k)));
        }
        if (a instanceof Number x && b instanceof Number y) {
            return new BigDecimal(x.toString()).compareTo(new BigDecimal(y.toString())) == 0;
        }
        return a != null && b != null ? a.toString().equals(b.toString()) : Objects.equals(a, b);
    }

    public boolean isChanged() {
        return !changed.isEmpty();
    }

    /** The list with the entry as it is now; as it was where nothing is changed. */
    public EntryFile in(EntryFile file, String id) {
        return isChanged() ? file.with(id, text()) : file;
    }

    private String text() {
        return block.flatMap(this::patched).orElseGet(() -> YamlText.entry(ordered()));
    }

    private Map<String, Object> ordered() {
        Map<String, Object> all = new LinkedHashMap<>();
        if (isNew()) {
            order.stream().filter(fields::containsKey).forEach(f -> all.put(f, fields.get(f)));
        }
        fields.forEach(all::putIfAbsent);
        return all;
    }

    /** With other lines only for the fields that are changed; empty for an entry that is not written a field a line. */
    private Optional<String> patched(String typed) {
        Map<String, StringBuilder> lines = new LinkedHashMap<>();
        StringBuilder current = null;
        String tail = "";
        for (String line : typed.substring(typed.startsWith("-") ? 0 : typed.indexOf("\n-") + 1).split("(?<=\n)")) {
            Matcher field = FIELD.matcher(line.stripTrailing());
            if (field.matches() && (current != null || line.startsWith("-"))) {
                current = lines.computeIfAbsent(field.group(1), k -> new StringBuilder());
                current.append(tail);
                tail = "";
            } else if (current == null) {
                return Optional.empty();
            }
            if (line.isBlank() || line.strip().startsWith("#")) {
                tail += line;
            } else {
                current.append(tail).append(line);
                tail = "";
            }
        }
        String first = lines.isEmpty() ? "" : lines.keySet().iterator().next();
        if (lines.isEmpty() || !fields.containsKey(first)) {
            return Optional.empty();
        }
        for (String field : changed) {
            StringBuilder typedNow = fields.containsKey(field) ? new StringBuilder(YamlText.entry(Map.of(field, fields.get(field)))) : new StringBuilder();
            if (!field.equals(first) && typedNow.length() > 0) {
                typedNow.replace(0, 2, "  ");
            }
            if (lines.containsKey(field)) {
                lines.put(field, typedNow);
            } else {
                insert(lines, field, typedNow);
            }
        }
        StringBuilder text = new StringBuilder();
        lines.values().forEach(l -> text.append(text.length() > 0 && text.charAt(text.length() - 1) != '\n' ? "\n" : "").append(l));
        return Optional.of(text + tail);
    }

    /** Behind the last of the fields that come before it. */
    private void insert(Map<String, StringBuilder> lines, String field, StringBuilder text) {
        int rank = order.indexOf(field);
        String after = "";
        for (String there : lines.keySet()) {
            int its = order.indexOf(there);
            after = rank < 0 || its >= 0 && its < rank ? there : after;
        }
        Map<String, StringBuilder> before = new LinkedHashMap<>(lines);
        lines.clear();
        String behind = after.isEmpty() ? before.keySet().iterator().next() : after;
        before.forEach((f, t) -> {
            lines.put(f, t);
            if (f.equals(behind)) {
                lines.put(field, text);
            }
        });
    }
}
