package districtatlas.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {
    private static Pinyin pinyin;

    @BeforeAll
    static void make() {
        pinyin = new Pinyin();
    }

    @ParameterizedTest
    @CsvSource({
        "粤海街道, yue hai jie dao, yhjd",
        "深圳湾CBD, shen zhen wan cbd, szwcbd",
        "地铁11号线, di tie 11 hao xian, dt11hx",
        "音乐厅, yin yue ting, yyt",
        "欢乐谷, huan le gu, hlg",
        "长者服务中心, zhang zhe fu wu zhong xin, zzfwzx",
        "生态长廊, sheng tai chang lang, stcl",
        "绿道, lv dao, ld",
        "“一带一路”音乐节, yi dai yi lu yin yue jie, ydylyyj",
        "湿地, shi di, sd"})
    void namesAreSpelled(String name, String syllables, String initials) {
        assertEquals(syllables, pinyin.syllables(name));
        assertEquals(initials, Pinyin.initials(syllables, name));
    }

    @Test
    void whatCannotBeSpelledIsNoticed() {
        assertTrue(Pinyin.isWanting(pinyin.syllables("星の館")));
        assertTrue(Pinyin.isWanting(pinyin.syllables("《》")));
        assertFalse(Pinyin.isWanting(pinyin.syllables("星馆")));
    }
}
