package districtatlas.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineIndexTest {
    private static final String TEXT = "标题\n\n2020年有桥梁 8座,绿化率50.2%,“星星 博物馆”已建成。\n另一行说别的事";

    private final LineIndex exact = LineIndex.ofText(TEXT);
    private final LineIndex fingerprints = LineIndex.parse(exact.format()).orElseThrow();

    @ParameterizedTest
    @CsvSource({"星星博物馆, 3", "绿化率50.2%, 3", "绿化率50.2%, 3", "8座, 3", "另一行, 4", "标题, 1"})
    void wordsStandOnTheirLineWhateverBlanksQuotesAndWidths(String words, int line) {
        assertTrue(exact.stands(words, line));
        assertTrue(fingerprints.stands(words, line));
        assertEquals(List.of(line), fingerprints.linesWith(words));
    }

    @ParameterizedTest
    @CsvSource({"月亮博物馆, 3", "绿化率52%, 3", "9座, 3", "星星博物馆, 4", "星星博物馆, 2", "星星博物馆, 99"})
    void otherWordsDoNot(String words, int line) {
        assertFalse(exact.stands(words, line));
        assertFalse(fingerprints.stands(words, line));
    }

    @Test
    void theFileHoldsNoTextAndIsSortedByLine() {
        String file = exact.format();
        assertFalse(file.contains("博物馆"));
        assertEquals(List.of("1", "3", "4"), file.lines().filter(l -> !l.startsWith("#")).map(l -> l.substring(0, l.indexOf(' '))).toList());
    }

    @Test
    void aFileOfAnotherFormIsRefused() {
        assertTrue(LineIndex.parse("1 AAA*").isEmpty());
        assertTrue(LineIndex.parse("one AAAA").isEmpty());
    }
}
