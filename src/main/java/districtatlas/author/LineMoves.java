package districtatlas.author;

import districtatlas.atlasfile.LinePrint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the lines of an older text stand in a newer one, by their prints: in order as far as they are in order, then also those that were carried
 * elsewhere. A line of which at least half is still there is the same line with other words. Immutable.
 */
public final class LineMoves {
    /** Of what two lines have together, the part that they share. */
    private static final double ALIKE = 0.5;
    /** Pairs of lines that are held against each other one by one; some 100 ns each. */
    private static final long MOST_PAIRS = 4_000_000;
    /** Fewer pairs of characters stand on many lines. */
    private static final int TELLING = 3;

    private record Line(int number, char[] pairs, String digest) {
    }

    private record Move(int to, boolean same) {
    }

    private final List<Line> old;
    private final List<Line> now;
    private final Map<Integer, Move> moves = new HashMap<>();
    private final Set<Integer> met = new TreeSet<>();

    private LineMoves(LineIndex before, LineIndex after) {
        old = lines(before);
        now = lines(after);
    }

    public static LineMoves between(LineIndex before, LineIndex after) {
        LineMoves moves = new LineMoves(before, after);
        moves.align(0, moves.old.size(), 0, moves.now.size());
        moves.carried();
        return moves;
    }

    private static List<Line> lines(LineIndex index) {
        List<Line> lines = new ArrayList<>();
        index.prints().forEach((number, print) -> lines.add(new Line(number, print.pairs(), print.digest())));
        return lines;
    }

    /** Whether the older text has words on that line. */
    public boolean has(int line) {
        return old.stream().anyMatch(o -> o.number == line);
    }

    /** Where the words of that line stand now; empty when they are gone. */
    public OptionalInt of(int line) {
        Move move = moves.get(line);
        return move == null ? OptionalInt.empty() : OptionalInt.of(move.to);
    }

    /** The same also of a line without words: as far behind the words before it as it was, or as there is room. */
    public OptionalInt place(int line) {
        if (has(line)) {
            return of(line);
        }
        OptionalInt words = old.stream().mapToInt(Line::number).filter(o -> o < line && moves.containsKey(o)).max();
        int from = words.isPresent() ? moves.get(words.getAsInt()).to : 0;
        int wanted = from + line - words.orElse(0);
        boolean free = now.stream().noneMatch(n -> n.number > from && n.number <= wanted);
        return OptionalInt.of(free ? wanted : from);
    }

    /** Whether they are there to the letter, but for punctuation. */
    public boolean isSame(int line) {
        return moves.containsKey(line) && moves.get(line).same;
    }

    private void align(int oldFrom, int oldTo, int nowFrom, int nowTo) {
        int a = oldFrom;
        int b = nowFrom;
        int aEnd = oldTo;
        int bEnd = nowTo;
        while (a < aEnd && b < bEnd && same(a, b)) {
            pair(a++, b++);
        }
        while (a < aEnd && b < bEnd && same(aEnd - 1, bEnd - 1)) {
            pair(--aEnd, --bEnd);
        }
        if (a == aEnd || b == bEnd) {
            return;
        }
        List<int[]> sure = sure(a, aEnd, b, bEnd);
        if (sure.isEmpty()) {
            oneByOne(a, aEnd, b, bEnd);
            return;
        }
        for (int[] s : sure) {
            align(a, s[0], b, s[1]);
            pair(s[0], s[1]);
            a = s[0] + 1;
            b = s[1] + 1;
        }
        align(a, aEnd, b, bEnd);
    }

    private boolean same(int o, int n) {
        return old.get(o).digest.equals(now.get(n).digest);
    }

    private void pair(int o, int n) {
        moves.put(old.get(o).number, new Move(now.get(n).number, same(o, n)));
        met.add(n);
    }

    /** Lines that stand once in either, in the order of both: the longest row of them. */
    private List<int[]> sure(int a, int aEnd, int b, int bEnd) {
        Map<String, Integer> once = once(old.subList(a, aEnd), a);
        Map<String, Integer> there = once(now.subList(b, bEnd), b);
        List<int[]> pairs = new ArrayList<>();
        for (int o = a; o < aEnd; o++) {
            String digest = old.get(o).digest;
            if (once.getOrDefault(digest, -1) == o && there.getOrDefault(digest, -1) >= 0) {
                pairs.add(new int[] {o, there.get(digest)});
            }
        }
        int[] length = new int[pairs.size()];
        int[] before = new int[pairs.size()];
        int best = -1;
        List<Integer> ends = new ArrayList<>();     // of the shortest row of each length, the last pair
        for (int i = 0; i < pairs.size(); i++) {
            int at = 0;
            int high = ends.size();
            while (at < high) {
                int middle = (at + high) / 2;
                if (pairs.get(ends.get(middle))[1] < pairs.get(i)[1]) {
                    at = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = at == 0 ? -1 : ends.get(at - 1);
            length[i] = at + 1;
            if (at == ends.size()) {
                ends.add(i);
            } else {
                ends.set(at, i);
            }
            best = best < 0 || length[i] > length[best] ? i : best;
        }
        List<int[]> row = new ArrayList<>();
        for (int i = best; i >= 0; i = before[i]) {
            row.add(pairs.get(i));
        }
        Collections.reverse(row);
        return row;
    }

    /** By digest, where it is; -1 for one that stands more than once. */
    private static Map<String, Integer> once(List<Line> lines, int from) {
        Map<String, Integer> once = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            once.merge(lines.get(i).digest, from + i, (x, y) -> -1);
        }
        return once;
    }

    /** The best row of alike lines in the order of both. */
    private void oneByOne(int a, int aEnd, int b, int bEnd) {
        int rows = aEnd - a;
        int columns = bEnd - b;
        if ((long) rows * columns > MOST_PAIRS) {
            return;
        }
        float[][] best = new float[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                double alike = alike(a + i, b + j);
                float met = alike >= ALIKE ? (float) alike + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(met, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            double alike = alike(a + i, b + j);
            if (alike >= ALIKE && best[i][j] <= (float) alike + best[i + 1][j + 1]) {
                pair(a + i++, b + j++);
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** From 0, nothing, to 1, all. */
    private double alike(int o, int n) {
        if (same(o, n)) {
            return 1;
        }
        char[] x = old.get(o).pairs;
        char[] y = now.get(n).pairs;
        int shared = 0;
        for (char pair : x) {
            shared += Arrays.binarySearch(y, pair) >= 0 ? 1 : 0;
        }
        int all = x.length + y.length - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /** Lines that are to be found out of their order. */
    private void carried() {
        Map<String, Integer> left = new HashMap<>();
        for (int n = 0; n < now.size(); n++) {
            if (!met.contains(n) && now.get(n).pairs.length >= TELLING) {
                left.putIfAbsent(now.get(n).digest, n);
            }
        }
        for (int o = 0; o < old.size(); o++) {
            Integer n = moves.containsKey(old.get(o).number) ? null : left.remove(old.get(o).digest);
            if (n != null) {
                pair(o, n);
            }
        }
    }
}
