package districtatlas.folder.book;

import districtatlas.base.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is told about a workbook; what is still unwritten in one column is told once. One thread at a time. */
final class BookNotes {
    private static final List<String> UNWRITTEN = List.of("book.english", "book.claim-open", "book.text-open");
    private static final Pattern CELL = Pattern.compile("(.*)!([A-Z]+)(\\d+) (.*)");
    private static final int FEW = 2;
    private static final int FIRST = 8;

    private final List<Problem> wrong = new ArrayList<>();
    private final List<Problem> open = new ArrayList<>();

    void wrong(Problem problem) {
        if (!wrong.contains(problem)) {
            wrong.add(problem);
        }
    }

    void open(Problem problem) {
        open.add(problem);
    }

    List<Problem> wrong() {
        return List.copyOf(wrong);
    }

    /** Those of one sort and one column as one, with their rows. */
    List<Problem> open() {
        Map<String, List<Problem>> columns = new LinkedHashMap<>();
        for (Problem problem : open) {
            Matcher cell = CELL.matcher(problem.where());
            boolean one = UNWRITTEN.contains(problem.code()) && cell.matches();
            columns.computeIfAbsent(one ? problem.code() + " " + cell.group(1) + "!" + cell.group(2) + " " + cell.group(4) : columns.size() + "", k -> new ArrayList<>()).add(problem);
        }
        List<Problem> told = new ArrayList<>();
        columns.forEach((column, problems) -> {
            if (problems.size() <= FEW) {
                told.addAll(problems);
                return;
            }
            List<String> rows = problems.stream().map(p -> CELL.matcher(p.where()).replaceFirst("$3")).toList();
            String some = String.join("\u3001", rows.subList(0, Math.min(FIRST, rows.size()))) + (rows.size() > FIRST ? " \u2026" : "");
            String where = column.substring(column.indexOf(' ') + 1);
            told.add(problems.get(0).code().equals("book.english") ? Problem.worded("book.english-many", where, rows.size(), some)
                    : Problem.worded("book.open-many", where, rows.size(), some));
        });
        return told;
    }
}
