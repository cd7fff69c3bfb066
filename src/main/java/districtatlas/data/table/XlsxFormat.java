package districtatlas.data.table;

import com.fasterxml.aalto.UncheckedStreamException;
import districtatlas.data.DataFile;
import districtatlas.data.DataFormat;
import districtatlas.data.DataRefused;
import districtatlas.data.Findings;
import districtatlas.data.ReadOptions;
import districtatlas.data.TextEncoding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A workbook of Excel or WPS as XLSX; each sheet with data is a layer. */
public final class XlsxFormat implements DataFormat {
    private static final TextEncoding BY_FORMAT = new TextEncoding(StandardCharsets.UTF_8, TextEncoding.Why.FORMAT);

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public boolean fits(Path file, byte[] head) {
        boolean zip = head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
        String begin = new String(head, StandardCharsets.ISO_8859_1);
        String name = OpenedTables.fileName(file).toLowerCase(Locale.ROOT);
        boolean ending = name.matches(".*\\.(xlsx|xlsm|xltx|xlsb|et)");
        boolean parts = begin.contains("xl/workbook") || begin.contains("xl/worksheets")
            || name.endsWith(".xls") && begin.contains("[Content_Types].xml");
        return zip && (ending || parts);
    }

    @Override
    public DataFile open(Path file, ReadOptions options) {
        String name = OpenedTables.fileName(file);
        XlsxGuard.check(file, options.cancel());
        ReadableWorkbook book = null;
        try {
            book = workbook(file, name);
            Findings found = new Findings();
            ReadableWorkbook opened = book;
            return OpenedTables.of(file, id(), sources(file, book, found), found, options, () -> close(opened));
        } catch (RuntimeException e) {
            if (book != null) {
                close(book);
            }
            throw e;
        }
    }

    private static ReadableWorkbook workbook(Path file, String name) {
        return opened(file, true).or(() -> opened(file, false))             // without a part for styles
            .orElseThrow(() -> DataRefused.of("data.table.damaged", name, name));
    }

    private static Optional<ReadableWorkbook> opened(Path file, boolean styled) {
        try {
            return Optional.of(new ReadableWorkbook(file.toFile(), new ReadingOptions(styled, true)));
        } catch (IOException | ExcelReaderException | UncheckedStreamException | IllegalArgumentException | NullPointerException
            | IndexOutOfBoundsException e) {
            return Optional.empty();                                        // its parts lack something that the library takes for granted
        }
    }

    private static List<Source> sources(Path file, ReadableWorkbook book, Findings found) {
        List<Sheet> sheets = book.getSheets().toList();
        List<Source> sources = new ArrayList<>();
        List<Source> hidden = new ArrayList<>();
        for (Sheet sheet : sheets) {
            boolean shown = sheet.getVisibility() == SheetVisibility.VISIBLE;
            String name = sheet.getName() == null ? OpenedTables.bareName(file) : sheet.getName();
            (shown ? sources : hidden).add(new Source(name, sheets.size() > 1, book, sheet));
            if (!shown) {
                found.noticed("data.table.sheet-hidden", name, name);
            }
        }
        sources.addAll(hidden);
        return sources;
    }

    private static void close(ReadableWorkbook book) {
        try {
            book.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Source(String name, boolean isOneOfMany, ReadableWorkbook book, Sheet sheet) implements RowSource {
        @Override
        public TextEncoding encoding() {
            return BY_FORMAT;
        }

        @Override
        public RowReader rows(Findings found) {
            return new XlsxRows(book, sheet, found);
        }
    }
}
