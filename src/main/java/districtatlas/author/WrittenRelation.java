package districtatlas.author;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a plan relates a number to what it wants, and the words by which a Chinese plan says so. A relation that none of its words
 * stands for would be invented.
 */
final class WrittenRelation {
    /** A count and a number without a verb need no words. */
    private static final Set<String> WORDLESS = Set.of("exactly", "none");
    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("at-least", List.of("不低于", "不少于", "以上")),
            Map.entry("more-than", List.of("超", "余", "多")),
            Map.entry("at-most", List.of("不超过", "不高于", "以下", "以内")),
            Map.entry("less-than", List.of("小于", "少于", "低于")),
            Map.entry("reach", List.of("达")),
            Map.entry("strive", List.of("力争")),
            Map.entry("seek", List.of("争取")),
            Map.entry("keep", List.of("保持")),
            Map.entry("promote", List.of("推动")),
            Map.entry("full-coverage", List.of("全覆盖")),
            Map.entry("about", List.of("约")),
            Map.entry("nearly", List.of("近")),
            Map.entry("growth", List.of("增")));

    static final Set<String> KEYS = java.util.stream.Stream.concat(WORDLESS.stream(), WORDS.keySet().stream())
            .collect(java.util.stream.Collectors.toUnmodifiableSet());

    private WrittenRelation() {
    }

    /** Whether the text's words express it. "Not less than" is no "less than". */
    static boolean stands(String relation, String words) {
        String heard = relation.equals("less-than") ? words.replaceAll("不[少低]于", "") : relation.equals("more-than") ? words.replace("不超过", "") : words;
        return WORDLESS.contains(relation) || WORDS.getOrDefault(relation, List.of()).stream().anyMatch(heard::contains);
    }

    static List<String> words(String relation) {
        return WORDS.getOrDefault(relation, List.of());
    }

    /** The number is not the thing's own, only near it. */
    static boolean isApproximate(String relation) {
        return Set.of("about", "nearly", "more-than").contains(relation);
    }
}
