package districtatlas.ask.table;

import districtatlas.base.Messages;
import districtatlas.plan.Citation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as XLSX: a sheet of rows with typed numbers under a header that stays, and a sheet that says what they are of. Pure functions. */
final class TableSheets {
    static final String PROGRAM = "District Atlas";
    /** As the format wants versions: two digits, a point, four digits. */
    static final String FORMAT = "01.0000";
    private static final int WIDE_FACTS = 18;
    private static final int WIDE_SECTION = 70;

    private TableSheets() {
    }

    static byte[] of(PlanTable table, TableAbout about, Messages messages) {
        return of(Map.of(about.title(), table), about, messages);
    }

    /** @param tables by the names of their sheets, in order */
    static byte[] of(Map<String, PlanTable> tables, TableAbout about, Messages messages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, PROGRAM, FORMAT)) {
            for (Map.Entry<String, PlanTable> table : tables.entrySet()) {
                rows(book.newWorksheet(table.getKey()), table.getValue());
            }
            about(book.newWorksheet(messages.get("table.about")), about, messages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);          // memory refuses nothing
        }
        return out.toByteArray();
    }

    private static void rows(Worksheet sheet, PlanTable table) throws IOException {
        List<PlanColumn> columns = table.columns();
        for (int c = 0; c < columns.size(); c++) {
            heading(sheet, 0, c, columns.get(c).title());
            sheet.width(c, switch (columns.get(c).content()) {
                case NAME -> 26;
                case WORD -> 16;
                case SENTENCE -> 48;
                case NUMBER -> 12;
            });
        }
        for (int r = 0; r < table.rows().size(); r++) {
            List<PlanValue> values = table.rows().get(r).values();
            for (int c = 0; c < values.size(); c++) {
                Object value = values.get(c).typed().orElse("");
                if (value instanceof Number number) {
                    sheet.value(r + 1, c, number);
                } else if (!value.equals("")) {
                    sheet.value(r + 1, c, value.toString());
                }
            }
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, table.rows().size(), columns.size() - 1);
        sheet.finish();
    }

    static void heading(Worksheet sheet, int row, int column, String title) {
        sheet.value(row, column, title);
        sheet.style(row, column).bold().set();
    }

    private static void about(Worksheet sheet, TableAbout about, Messages messages) throws IOException {
        sheet.width(0, WIDE_FACTS);
        sheet.width(1, WIDE_SECTION);
        int row = 0;
        for (Map.Entry<String, String> fact : about.facts(messages).entrySet()) {
            heading(sheet, row, 0, fact.getKey());
            if (fact.getValue().equals(about.date().toString())) {
                date(sheet, row, about.date());
            } else {
                sheet.value(row, 1, fact.getValue());
            }
            row++;
        }
        row++;
        heading(sheet, row, 0, messages.get("items.sources"));
        heading(sheet, row, 1, messages.get("table.about.section"));
        heading(sheet, row, 2, messages.get("table.about.line"));
        for (Citation source : about.sources()) {
            row++;
            sheet.value(row, 0, source.label().in(messages.lang()));
            sheet.value(row, 1, source.section().in(messages.lang()));
            sheet.value(row, 2, source.line());
        }
        sheet.finish();
    }

    private static void date(Worksheet sheet, int row, LocalDate date) {
        sheet.value(row, 1, date);
        sheet.style(row, 1).format("yyyy-mm-dd").horizontalAlignment("left").set();
    }
}
