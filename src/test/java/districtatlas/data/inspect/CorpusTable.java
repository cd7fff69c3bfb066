package districtatlas.data.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many files of each kind were opened, refused and wrong, and how often the first proposal was right. */
final class CorpusTable {
    private static final class Counts {
        private int rows;
        private int opened;
        private int refused;
        private int wrong;
    }

    private final Map<String, Counts> kinds = new TreeMap<>();
    private final List<String> misplaced = new ArrayList<>();
    private int texts;
    private int textsRight;
    private int places;
    private int placesRight;

    void add(CorpusRow row, InspectedFile file, CorpusJudge judge, List<String> wrong) {
        Counts counts = kinds.computeIfAbsent(row.kind(), k -> new Counts());
        counts.rows++;
        counts.opened += file.refused().isPresent() ? 0 : 1;
        counts.refused += file.refused().isPresent() ? 1 : 0;
        counts.wrong += wrong.isEmpty() ? 0 : 1;
        if (judge.textIsRight().isPresent()) {
            texts++;
            textsRight += judge.textIsRight().get() ? 1 : 0;
        }
        if (judge.placeIsRight().isPresent()) {
            places++;
            placesRight += judge.placeIsRight().get() ? 1 : 0;
        }
        if (judge.isSilentlyMisplaced()) {
            misplaced.add(row.path());
        }
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder(String.format("%-12s %5s %7s %8s %6s%n", "kind", "rows", "opened", "refused", "wrong"));
        Counts all = new Counts();
        kinds.forEach((kind, c) -> {
            table.append(String.format("%-12s %5d %7d %8d %6d%n", kind, c.rows, c.opened, c.refused, c.wrong));
            all.rows += c.rows;
            all.opened += c.opened;
            all.refused += c.refused;
            all.wrong += c.wrong;
        });
        table.append(String.format("%-12s %5d %7d %8d %6d%n", "all", all.rows, all.opened, all.refused, all.wrong));
        table.append(String.format("first proposal of encoding right: %d of %d, of place: %d of %d; silently misplaced: %d %s%n",
                textsRight, texts, placesRight, places, misplaced.size(), misplaced));
        return table.toString();
    }
}
