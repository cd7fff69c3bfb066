package districtatlas.folder.book;

import districtatlas.base.vocabulary.Certainty;
import districtatlas.folder.EntryDraft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a sentence rests on: lines of the plan, or general knowledge. Immutable.
 *
 * @param lines numbers, or numbers with the words that stand there; empty for general knowledge
 */
record Basis(List<Object> lines) {
    static final String SOURCE = "source";
    static final String CERTAINTY = "certainty";
    static final Basis KNOWN = new Basis(List.of());

    Basis {
        lines = List.copyOf(lines);
    }

    static Basis of(List<Integer> numbers) {
        return new Basis(List.copyOf(numbers));
    }

    List<Integer> numbers() {
        return lines.stream().map(l -> Integer.parseInt(l.toString().replaceAll("\\s.*", ""))).toList();
    }

    /** Into an entry; where it names the same lines as today, those stay as they are written. */
    void into(EntryDraft entry) {
        if (lines.isEmpty()) {
            entry.set(SOURCE, null);
            entry.set(CERTAINTY, Certainty.KNOWN.key());
            return;
        }
        if (!numbers().equals(numbersOf(entry.list(SOURCE)))) {
            entry.set(SOURCE, lines);
        }
        entry.set(CERTAINTY, null);
    }

    /** Into fields within an entry. */
    void into(Map<String, Object> fields, Map<?, ?> today) {
        if (lines.isEmpty()) {
            fields.put(CERTAINTY, Certainty.KNOWN.key());
        } else {
            boolean same = today.get(SOURCE) instanceof List<?> list && numbers().equals(numbersOf(list));
            fields.put(SOURCE, same ? today.get(SOURCE) : lines);
        }
    }

    /** Of fields as they are written; null where they have none. */
    static Basis ofFields(Map<?, ?> fields) {
        return fields.get(SOURCE) instanceof List<?> list && !list.isEmpty() ? new Basis(new ArrayList<>(list)) : fields.get(CERTAINTY) != null ? KNOWN : null;
    }

    static Basis of(EntryDraft entry) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(SOURCE, entry.get(SOURCE));
        fields.put(CERTAINTY, entry.get(CERTAINTY));
        return ofFields(fields);
    }

    private static List<Integer> numbersOf(List<?> lines) {
        return lines.stream().filter(Objects::nonNull).map(l -> l.toString().replaceAll("\\s.*", "")).filter(l -> l.matches("\\d{1,9}")).map(Integer::valueOf).toList();
    }
}
