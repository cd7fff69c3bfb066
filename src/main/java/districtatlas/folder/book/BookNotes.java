package districtatlas.folder.book;

import districtatlas.base.Problem;
import java.util.ArrayList;
import java.util.List;

/** What is told about a workbook. One thread at a time. */
final class BookNotes {
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

    List<Problem> open() {
        return List.copyOf(open);
    }
}
