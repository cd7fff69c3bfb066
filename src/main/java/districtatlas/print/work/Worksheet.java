package districtatlas.print.work;

import districtatlas.print.page.Page;
import districtatlas.quiz.WorksheetKind;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One sheet, or the answers to several. Immutable.
 *
 * @param name  readable
 * @param pages without furniture
 */
public record Worksheet(WorksheetKind kind, String name, List<Page> pages) {
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\\\/:*?\"<>|\\uFF1A]\\s*");

    public Worksheet {
        pages = List.copyOf(pages);
    }

    /** What a file of it is called, without what no file's name may have. */
    String fileName() {
        return fileName(name);
    }

    static String fileName(String name) {
        return NOT_IN_NAMES.matcher(name).replaceAll(" ").strip() + ".pdf";
    }
}
