package districtatlas.author;

import districtatlas.base.vocabulary.Direction;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How a plan relates a number to what it wants, and the words by which a Chinese plan says so. A relation that none of its words
 * stands for would be invented.
 */
public final class WrittenRelation {
    /** A count and a number without a verb need no words. */
    private static final Set<Direction> WORDLESS = EnumSet.of(Direction.EXACTLY, Direction.NONE);
    private static final Map<Direction, List<String>> WORDS = Map.ofEntries(
            Map.entry(Direction.AT_LEAST, List.of("不低于", "不少于", "以上")),
            Map.entry(Direction.MORE_THAN, List.of("超", "余", "多")),
            Map.entry(Direction.AT_MOST, List.of("不超过", "不高于", "以下", "以内")),
            Map.entry(Direction.LESS_THAN, List.of("小于", "少于", "低于")),
            Map.entry(Direction.REACH, List.of("达")),
            Map.entry(Direction.STRIVE, List.of("力争")),
            Map.entry(Direction.SEEK, List.of("争取")),
            Map.entry(Direction.KEEP, List.of("保持")),
            Map.entry(Direction.PROMOTE, List.of("推动")),
            Map.entry(Direction.FULL_COVERAGE, List.of("全覆盖")),
            Map.entry(Direction.ABOUT, List.of("约")),
            Map.entry(Direction.NEARLY, List.of("近")),
            Map.entry(Direction.GROWTH, List.of("增")));

    /** What a text says right before a number so that the number is not the whole of it; the longer ones first. */
    private static final List<String> BEFORE = List.of("不低于", "不少于", "不超过", "不高于", "超过", "高于", "低于", "多于", "少于", "大于", "小于", "至少", "最多",
            "接近", "大约", "约", "近", "超");
    /** And right after it. */
    private static final List<String> AFTER = List.of("以上", "以下", "以内", "左右", "余", "多");

    private WrittenRelation() {
    }

    /** Whether the text's words express it. "Not less than" is no "less than". */
    public static boolean stands(Direction relation, String words) {
        String heard = relation == Direction.LESS_THAN ? words.replaceAll("不[少低]于", "") : relation == Direction.MORE_THAN ? words.replace("不超过", "") : words;
        return WORDLESS.contains(relation) || WORDS.getOrDefault(relation, List.of()).stream().anyMatch(heard::contains);
    }

    /**
     * The words that stand right beside a figure in the text and are missing where it is quoted: "over 4,000" is not 4,000.
     *
     * @param asWritten as quoted
     * @param stands    whether words stand on every line that the figure rests on
     * @return quoted whole; empty where nothing is left out
     */
    public static Optional<String> whole(String asWritten, Predicate<String> stands) {
        return Stream.concat(BEFORE.stream().map(w -> w + asWritten), AFTER.stream().map(w -> asWritten + w)).filter(stands).findFirst();
    }

    /** By which a text says it. */
    public static List<String> words(Direction relation) {
        return WORDS.getOrDefault(relation, List.of());
    }
}
