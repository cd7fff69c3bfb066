package districtatlas.ui.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.ui.SmallPlan;
import java.util.List;
import java.util.Optional;
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
    void anExampleHasItsPlaceAndWhatItRestsOn() {
        TermEntry.Example example = glossary.entry("axis").orElseThrow().example().orElseThrow();
        assertEquals("例如：长轴穿过全城。 / 一·1:7", String.join(" / ", example.says(), example.brief().split(" ")[0]));
        assertEquals(Optional.of(SmallPlan.AXIS), example.at().zone());
        assertTrue(glossary.entry("axis").orElseThrow().asText().contains("长轴穿过全城。"), "copied with the rest");
        assertEquals(Optional.empty(), glossary.entry("smoke").orElseThrow().example());
    }

    @Test
    void namesComeBeforeExplanationsAndNothingTypedShowsAll() {
        assertEquals(List.of("axis", "group", "smoke"), shown(""));
        assertEquals(List.of("group"), shown("zu"));
        assertEquals(List.of("smoke"), shown("细尘"));
        assertEquals(List.of(), shown("没有"));
    }
}
