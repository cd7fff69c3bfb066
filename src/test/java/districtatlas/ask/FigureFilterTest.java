package districtatlas.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.ask.table.TableAbout;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.Status;
import districtatlas.state.Filter;
import districtatlas.ui.SmallPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FigureFilterTest {
    private final SmallPlan small = SmallPlan.make();
    private final FigureFilter figures = new FigureFilter(small.plan(), small.gazetteer());

    private List<String> left(Filter filter) {
        return figures.left(filter).stream().map(t -> t.figure().id()).toList();
    }

    @Test
    void aZoneHasItsOwnFiguresAndThoseOfEveryStreetAndNoneOfTheDistricts() {
        List<String> harbour = left(Filter.NONE.withZones(Set.of(SmallPlan.HARBOUR)));
        assertTrue(harbour.contains("boats-2035"), harbour.toString());
        for (String id : harbour) {
            assertTrue(small.plan().targets().stream().filter(t -> t.figure().id().equals(id))
                    .noneMatch(t -> t.figure().scope().kind() == districtatlas.base.vocabulary.ScopeKind.DISTRICT), id);
        }
        assertTrue(left(Filter.NONE.withZones(Set.of(SmallPlan.EAST))).contains("boats-2035"), "a group has what its streets have");
        assertEquals(List.of("benches-2025"), left(Filter.NONE.withZones(Set.of(SmallPlan.WEST))), "what is asked of every street is asked of its one");
        assertEquals(List.of(), left(Filter.NONE.withZones(Set.of(SmallPlan.DOCKS))), "a key area is no street");
    }

    @Test
    void yearsAndNamesAreAskedOfFiguresToo() {
        assertTrue(left(Filter.NONE.withYear(OptionalInt.of(2035))).contains("boats-2035"));
        figures.left(Filter.NONE.withYear(OptionalInt.of(2035))).forEach(t -> assertEquals(2035, t.figure().year().orElseThrow()));
        assertEquals(List.of(), left(Filter.NONE.withYear(OptionalInt.of(1985))));
        String name = small.plan().indicators().get(0).name().en();
        List<String> called = left(Filter.NONE.withText(name));
        assertEquals(small.plan().indicators().get(0).figures().stream().map(f -> f.id()).toList(), called);
        assertEquals(List.of(), left(Filter.NONE.withText("nothing is called so")));
    }

    /** A condition that means nothing here neither hides figures nor is passed over in silence, in a file neither. */
    @Test
    void whatMeansNothingForFiguresIsSaid() {
        Filter planned = Filter.NONE.withStatuses(Set.of(Status.BUILDING)).withWhere("sources > 1").withYear(OptionalInt.of(2035));
        assertEquals(List.of(Filter.Part.STATUS, Filter.Part.WHERE), figures.unmeant(planned));
        assertEquals(left(Filter.NONE.withYear(OptionalInt.of(2035))), left(planned));
        TableAbout about = TableAbout.ofFigures(small.plan(), figures, planned, new Messages(Lang.EN), LocalDate.of(2025, 6, 30));
        assertTrue(about.filter().contains("2035") && about.filter().contains("sources > 1") && about.filter().contains("means nothing for figures"), about.filter());
        assertEquals(left(planned).size() + " listed, of " + small.plan().targets().size() + " figures", about.total());
        assertEquals("", TableAbout.unmeant(small.plan(), figures, Filter.NONE, new Messages(Lang.EN)));
    }
}
