package districtatlas.ui.worksheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.print.work.WorkOrder;
import districtatlas.quiz.Difficulty;
import districtatlas.quiz.Lesson;
import districtatlas.quiz.SmallSites;
import districtatlas.quiz.WorksheetKind;
import districtatlas.ui.SmallPlan;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorksheetModelTest {
    private final WorksheetModel model = new WorksheetModel(SmallPlan.make().plan(), SmallPlan.make().shapes());

    @Test
    void beginsWithTheStructureAndAllThatCanBeMade() {
        WorkOrder order = model.order().orElseThrow();
        assertEquals(Lesson.About.STRUCTURE, order.lesson().about());
        assertEquals(Set.of(WorksheetKind.BLANK, WorksheetKind.HALF, WorksheetKind.ANSWERS), order.kinds(), "there are too few sites to pair");
        assertEquals(Difficulty.FIRST, order.difficulty());
        assertFalse(model.pairedProperty().get());
    }

    @Test
    void sitesArePairedWhereThereAreEnoughFromTheStart() {
        WorksheetModel sites = new WorksheetModel(SmallSites.PLAN, SmallPlan.make().shapes());
        assertTrue(sites.pairedProperty().get());
        assertEquals(Set.of(WorksheetKind.values()), sites.order().orElseThrow().kinds());
        sites.about(Optional.of(SmallPlan.AXIS));
        assertTrue(sites.pairedProperty().get(), "harbour and mill");
        sites.lessonProperty().set(Lesson.of(SmallSites.PLAN.zone(SmallPlan.WEST).orElseThrow()));
        assertFalse(sites.pairedProperty().get(), "one street");
    }

    @Test
    void twoNamesAreNotHalvedWhereThereIsAWordBank() {
        assertTrue(model.halvedProperty().get());
        model.about(Optional.of(SmallPlan.EAST));
        assertFalse(model.halvedProperty().get());
        assertEquals(Set.of(WorksheetKind.BLANK, WorksheetKind.ANSWERS), model.order().orElseThrow().kinds());
        model.difficultyProperty().set(Difficulty.SECOND);
        assertTrue(model.order().orElseThrow().kinds().contains(WorksheetKind.HALF));
    }

    @Test
    void isAboutTheOpenZoneWhereThereIsSomethingToAskOfIt() {
        model.about(Optional.of(SmallPlan.EAST));
        assertEquals(SmallPlan.EAST, model.lessonProperty().get().whole().id());
        model.about(Optional.of(SmallPlan.MILL));
        assertEquals(SmallPlan.EAST, model.lessonProperty().get().whole().id(), "a street of no parts changes nothing");
        model.about(Optional.of(SmallPlan.TOWN));
        assertEquals(Lesson.About.STRUCTURE, model.lessonProperty().get().about());
    }

    @Test
    void anotherSetHasAnotherNumberAndNothingTickedIsNoOrder() {
        model.another();
        assertEquals(2, model.order().orElseThrow().seed());
        for (WorksheetKind kind : WorksheetKind.values()) {
            assertTrue(model.order().isPresent() || kind == WorksheetKind.ANSWERS || kind == WorksheetKind.PAIRING);
            model.tick(kind, false);
        }
        assertTrue(model.order().isEmpty());
        model.tick(WorksheetKind.PAIRING, true);
        assertTrue(model.order().isEmpty(), "which cannot be made");
        model.tick(WorksheetKind.BLANK, true);
        assertEquals(Set.of(WorksheetKind.BLANK), model.order().orElseThrow().kinds());
    }
}
