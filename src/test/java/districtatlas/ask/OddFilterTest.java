package districtatlas.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.app.atlas.OpenAtlas;
import districtatlas.atlasfile.AtlasFile;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.state.AtlasState;
import districtatlas.state.Filter;
import districtatlas.state.StateText;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a stranger writes, or pastes by mistake, over the shipped plan. */
class OddFilterTest {
    private static final List<String> ODD = List.of("\u0000\u0001\u001b[31m", "'; drop table item; --", "%_%_*?[a-z]+(.*)*$", "\ud83d\ude00\ud83c\udfff", "\ud800 half", "\u202eabc",
            "\t\r\n", "{0} {1} ''", "<b>x</b>&amp;", "西丽".repeat(5_000), "x".repeat(10_000), "a b ".repeat(2_500), "\\n\\u0041", "=1+1", "a\u0301\u0302".repeat(50), "ＸＩＬＩ");

    private static AtlasFile file;
    private static OpenAtlas open;

    @BeforeAll
    static void openAtlas() {
        file = AtlasFile.openReadOnly(Path.of(System.getProperty("atlas.file")));
        open = OpenAtlas.of(file);
    }

    @AfterAll
    static void close() {
        file.close();
    }

    /** Typed letter by letter, each must be answered before the next: far below what stops a window. */
    @Test
    void whateverIsWrittenIsAnsweredSoonAndSaidInAFewWords() {
        ItemFilter items = ItemFilter.of(open.plan(), open.gazetteer());
        FilterReading reading = new FilterReading(open.plan(), open.gazetteer());
        FigureFilter figures = new FigureFilter(open.plan(), open.gazetteer());
        for (String odd : ODD) {
            Filter filter = Filter.NONE.withText(odd);
            String shown = odd.substring(0, Math.min(20, odd.length()));
            assertTimeout(Duration.ofMillis(1_500), () -> items.matches(filter), shown);
            assertTimeout(Duration.ofMillis(1_500), () -> figures.left(filter), shown);
            assertTimeout(Duration.ofMillis(2_500), () -> reading.proposal(odd), shown);
            for (Lang lang : Lang.values()) {
                FilterWords words = new FilterWords(open.plan(), new Messages(lang));
                assertTrue(words.brief(Filter.NONE.withWhere(odd)).length() < 250, shown);
                assertTrue(words.sentence(filter).length() < 150, words.sentence(filter).length() + " " + shown);
                for (Loosen.Way way : Loosen.ways(items, filter)) {
                    assertTrue(words.loosen(way, filter).length() < 80, words.loosen(way, filter));
                }
            }
        }
    }

    /** Kept, sent and read again it is the same filter. */
    @Test
    void whateverIsWrittenIsTheSameInAStatesText() {
        for (String odd : ODD.stream().filter(o -> !o.contains("half")).toList()) {           // half a character cannot be written anywhere
            AtlasState state = AtlasState.of("structure", "light", 2025).withFilter(Filter.NONE.withText(odd).withWhere("name = '" + odd.replace("'", "''") + "'"));
            assertEquals(state.filter(), StateText.parse(StateText.of(state), AtlasState.of("structure", "light", 2025)).filter(), odd.substring(0, Math.min(20, odd.length())));
        }
    }
}
