package districtatlas.data.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.data.DataFile;
import districtatlas.data.DataRecord;
import districtatlas.data.Findings;
import districtatlas.data.ReadOptions;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/** What the library writes is read back, whatever its signs and charset; and no text at all throws or loses a row. */
class CsvRoundTripProperties {
    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.strings().withChars("南山头街道abc ,;|\t\"'\n.。，12").ofMinLength(0).ofMaxLength(12).map(String::strip);
        return cell.list().ofSize(3).list().ofMinSize(1).ofMaxSize(12);
    }

    @Property(tries = 150)
    void whatIsWrittenIsReadBack(@ForAll("tables") List<List<String>> cells, @ForAll("signs") char sign, @ForAll("charsets") String charset) throws IOException {
        StringBuilder text = new StringBuilder();
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(sign).setQuoteMode(QuoteMode.ALL).setRecordSeparator("\r\n").get();
        format.printRecord(text, "一列甲", "二列乙", "三列丙");
        for (List<String> row : cells) {
            format.printRecord(text, row.toArray());
        }
        Path file = Files.createTempFile("table", ".csv");
        try {
            Files.write(file, text.toString().getBytes(Charset.forName(charset)));
            List<List<String>> read = new ArrayList<>();
            try (RowReader rows = new CsvRows(new StringReader(text.toString()), new CsvDialect(sign, false, 0), new Findings())) {
                rows.next();
                for (Optional<RawRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                    read.add(Arrays.stream(row.get().cells()).map(c -> c == null ? "" : (String) c).toList());
                }
            }
            assertEquals(cells, read);
            try (DataFile opened = new CsvFormat().open(file, ReadOptions.usual().withCharset(Charset.forName(charset)))) {
                long filled = cells.stream().filter(r -> r.stream().anyMatch(c -> !c.isBlank())).count();
                List<DataRecord> records = opened.layers().isEmpty() ? List.of() : ReadTable.records(opened.layers().get(0), new Findings());
                assertTrue(records.size() <= filled, "no row is made up");
            }
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<Character> signs() {
        return Arbitraries.of(',', '\t', ';', '|', '，');
    }

    @Provide
    Arbitrary<String> charsets() {
        return Arbitraries.of("UTF-8", "GB18030", "UTF-16LE");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab1.,\"\n\r ;").ofMaxLength(200);
    }

    @Property(tries = 500)
    void noTextIsBeyondReading(@ForAll("texts") String text) throws IOException {
        StringBuilder kept = new StringBuilder();
        try (RowReader rows = new CsvRows(new StringReader(text), new CsvDialect(',', false, 0), new Findings())) {
            for (Optional<RawRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                for (Object cell : row.get().cells()) {
                    kept.append(cell == null ? "" : cell);
                }
            }
        }
        assertEquals(text.replaceAll("[^ab1.;]", ""), kept.toString().replaceAll("[^ab1.;]", ""), "no letter is lost");
    }
}
