package districtatlas.ui.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.plan.words.SourceNote;
import districtatlas.ui.SmallPlan;
import districtatlas.plan.Years;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedTextTest {
    private final Messages messages = new Messages(Lang.EN);
    private final QuotedText quoted = new QuotedText(messages);
    private final PanelContent zone = new PanelComposer(SmallPlan.make().plan(), new Years(List.of(2020, 2025, 2035)), messages)
            .compose(SmallPlan.HARBOUR, List.of(), 2025).orElseThrow();

    private List<PanelRow> rows() {
        return zone.sections().stream().flatMap(s -> s.groups().stream()).flatMap(g -> g.rows().stream()).toList();
    }

    /** Document, section and number of each line, for every row that rests on any. */
    @Test
    void aRowIsCopiedWithEveryLineItRestsOn() {
        List<PanelRow> cited = rows().stream().filter(r -> !note(r).isGeneralKnowledge()).toList();
        assertTrue(cited.stream().anyMatch(PanelRow.ItemRow.class::isInstance) && cited.stream().anyMatch(PanelRow.FigureRow.class::isInstance));
        for (PanelRow row : cited) {
            String text = quoted.of(row);
            assertTrue(text.contains(note(row).document()), text);
            note(row).lines().forEach(l -> assertTrue(text.contains(l.section()) && text.contains(l.number()), text));
        }
    }

    @Test
    void aRowThatRestsOnGeneralKnowledgeSaysSo() {
        rows().stream().filter(r -> note(r).isGeneralKnowledge()).forEach(r -> assertTrue(quoted.of(r).contains(note(r).remark()), quoted.of(r)));
    }

    @Test
    void theZoneIsCopiedWithItsClaims() {
        List<String> lines = quoted.of(zone).lines().toList();
        assertEquals(zone.name(), lines.get(0));
        zone.claims().forEach(c -> assertTrue(quoted.of(zone).contains(c.text()), c.text()));
    }

    private static SourceNote note(PanelRow row) {
        return row instanceof PanelRow.ItemRow item ? item.source() : ((PanelRow.FigureRow) row).source();
    }
}
