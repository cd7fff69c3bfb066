package districtatlas.paint.decor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows end and begin as Chinese type has it. Every character is one wide here. */
class WordBreakTest {
    @ParameterizedTest
    @ValueSource(strings = {"“实|际|大|小”，|不|要", "街|区|（三|处|之|一）", "“十|百|千”|亿|级", "[16、|43、|8]", "二·|1·|四", "《甲》|乙", "don’t |stop", "达|1,200.5|亿"})
    void whatStaysTogether(String parts) {
        assertEquals(List.of(parts.split("\\|")), WordBreak.parts(parts.replace("|", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"打印时请选“实际大小”，不要“适合纸张”。", "三大市级特色文化街区（三处之一），另有《总规》、“一轴”各一", "出处[16、43、59、61、62、63、64、72]等"})
    void noRowBeginsWithAClosingMarkOrEndsWithAnOpeningOneAtAnyWidth(String words) {
        for (int most = 4; most < words.length(); most++) {
            List<String> rows = WordBreak.rows(words, most, String::length);
            assertEquals(words, String.join("", rows));
            for (String row : rows) {
                assertFalse("，。、”）》·]".indexOf(row.charAt(0)) >= 0 || "“（《".indexOf(row.charAt(row.length() - 1)) >= 0, most + ": " + rows);
            }
        }
    }
}
