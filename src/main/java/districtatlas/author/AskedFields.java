package districtatlas.author;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which fields of which files the compiler asked for, so that none is asked for that is not described. One thread at a time. */
final class AskedFields {
    /** From what says least of a value to what says most. */
    enum Kind { ANY, TEXT, LIST, NUMBER, WHOLE, FLAG, CHOICE }

    private final Map<String, Set<Kind>> kinds = new TreeMap<>();
    private final Map<String, Set<String>> words = new TreeMap<>();

    void add(String path, Kind kind) {
        kinds.computeIfAbsent(path, p -> EnumSet.noneOf(Kind.class)).add(kind);
    }

    void addChoice(String path, Iterable<String> choice) {
        add(path, Kind.CHOICE);
        choice.forEach(words.computeIfAbsent(path, p -> new TreeSet<>())::add);
    }

    /** As {@code plan/items/*.yaml place.lon}, in order. */
    Set<String> paths() {
        return kinds.keySet();
    }

    /** What was asked that says most. */
    Kind kind(String path) {
        return kinds.get(path).stream().max(Enum::compareTo).orElse(Kind.ANY);
    }

    /** The words of a choice. */
    Set<String> words(String path) {
        return words.getOrDefault(path, Set.of());
    }
}
