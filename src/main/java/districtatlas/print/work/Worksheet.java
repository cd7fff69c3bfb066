package districtatlas.print.work;

import districtatlas.print.page.Page;
import districtatlas.quiz.WorksheetKind;
import java.util.List;

/**
 * One sheet, or the answers to several. Immutable.
 *
 * @param name  readable, for a file
 * @param pages without furniture
 */
public record Worksheet(WorksheetKind kind, String name, List<Page> pages) {
    public Worksheet {
        pages = List.copyOf(pages);
    }
}
