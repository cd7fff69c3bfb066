package districtatlas.data.table;

import districtatlas.data.DataFile;
import districtatlas.data.DataFormat;
import districtatlas.data.DataRefused;
import districtatlas.data.Findings;
import districtatlas.data.ReadOptions;
import districtatlas.data.TextEncoding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A table as text: CSV, TSV, TXT, with whatever sign between its cells. */
public final class CsvFormat implements DataFormat {
    private static final int HEAD_CHARS = 1 << 16;

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public boolean fits(Path file, byte[] head) {
        String name = OpenedTables.fileName(file).toLowerCase(Locale.ROOT);
        boolean ending = name.matches(".*\\.(csv|tsv|tab|txt|psv|dat|asc|prn)");
        boolean workbook = name.matches(".*\\.(xls|xlsx|et)");
        if (!ending && !workbook || !DecodedText.isText(head)) {
            return false;
        }
        String begin = new String(head, StandardCharsets.ISO_8859_1).strip();
        String bare = begin.startsWith("\u00EF\u00BB\u00BF") ? begin.substring(3).strip() : begin;
        return !bare.startsWith("{") && !bare.startsWith("<") && !ParcelTextFormat.isParcelText(head) && !(bare.startsWith("[") && bare.contains("{"));
    }

    @Override
    public DataFile open(Path file, ReadOptions options) {
        DecodedText text = DecodedText.of(file, options);
        CsvDialect dialect = CsvDialect.of(text.head(HEAD_CHARS), text.bytes() < HEAD_CHARS);
        Findings found = new Findings();
        Source source = new Source(file, text, dialect);
        return OpenedTables.of(file, id(), List.of(source), found, options, () -> { });
    }

    private record Source(Path file, DecodedText text, CsvDialect dialect) implements RowSource {
        @Override
        public String name() {
            return OpenedTables.bareName(file);
        }

        @Override
        public boolean isOneOfMany() {
            return false;
        }

        @Override
        public TextEncoding encoding() {
            return text.encoding();
        }

        @Override
        public RowReader rows(Findings found) {
            try {
                return new CsvRows(text.open(), dialect, found);
            } catch (IOException e) {
                throw DataRefused.of("data.table.unreadable", OpenedTables.fileName(file), OpenedTables.fileName(file));
            }
        }
    }
}
