package districtatlas.author;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenNumberTest {
    @ParameterizedTest
    @CsvSource({
        "6502.22亿元, 亿元, 6502.22, ok",
        "1万亿元, 亿元, 10000, ok",
        "2.27万套, 万套, 2.27, ok",
        "2.27万套, 套, 22700, ok",
        "约占1/8, %, 12.5, ok",
        "超过180家, 家, 180, ok",
        "世界500强企业9家, 家, 9, ok",
        "20.1微克/立方米, 微克/立方米, 20.1, ok",
        "约186万, 万人, 186, ok",
        "5626名, 人, 5626, ok",
        "街道全覆盖, %, 100, ok",
        "三大集群, 个, 3, ok",
        "12座, 座, 21, value.written",
        "2.5亿元, 万元, 2.5, value.written",
        "12座, 张, 12, unit.unknown",
        "1640亿元, 亿圆, 1640, unit.unknown"})
    void aValueIsHeldAgainstItsSpelling(String as, String unit, double value, String expected) {
        assertEquals(expected, WrittenNumber.fault(as, unit, value).map(WrittenNumber.Fault::code).orElse("ok"));
    }
}
