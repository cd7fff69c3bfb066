package districtatlas.data;

import districtatlas.base.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was found while reading: how often for all, in words for the first of each kind, so that a file of a million bad records takes no
 * more room than one of a hundred. One thread at a time.
 */
public final class Findings {
    private static final int MOST_IN_WORDS = 100;

    /** What became of the data. */
    public enum Outcome {
        /** The record, or part of the file, is not there. */
        LEFT_OUT,
        /** It is there, changed. */
        REPAIRED,
        /** It is there as it was; the reader should know. */
        NOTICED
    }

    /**
     * All of one code.
     *
     * @param first at most a hundred, each with the record it is about
     */
    public record Kind(String code, Outcome outcome, long count, List<Problem> first) {
    }

    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    /**
     * @param code   with a sentence {@code problem.CODE.detail} in both languages
     * @param record its number, or what it is called; empty for the whole layer or file
     * @param parts  at least one
     */
    public void add(Outcome outcome, String code, String record, Object... parts) {
        Kind before = kinds.get(code);
        List<Problem> words = before == null ? new ArrayList<>() : before.first;
        if (words.size() < MOST_IN_WORDS) {
            words.add(Problem.worded(code, record, parts));
        }
        kinds.put(code, new Kind(code, outcome, before == null ? 1 : before.count + 1, words));
    }

    public void leftOut(String code, String record, Object... parts) {
        add(Outcome.LEFT_OUT, code, record, parts);
    }

    public void repaired(String code, String record, Object... parts) {
        add(Outcome.REPAIRED, code, record, parts);
    }

    public void noticed(String code, String record, Object... parts) {
        add(Outcome.NOTICED, code, record, parts);
    }

    /** Those of another reading beside these. */
    public void addAll(Findings others) {
        for (Kind kind : others.kinds.values()) {
            Kind before = kinds.get(kind.code);
            List<Problem> words = new ArrayList<>(before == null ? List.of() : before.first);
            kind.first.stream().limit(MOST_IN_WORDS - words.size()).forEach(words::add);
            kinds.put(kind.code, new Kind(kind.code, kind.outcome, kind.count + (before == null ? 0 : before.count), words));
        }
    }

    /** In the order in which each was first found. */
    public List<Kind> kinds() {
        return kinds.values().stream().map(k -> new Kind(k.code, k.outcome, k.count, List.copyOf(k.first))).toList();
    }

    /** How often that became of a record or a part. */
    public long count(Outcome outcome) {
        return kinds.values().stream().filter(k -> k.outcome == outcome).mapToLong(Kind::count).sum();
    }

    public boolean isEmpty() {
        return kinds.isEmpty();
    }
}
