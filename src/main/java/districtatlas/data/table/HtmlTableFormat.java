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

/** A table that a web page saved under the name of a workbook: {@code .xls} that is HTML. */
public final class HtmlTableFormat implements DataFormat {
    private static final Pattern CHARSET = Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w-]+)");

    /** What stands between rows is kept in memory. */
    private static final long MOST_BYTES = 64L << 20;

    @Override
    public String id() {
        return "html-table";
    }

    @Override
    public boolean fits(Path file, byte[] head) {
        String name = TableFile.fileName(file).toLowerCase(Locale.ROOT);
        if (!name.matches(".*\\.(xls|xlsx|et|csv|htm|html|mht)") || !TableText.isText(head)) {
            return false;
        }
        String begin = new String(head, wideOr(head)).toLowerCase(Locale.ROOT);
        return begin.contains("<table") || begin.contains("<html") || begin.contains("<!doctype html") || begin.contains("urn:schemas-microsoft-com:office:excel");
    }

    private static Charset wideOr(byte[] head) {
        boolean wide = head.length > 1 && ((head[0] & 0xFF) == 0xFF || (head[0] & 0xFF) == 0xFE) && (head[1] & 0xFF) >= 0xFE;
        return wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
    }

    @Override
    public DataFile open(Path file, ReadOptions options) {
        String begin = TableText.of(file, Optional.of(StandardCharsets.ISO_8859_1), options).head(1 << 14);
        Matcher declared = CHARSET.matcher(begin);
        Optional<Charset> charset = declared.find() ? CharsetNames.find(declared.group(1)) : Optional.empty();
        TableText text = TableText.of(file, charset, options);
        if (text.bytes() > MOST_BYTES || begin.contains("Worksheet Source") || begin.contains("<frameset") || begin.toLowerCase(Locale.ROOT).contains("mime-version:")) {
            throw DataRefused.of("data.table.web-page", TableFile.fileName(file), TableFile.fileName(file));
        }
        Findings found = new Findings();
        found.noticed("data.table.html", "", TableFile.fileName(file));
        DataFile opened = TableFile.of(file, id(), List.of(new Source(file, text)), found, options, () -> { });
        if (opened.layers().isEmpty()) {
            throw DataRefused.of("data.table.web-page", TableFile.fileName(file), TableFile.fileName(file));
        }
        return opened;
    }

    private record Source(Path file, TableText text) implements RowSource {
        @Override
        public String name() {
            return TableFile.bareName(file);
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
                return new HtmlRows(text.open());
            } catch (IOException e) {
                throw DataRefused.of("data.table.unreadable", TableFile.fileName(file), TableFile.fileName(file));
            }
        }
    }
}
