package districtatlas.author;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** search.yaml: words that readers say for one another, so that a name is found by the others too. Immutable. */
record Synonyms(List<List<String>> groups) {
    private static final String FILE = "search.yaml";

    /** None without the file. */
    static Synonyms read(Compilation c) {
        List<List<String>> groups = new ArrayList<>();
        if (c.sources.exists(FILE)) {
            c.listFile(FILE).ifPresent(list -> list.items().forEach(group -> {
                List<String> words = group.items().stream().filter(SourceValue::isScalar).map(w -> w.text().strip()).filter(w -> !w.isEmpty()).toList();
                if (words.size() < 2 || words.size() < group.items().size()) {
                    c.problem("synonym.form", group.spot(), "expected at least two words that mean the same; add one, such as [beds, bed places]");
                } else {
                    groups.add(words);
                }
            }));
        }
        return new Synonyms(List.copyOf(groups));
    }

    /** What a reader may say for these names: each with one word in another's place. Without the names themselves. */
    Set<String> saidFor(List<String> names) {
        Set<String> said = new LinkedHashSet<>();
        for (String name : names) {
            String lower = name.toLowerCase(Locale.ROOT);
            for (List<String> group : groups) {
                for (String word : group) {
                    int at = lower.indexOf(word.toLowerCase(Locale.ROOT));
                    if (at >= 0 && !isPartOfLonger(group, word, lower)) {
                        group.stream().filter(other -> !other.equals(word))
                                .forEach(other -> said.add(name.substring(0, at) + other + name.substring(at + word.length())));
                    }
                }
            }
        }
        names.forEach(said::remove);
        return said;
    }

    /** Of 轨道 and 轨道交通 the name has the longer one. */
    private static boolean isPartOfLonger(List<String> group, String word, String name) {
        return group.stream().anyMatch(other -> other.length() > word.length() && other.contains(word) && name.contains(other.toLowerCase(Locale.ROOT)));
    }
}
