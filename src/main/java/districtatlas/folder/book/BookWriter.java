package districtatlas.folder.book;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the workbook: a guide, the sheets with headings that stay and lists to choose from, and those lists. Pure function. */
final class BookWriter {
    private static final String PROGRAM = "District Atlas";
    private static final String FORMAT = "01.0000";
    private static final String GREY = "808080";
    private static final String HEADING = "D9E2EC";
    private static final String NEEDED = "F3DFC1";
    private static final int HEADINGS = 2;
    /** A list may grow by so many words in the workbook itself. */
    private static final int SPARE = 60;

    private BookWriter() {
    }

    /** @param zones as they may be chosen */
    static byte[] of(Map<BookSheet, List<Map<String, Object>>> rows, BookWords words, List<String> zones) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, PROGRAM, FORMAT)) {
            guide(book.newWorksheet(new Messages(Lang.ZH).get("book.sheet.guide") + " guide"));
            Map<BookSheet, Worksheet> sheets = new EnumMap<>(BookSheet.class);
            for (BookSheet sheet : BookSheet.values()) {
                sheets.put(sheet, book.newWorksheet(sheet.pageName()));
            }
            Map<BookChoice, Range> lists = lists(book.newWorksheet(new Messages(Lang.ZH).get("book.sheet.lists") + " lists"), words, zones);
            for (BookSheet sheet : BookSheet.values()) {
                sheet(sheets.get(sheet), sheet, rows.getOrDefault(sheet, List.of()), lists);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);          // memory refuses nothing
        }
        return out.toByteArray();
    }

    private static void sheet(Worksheet page, BookSheet sheet, List<Map<String, Object>> rows, Map<BookChoice, Range> lists) {
        Messages zh = new Messages(Lang.ZH);
        List<BookColumn> columns = sheet.columns();
        for (int c = 0; c < columns.size(); c++) {
            BookColumn column = columns.get(c);
            page.value(0, c, column.heading(zh));
            page.style(0, c).bold().fillColor(column.needed() ? NEEDED : HEADING).set();
            page.value(1, c, column.key());
            page.style(1, c).fontColor(GREY).italic().fillColor(column.needed() ? NEEDED : HEADING).set();
            page.width(c, column.width());
            int at = c;
            about(sheet, column, zh).ifPresent(a -> page.comment(0, at, a));
            if (lists.containsKey(column.choice())) {
                page.range(HEADINGS, c, HEADINGS + Math.max(BookSheet.ROWS, rows.size()), c).validateWithList(lists.get(column.choice())).allowBlank(true)
                        .errorStyle(DataValidationErrorStyle.WARNING).showErrorMessage(true).error(zh.get("book.list-error")).errorTitle(column.heading(zh));
            }
        }
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                Object value = rows.get(r).get(columns.get(c).key());
                if (value instanceof Number number) {
                    page.value(HEADINGS + r, c, number);
                } else if (value != null && !value.toString().isEmpty()) {
                    page.value(HEADINGS + r, c, value.toString());
                }
            }
        }
        page.freezePane(Math.min(3, columns.size()), HEADINGS);
    }

    /** What a column wants: of this sheet's, else what it is in every sheet. */
    private static Optional<String> about(BookSheet sheet, BookColumn column, Messages messages) {
        return messages.find("book.about." + sheet.key() + "." + column.key()).or(() -> messages.find("book.about." + column.key()));
    }

    private static Map<BookChoice, Range> lists(Worksheet page, BookWords words, List<String> zones) {
        Messages zh = new Messages(Lang.ZH);
        Map<BookChoice, Range> ranges = new LinkedHashMap<>();
        int column = 0;
        for (BookChoice choice : BookChoice.values()) {
            if (choice == BookChoice.NONE) {
                continue;
            }
            List<String> shown = choice == BookChoice.ZONE ? zones : words.list(choice).stream().map(BookWord::zh).toList();
            page.value(0, column, zh.get("book.list." + choice.name().toLowerCase(java.util.Locale.ROOT)));
            page.style(0, column).bold().fillColor(HEADING).set();
            page.width(column, 20);
            for (int r = 0; r < shown.size(); r++) {
                page.value(r + 1, column, shown.get(r));
            }
            int last = Math.max(1, shown.size() + (choice == BookChoice.ZONE ? SPARE : 0));
            ranges.put(choice, page.range(1, column, last, column));
            column++;
        }
        page.freezePane(0, 1);
        return ranges;
    }

    /** How to fill in the workbook, and each column with an example, in both languages. */
    private static void guide(Worksheet page) {
        Messages zh = new Messages(Lang.ZH);
        Messages en = new Messages(Lang.EN);
        int row = 0;
        for (int i = 1; zh.find("book.guide." + i).isPresent(); i++) {
            page.value(row++, 0, zh.get("book.guide." + i));
            page.value(row, 0, en.get("book.guide." + i));
            page.style(row++, 0).fontColor(GREY).set();
        }
        row++;
        String[] heads = {"sheet", "column", "key", "about", "about-en", "example"};
        int[] widths = {12, 18, 18, 64, 64, 36};
        for (int c = 0; c < heads.length; c++) {
            page.value(row, c, zh.get("book.guide-head." + heads[c]));
            page.style(row, c).bold().fillColor(HEADING).set();
            page.width(c, widths[c]);
        }
        for (BookSheet sheet : BookSheet.values()) {
            for (BookColumn column : sheet.columns()) {
                row++;
                page.value(row, 0, sheet.title(zh));
                page.value(row, 1, column.heading(zh) + (column.needed() ? " *" : ""));
                page.value(row, 2, column.key());
                int at = row;
                about(sheet, column, zh).ifPresent(a -> page.value(at, 3, a));
                about(sheet, column, en).ifPresent(a -> page.value(at, 4, a));
                zh.find("book.example." + sheet.key() + "." + column.key()).ifPresent(x -> {
                    page.value(at, 5, x);
                    page.style(at, 5).fontColor(GREY).italic().set();
                });
            }
        }
    }
}
