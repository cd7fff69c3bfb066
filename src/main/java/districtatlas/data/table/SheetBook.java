package districtatlas.data.table;

import com.fasterxml.aalto.UncheckedStreamException;
import districtatlas.base.Cancel;
import districtatlas.data.DataRefused;
import districtatlas.data.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook (XLSX) that is a form, not a layer: all its sheets with their cells as they are written, of formulas what they came to. Immutable. */
public final class SheetBook {
    private static final int MOST_ROWS = 20_000;
    private static final int MOST_CELLS = 400_000;

    private final List<Page> pages;

    /** A sheet. */
    public record Page(String name, List<Line> lines) {
        public Page {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A row that is not empty.
     *
     * @param number as the sheet counts it, from 1 on
     * @param cells  each a String, Double, Boolean, {@link java.time.LocalDate}, {@link java.time.LocalDateTime}, or a {@link Broken}; null for none
     */
    public record Line(long number, List<Object> cells) {
        public Line {
            cells = Collections.unmodifiableList(new ArrayList<>(cells));
        }

        /** Null where there is none. */
        public Object cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : null;
        }
    }

    /** A cell whose formula came to nothing. @param written as {@code #REF!} */
    public record Broken(String written) {
    }

    private SheetBook(List<Page> pages) {
        this.pages = List.copyOf(pages);
    }

    public List<Page> pages() {
        return pages;
    }

    /**
     * Reads all of it.
     *
     * @param found what of it could not be read
     * @throws DataRefused when it is not there, no workbook, damaged, locked, or larger than any form
     */
    public static SheetBook read(Path file, Findings found, Cancel cancel) {
        String name = OpenedTables.fileName(file);
        if (!Files.isRegularFile(file)) {
            throw DataRefused.of("data.table.book-none", name, name);
        }
        XlsxGuard.check(file, cancel);
        ReadableWorkbook opened = opened(file, true).or(() -> opened(file, false)).orElseThrow(() -> DataRefused.of("data.table.damaged", name, name));
        try (ReadableWorkbook book = opened) {
            List<Page> pages = new ArrayList<>();
            long cells = 0;
            for (Sheet sheet : book.getSheets().toList()) {
                List<Line> lines = new ArrayList<>();
                try (XlsxRows rows = new XlsxRows(book, sheet, found)) {
                    for (Optional<RawRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                        cancel.check();
                        if (row.get().filled() > 0) {
                            lines.add(new Line(row.get().number(), row(row.get().cells())));
                            cells += row.get().cells().length;
                        }
                        if (lines.size() > MOST_ROWS || cells > MOST_CELLS) {
                            throw DataRefused.of("data.table.book-large", name, name, MOST_ROWS);
                        }
                    }
                }
                pages.add(new Page(sheet.getName() == null ? "" : sheet.getName(), lines));
            }
            return new SheetBook(pages);
        } catch (IOException | ExcelReaderException | UncheckedStreamException e) {
            throw new DataRefused(districtatlas.base.Problem.worded("data.table.damaged", name, name), e);
        }
    }

    private static List<Object> row(Object... cells) {
        List<Object> plain = new ArrayList<>();
        for (Object cell : cells) {
            plain.add(plain(cell));
        }
        return plain;
    }

    private static Object plain(Object cell) {
        return RawRow.isEmpty(cell) ? null : cell instanceof CellFault fault ? new Broken(fault.what()) : cell;
    }

    private static Optional<ReadableWorkbook> opened(Path file, boolean styled) {
        try {
            return Optional.of(new ReadableWorkbook(file.toFile(), new ReadingOptions(styled, true)));
        } catch (IOException | ExcelReaderException | UncheckedStreamException | IllegalArgumentException | NullPointerException
            | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
