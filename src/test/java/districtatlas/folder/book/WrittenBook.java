package districtatlas.folder.book;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook as a planner writes one: a sheet of headings, and rows below them. */
public final class WrittenBook {
    private final Map<String, List<Object[]>> sheets = new LinkedHashMap<>();

    public WrittenBook sheet(String name, Object... headings) {
        sheets.put(name, new ArrayList<>());
        return row(name, headings);
    }

    public WrittenBook row(String name, Object... cells) {
        sheets.get(name).add(cells);
        return this;
    }

    public Path in(Path folder) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "tests", "01.0000")) {
            for (Map.Entry<String, List<Object[]>> sheet : sheets.entrySet()) {
                Worksheet page = book.newWorksheet(sheet.getKey());
                for (int r = 0; r < sheet.getValue().size(); r++) {
                    for (int c = 0; c < sheet.getValue().get(r).length; c++) {
                        cell(page, r, c, sheet.getValue().get(r)[c]);
                    }
                }
            }
        }
        return file;
    }

    private static void cell(Worksheet page, int r, int c, Object value) {
        if (value instanceof Number number) {
            page.value(r, c, number);
        } else if (value instanceof LocalDate day) {
            page.value(r, c, day);
            page.style(r, c).format("yyyy-MM-dd").set();
        } else if (value instanceof String text && text.startsWith("=")) {
            page.formula(r, c, text.substring(1));
        } else if (value != null) {
            page.value(r, c, value.toString());
        }
    }
}
