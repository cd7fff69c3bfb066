package districtatlas.plan.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.base.vocabulary.Direction;
import districtatlas.base.vocabulary.FigureRole;
import districtatlas.base.vocabulary.ScopeKind;
import districtatlas.plan.Figure;
import districtatlas.plan.Indicator;
import districtatlas.plan.Scope;
import districtatlas.plan.Target;
import districtatlas.plan.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureWordsTest {
    private static final Scope TOWN = new Scope(ScopeKind.DISTRICT, Optional.empty(), Text.NONE);
    private final FigureWords zh = new FigureWords(new Messages(Lang.ZH));
    private final FigureWords en = new FigureWords(new Messages(Lang.EN));

    private static Target target(String direction, String value, String unit, String as, String unitEn, String asEn) {
        Direction relation = Direction.valueOf(direction.toUpperCase(Locale.ROOT).replace('-', '_'));
        Figure figure = new Figure("f", OptionalInt.of(2025), "", FigureRole.TARGET,
                value == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(value)), new Text(as, asEn), TOWN, relation, false,
                OptionalDouble.empty(), OptionalInt.empty(), List.of(), Text.NONE);
        return new Target(new Indicator("i", Text.NONE, "economy", new Text(unit, unitEn), relation, 0, List.of(figure), Text.NONE), figure);
    }

    @ParameterizedTest
    @CsvSource({
        "none,          6502.22, 亿元,   6502.22亿元,             '',   6502.22亿元",
        "strive,        10000,   亿元,   力争达到1万亿元,          力争达到, 1万亿元",
        "reach,         2070,    亿元,   达2070亿元,              达,   2070亿元",
        "keep,          100,     %,      达标率保持100%,          保持, 100%",
        "more-than,     4000,    家,     超过4000家,              '',   超过4000家",
        "more-than,     4000,    家,     4000家,                  超过, 4000家",
        "more-than,     170,     位,     170余位,                 '',   170余位",
        "about,         186,     万人,   约186万,                 '',   约186万",
        "growth,        21,      所,     新增幼儿园21所,           '',   21所",
        "none,          9,       家,     世界500强和中国500强企业9家, '', 9家",
        "none,          2.15,    张/千人, 2.15张,                 '',   2.15张",
        "reach,         10,      批次/千人, 达到10批次/千人,       达到, 10批次/千人",
        "seek,          30,      名,     30名,                    争取, 30名",
        "seek,          30,      名,     三十名,                  争取, 三十名",
        "full-coverage, 3,       级,     三级设施全覆盖,           '',   三级设施全覆盖",
        "none,          25,      %,      1/4,                     '',   1/4",
        "none,          2,       所,     12所中的2所,             '',   2所"})
    void inTheTextsLanguageAFigureIsQuoted(String direction, String value, String unit, String as, String verb, String said) {
        assertEquals(new FigureSaid(verb, said, "2025年"), zh.say(target(direction, value, unit, as, "", "")));
    }

    @ParameterizedTest
    @CsvSource({
        "none,      6502.22, 100 million yuan, '',    650.222 billion yuan",
        "strive,    10000,   100 million yuan, '',    striving for 1 trillion yuan",
        "reach,     36.2,    '10,000 yuan',    '',    'to reach 362,000 yuan'",
        "about,     186,     '10,000 people',  '',    about 1.86 million people",
        "none,      2.27,    '10,000 homes',   '',    '22,700 homes'",
        "none,      0.1,     100 million yuan, '',    10 million yuan",
        "none,      49215,   places,           '',    '49,215 places'",
        "none,      2.15,    'per 1,000 people', '',  '2.15 per 1,000 people'",
        "at-least,  98.5,    %,                '',    at least 98.5%",
        "none,      0.000123, g,               '',    0.000123 g",
        "none,      1,       place,            first of all, first of all"})
    void inEnglishNumberAndUnitAreCountedOut(String direction, String value, String unit, String own, String said) {
        assertEquals(said, en.say(target(direction, value, "座", "座", unit, own)).amount());
    }

    @Test
    void aVerbStandsBesideTheNumberAsItsLanguageHasIt() {
        assertEquals("达到53万元 · 2025年", zh.say(target("reach", "53", "万元", "达到53万元", "", "")).text());
        assertEquals("to reach 530,000 yuan · 2025", en.say(target("reach", "53", "万元", "达到53万元", "10,000 yuan", "")).text());
    }

    @Test
    void aPlaceThatSaysTheYearLeavesOutThisYearOnly() {
        Target target = target("none", "9", "家", "9家", "companies", "");
        assertEquals("9家", zh.sayUnder(2025, target).text());
        assertEquals("9家 · 2025年", zh.sayUnder(2035, target).text());
    }

    /** "Four centres" beside the name of a street that is to have one of them would give the number of all for its own. */
    @Test
    void whatIsSaidOfSeveralIsNotGivenForOnesOwn() {
        Target one = ofZone("四个街道文体中心", "one of four centres", "四个之一。");
        assertEquals("四个之一", zh.part(one));
        assertEquals("“四个街道文体中心”（四个之一）", zh.withPart("“四个街道文体中心”", one));
        assertEquals("", en.part(one), "the atlas's own words say it");
        assertEquals("四个街道文体中心 (One of the four)", en.withPart(en.say(ofZone("四个街道文体中心", "", "四个之一。")).text(), ofZone("四个街道文体中心", "", "四个之一。")));
        assertEquals("", zh.part(ofZone("国际化试点街区", "", "")));
        assertEquals("", zh.part(target("none", "4", "个", "四个街道文体中心", "", "")), "the town's number is the town's");
    }

    private static Target ofZone(String as, String asEn, String note) {
        Figure figure = new Figure("f", OptionalInt.empty(), "", FigureRole.STANDING, OptionalDouble.empty(), new Text(as, asEn),
                new Scope(ScopeKind.ZONE, Optional.of(new ZoneId("hill")), Text.NONE), Direction.EXACTLY, false, OptionalDouble.empty(), OptionalInt.empty(), List.of(),
                note.isEmpty() ? Text.NONE : new Text(note, "One of the four."));
        return new Target(new Indicator("i", Text.NONE, "culture", new Text("个", "centres"), Direction.EXACTLY, 0, List.of(figure), Text.NONE), figure);
    }
}
