package districtatlas.data.table;

import districtatlas.data.DataFile;
import districtatlas.data.DataFormat;
import districtatlas.data.DataRefused;
import districtatlas.data.Findings;
import districtatlas.data.ReadOptions;
import districtatlas.data.TextEncoding;
import districtatlas.data.text.CharsetNames;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table that a web page saved under the name of a workbook: {@code .xls} that is HTML, or XML as Excel 2003 wrote it. */
public final class HtmlTableFormat implements DataFormat {
    private static final Pattern CHARSET = Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w-]+)");

    private static final List<String> MARKS = List.of("<table", "<html", "<!doctype html", "urn:schemas-microsoft-com:office:excel", "<workbook");
    /** What stands between rows is kept in memory. */
    private static final long MOST_BYTES = 64L << 20;

    @Override
    public String id() {
        return "html-table";
    }

    @Override
    public boolean fits(Path file, byte[] head) {
        String name = OpenedTables.fileName(file).toLowerCase(Locale.ROOT);
        if (!name.matches(".*\\.(xls|xlsx|et|csv|htm|html|mht)") || !DecodedText.isText(head)) {
            return false;
        }
        String begin = new String(head, wideOr(head)).toLowerCase(Locale.ROOT);
        return MARKS.stream().anyMatch(begin::contains);
    }

    private static Charset wideOr(byte[] head) {
        boolean wide = head.length > 1 && ((head[0] & 0xFF) == 0xFF || (head[0] & 0xFF) == 0xFE) && (head[1] & 0xFF) >= 0xFE;
        return wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
    }

    @Override
    public DataFile open(Path file, ReadOptions options) {
        String begin = DecodedText.of(file, Optional.of(StandardCharsets.ISO_8859_1), options).head(1 << 14);
        Matcher declared = CHARSET.matcher(begin);
        Optional<Charset> charset = declared.find() ? CharsetNames.find(declared.group(1)) : Optional.empty();
        DecodedText text = DecodedText.of(file, charset, options);
        boolean frames = begin.contains("Worksheet Source") || begin.contains("<frameset");
        if (text.bytes() > MOST_BYTES || frames || begin.toLowerCase(Locale.ROOT).contains("mime-version:")) {
            throw DataRefused.of("data.table.web-page", OpenedTables.fileName(file), OpenedTables.fileName(file));
        }
        Findings found = new Findings();
        found.noticed("data.table.html", "", OpenedTables.fileName(file));
        DataFile opened = OpenedTables.of(file, id(), List.of(new Source(file, text, begin.contains("<Workbook"))), found, options, () -> { });
        if (opened.layers().isEmpty()) {
            throw DataRefused.of("data.table.web-page", OpenedTables.fileName(file), OpenedTables.fileName(file));
        }
        return opened;
    }

    private record Source(Path file, DecodedText text, boolean xml) implements RowSource {
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
                return new HtmlRows(text.open(), xml);
            } catch (IOException e) {
                throw DataRefused.of("data.table.unreadable", OpenedTables.fileName(file), OpenedTables.fileName(file));
            }
        }
    }
}
