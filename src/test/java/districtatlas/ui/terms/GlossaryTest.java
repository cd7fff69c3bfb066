package districtatlas.ui.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.ui.SmallPlan;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    private final Glossary glossary = new Glossary(SmallPlan.make().plan(), new Messages(Lang.ZH));

    private List<String> shown(String query) {
        return glossary.matching(query, t -> t.equals("zu") ? List.of("group") : List.of()).stream().map(TermEntry::id).toList();
    }

    @Test
    void aTermHasBothNamesAMeaningAndASource() {
        TermEntry axis = glossary.entry("axis").orElseThrow();
        assertEquals("轴 / Axis / 一条主线。 / 一·1 +1", String.join(" / ", axis.name(), axis.other(), axis.meaning(), axis.source().label()));
        assertTrue(glossary.entry("smoke").orElseThrow().source().isGeneralKnowledge());
    }

    @Test
    void namesComeBeforeExplanationsAndNothingTypedShowsAll() {
        assertEquals(List.of("axis", "group", "smoke"), shown(""));
        assertEquals(List.of("group"), shown("zu"));
        assertEquals(List.of("smoke"), shown("细尘"));
        assertEquals(List.of(), shown("没有"));
    }
}
