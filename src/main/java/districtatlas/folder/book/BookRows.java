package districtatlas.folder.book;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Problem;
import districtatlas.data.table.SheetBook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the sheets of a workbook and their headings, whoever moved or renamed what; below the headings each row is one that is read. */
final class BookRows {
    private static final int DEEPEST_HEADING = 10;
    private static final int FEWEST = 2;
    private static final List<String> ASIDE = List.of("guide", "lists", "说明", "清单");

    private final BookNotes notes;
    private final Map<BookSheet, List<BookRow>> rows = new EnumMap<>(BookSheet.class);

    private BookRows(BookNotes notes) {
        this.notes = notes;
    }

    static Map<BookSheet, List<BookRow>> of(SheetBook book, BookNotes notes) {
        BookRows rows = new BookRows(notes);
        book.pages().forEach(rows::page);
        return rows.rows;
    }

    private void page(SheetBook.Page page) {
        Optional<BookSheet> sheet = BookSheet.of(page.name());
        if (sheet.isEmpty()) {
            if (ASIDE.stream().noneMatch(a -> page.name().toLowerCase(Locale.ROOT).contains(a)) && !page.lines().isEmpty()) {
                notes.open(Problem.worded("book.sheet", page.name(), page.name(), String.join("、", Arrays.stream(BookSheet.values()).map(BookSheet::pageName).toList())));
            }
            return;
        }
        Map<String, Integer> columns = Map.of();
        int last = -1;
        for (int i = 0; i < Math.min(DEEPEST_HEADING, page.lines().size()); i++) {
            Map<String, Integer> here = headings(sheet.get(), page.lines().get(i));
            if (here.size() >= FEWEST) {
                Map<String, Integer> both = new HashMap<>(columns);
                both.putAll(here);
                columns = both;
                last = i;
            } else if (last >= 0) {
                break;
            }
        }
        if (last < 0) {
            if (!page.lines().isEmpty()) {
                notes.wrong(Problem.worded("book.heading", page.name(), page.name()));
            }
            return;
        }
        unknown(sheet.get(), page, last, columns);
        List<BookRow> read = rows.computeIfAbsent(sheet.get(), s -> new ArrayList<>());
        for (SheetBook.Line line : page.lines().subList(last + 1, page.lines().size())) {
            if (columns.values().stream().anyMatch(c -> line.cell(c) != null)) {
                read.add(new BookRow(sheet.get(), page.name(), line, columns, notes));
            }
        }
    }

    /** Columns whose heading nobody knows are passed over, with a word. */
    private void unknown(BookSheet sheet, SheetBook.Page page, int heading, Map<String, Integer> columns) {
        List<Object> cells = page.lines().get(heading).cells();
        for (int c = 0; c < cells.size(); c++) {
            if (cells.get(c) != null && !columns.containsValue(c)) {
                notes.open(Problem.worded("book.column", page.name() + "!" + page.lines().get(heading).number(), cells.get(c), sheet.pageName()));
            }
        }
    }

    private static Map<String, Integer> headings(BookSheet sheet, SheetBook.Line line) {
        Map<String, Integer> columns = new HashMap<>();
        for (int c = 0; c < line.cells().size(); c++) {
            if (line.cell(c) instanceof String heading) {
                String word = heading.strip().toLowerCase(Locale.ROOT).replaceAll("[*＊]$", "").strip();
                int at = c;
                sheet.columns().stream().filter(k -> word.equals(k.key()) || word.equals(k.heading(new Messages(Lang.ZH)))
                        || word.equals(k.heading(new Messages(Lang.EN)).toLowerCase(Locale.ROOT))).findFirst().ifPresent(k -> columns.putIfAbsent(k.key(), at));
            }
        }
        return columns;
    }
}
