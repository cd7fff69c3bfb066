package districtatlas.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.base.Lang;
import districtatlas.base.Text;
import districtatlas.base.vocabulary.Certainty;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermFinderTest {
    private static final List<GlossaryTerm> TERMS = List.of(
            term("axis", "轴", "Axis", "中轴"), term("group", "组团", "Group"), term("belt", "带", "Belt", "经济带"),
            term("road", "一带一路", "Belt and Road"), term("district", "区", "District"), term("street", "街道", "Sub-district"),
            term("gdp", "地区生产总值（GDP）", "Gross domestic product (GDP)", "生产总值"), term("rd", "R&D（研发）", "R&D"));

    private static GlossaryTerm term(String id, String zh, String en, String... aliases) {
        return new GlossaryTerm(id, new Text(zh, en), List.of(aliases), new Claim(Text.NONE, List.of(), Certainty.KNOWN, false));
    }

    /** With the terms in brackets. */
    private static String marked(Lang lang, String text) {
        List<TermFinder.Piece> pieces = new TermFinder(TERMS, lang).pieces(text);
        assertEquals(text, pieces.stream().map(TermFinder.Piece::text).collect(Collectors.joining()), "nothing is lost");
        return pieces.stream().map(p -> p.term() == null ? p.text() : "[" + p.text() + ":" + p.term().id() + "]").collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "东部组团和西部组团               | 东部[组团:group]和西部组团",
        "一带一路经过海边的经济带           | [一带一路:road]经过海边的[经济带:belt]",
        "片区里的社区带来新东西             | 片区里的社区带来新东西",
        "这叫“轴”，不叫线                | 这叫“[轴:axis]”，不叫线",
        "中轴上的轴线                  | [中轴:axis]上的轴线",
        "生产总值翻一番，GDP不变            | [生产总值:gdp]翻一番，GDP不变",
        "研发和R&D是一回事               | [研发:rd]和R&D是一回事"})
    void chineseTermsAreFoundOnceAndTheLongestWins(String text, String expected) {
        assertEquals(expected, marked(Lang.ZH, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Eight sub-districts make a district.   | Eight [sub-districts:street] make a [district:district].",
        "Belts along the Belt and Road          | [Belts:belt] along the [Belt and Road:road]",
        "Groupings and axismen                  | Groupings and axismen",
        "GDP per head, R&D and gdp              | [GDP:gdp] per head, [R&D:rd] and gdp"})
    void latinTermsAreWholeWords(String text, String expected) {
        assertEquals(expected, marked(Lang.EN, text));
    }

    @Test
    void aTextWithoutTermsIsOnePiece() {
        assertEquals(List.of(new TermFinder.Piece("海", null)), new TermFinder(TERMS, Lang.ZH).pieces("海"));
        assertEquals(List.of(), new TermFinder(TERMS, Lang.ZH).pieces(""));
    }
}
