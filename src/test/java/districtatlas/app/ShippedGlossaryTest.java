package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.plan.GlossaryTerm;
import districtatlas.plan.Item;
import districtatlas.plan.Plan;
import districtatlas.plan.TermExample;
import districtatlas.tour.ZoneFrames;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shipped words of the plan, as a class reads them: one plain sentence each, and a place to go to. */
class ShippedGlossaryTest extends OnShippedAtlas {
    private static final int MOST_CHINESE = 45;
    private static final int MOST_ENGLISH = 125;
    /** Words that the text uses without tying them to anything in the district. */
    private static final List<String> WITHOUT_A_PLACE = List.of("expected-indicator", "two-zones");

    private static Plan plan;

    @BeforeAll
    static void readPlan() {
        plan = atlas.open.plan();
    }

    private static Stream<TermExample> examples() {
        return plan.glossary().stream().flatMap(t -> t.example().stream());
    }

    @Test
    void everyTermIsOnePlainSentence() {
        assertEquals(List.of(), plan.glossary().stream().filter(t -> !isOneSentence(t.meaning().text().zh(), "。", MOST_CHINESE)).map(GlossaryTerm::id).toList());
        assertEquals(List.of(), plan.glossary().stream().filter(t -> !isOneSentence(t.meaning().text().en(), ".", MOST_ENGLISH)).map(t -> t.id() + " " + t.meaning().text().en().length()).toList());
        assertEquals(List.of(), examples().filter(e -> !isOneSentence(e.says().text().zh(), "。", MOST_CHINESE)).map(e -> e.says().text().zh()).toList());
    }

    private static boolean isOneSentence(String text, String stop, int most) {
        String without = text.replaceAll("\\d\\.\\d", "");
        return without.endsWith(stop) && without.indexOf(stop) == without.length() - 1 && text.length() <= most;
    }

    @Test
    void everyTermThatHasAPlaceHasAnExampleThatOneCanFlyTo() {
        assertEquals(WITHOUT_A_PLACE, plan.glossary().stream().filter(t -> t.example().isEmpty()).map(GlossaryTerm::id).toList());
        ZoneFrames frames = new ZoneFrames(plan, atlas.open.shapes());
        examples().flatMap(e -> e.zone().stream()).forEach(z -> assertTrue(frames.framed(z).isPresent(), z.value()));
        examples().flatMap(e -> e.item().stream())
                .forEach(i -> assertTrue(plan.item(i).flatMap(Item::place).isPresent() || atlas.open.itemShapes().shape(i).isPresent(), i.value()));
        assertTrue(examples().map(e -> e.zone().map(Object::toString).orElse(e.item().map(Object::toString).orElse(""))).distinct().count() >= 15, "not all at one place");
    }

    @Test
    void everyExampleRestsOnThePlanOrSaysThatItDoesNot() {
        assertTrue(examples().allMatch(e -> e.says().sources().isEmpty() == (e.says().certainty() == districtatlas.base.vocabulary.Certainty.KNOWN)));
        assertTrue(examples().filter(e -> !e.says().sources().isEmpty()).count() >= 40);
    }
}
