package districtatlas.author;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.base.vocabulary.Direction;
import districtatlas.base.vocabulary.Keyed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenRelationTest {
    @ParameterizedTest
    @CsvSource({
        "at-least, 不低于60%, true", "at-least, 6万人以上, true", "at-least, 达87.1岁, false", "at-least, 力争达到1万亿元, false",
        "less-than, 小于5%, true", "less-than, 不低于60%, false", "at-most, 23微克/立方米以下, true", "at-most, 达到15微克/立方米, false",
        "strive, 力争达到1万亿元, true", "strive, 达2070亿元, false", "more-than, 超过1000张, true", "more-than, 不超过5%, false",
        "full-coverage, 实现街道全覆盖, true", "promote, 推动24小时通关, true", "none, 2.27万套, true", "exactly, 三组团, true"})
    void aRelationStandsOnlyWhereTheTextHasAWordForIt(String relation, String words, boolean stands) {
        assertEquals(stands, WrittenRelation.stands(Keyed.ofKey(Direction.class, relation), words));
    }

    @ParameterizedTest
    @CsvSource({"4000家, 超过4000家", "90%, 近90%", "8万, 约8万", "170, 170余", "6万人, 6万人以上", "12座, ''", "超过4000家, ''"})
    void whatStandsBesideANumberAndMakesItLessThanExactIsQuotedToo(String as, String whole) {
        String text = "企业超过4000家，独角兽近90%，约8万，170余位，6万人以上，达到12座";
        assertEquals(whole, WrittenRelation.whole(as, text::contains).orElse(""));
    }

    @Test
    void everyDirectionHasItsWordsButThoseThatNeedNone() {
        for (Direction direction : Direction.values()) {
            boolean needsNone = direction == Direction.EXACTLY || direction == Direction.NONE;
            assertEquals(needsNone, WrittenRelation.words(direction).isEmpty(), direction.key());
            assertEquals(needsNone, WrittenRelation.stands(direction, ""), direction.key());
        }
    }
}
