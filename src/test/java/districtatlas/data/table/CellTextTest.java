package districtatlas.data.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.data.table.CellText.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"12|WHOLE|12", "-12|WHOLE|-12", "１２|WHOLE|12", " 12　|WHOLE|12", "12.50|DECIMAL|12.5", "２２．５０００|DECIMAL|22.5",
        "1,234|DECIMAL|1234", "1,234,567.8|DECIMAL|1234567.8", "１，２３４．５|DECIMAL|1234.5", "1 234 567|DECIMAL|1234567", "1.2E+05|DECIMAL|120000", ".5|DECIMAL|0.5",
        "12.5%|PERCENT|0.125", "１２．５％|PERCENT|0.125", "3‰|PERCENT|0.003", "−5|WHOLE|-5", "0|WHOLE|0", "007|CODE|7", "123456789012345678901|CODE|123456789012345678901",
        "440305000000|WHOLE|440305000000"})
    void numbersAreReadAsPeopleWriteThem(String text, Kind kind, double number) {
        assertEquals(kind, CellText.kindOf(text));
        assertEquals(number, CellText.number(text), Math.abs(number) * 1e-12);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2021-01-15|2021-01-15", "2021/1/5|2021-01-05", "2021.1.5|2021-01-05", "2021年1月15日|2021-01-15", "２０２１年１月５日|2021-01-05",
        "2021-01-15 08:30|2021-01-15T08:30", "2021-01-15T08:30:15|2021-01-15T08:30:15", "2021年1月15日 8时30分|2021-01-15T08:30", "二〇二一年一月十五日|2021-01-15",
        "二〇二〇年十二月三十一日|2020-12-31", "二零二一年十月二十日|2021-10-20", "2021-01-15 08:30:15.25|2021-01-15T08:30:15.250"})
    void datesAreReadInTheFormsOfIsoAndChinese(String text, String date) {
        assertEquals(date, CellText.date(text).orElseThrow().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2021-02-30|TEXT", "1/2/2021|TEXT", "12E5|TEXT", "1,23|TEXT", "1.2.3|TEXT", "-|NOTHING", "—|NOTHING", "/|NOTHING", "无|NOTHING",
        "N/A|NOTHING", "true|BOOLEAN", "是|TEXT", "南山|TEXT", "12号线|TEXT", "+|TEXT", "1-2|TEXT", "0755-2345|TEXT", "2021年|TEXT"})
    void whatLooksLikeANumberAndIsNoneStaysAText(String text, Kind kind) {
        assertEquals(kind, CellText.kindOf(text));
    }
}
