package districtatlas.app.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.notebook.AtlasHas;
import districtatlas.state.AtlasState;
import districtatlas.tour.OwnTours;
import districtatlas.tour.Tour;
import districtatlas.ui.SmallPlan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Steps by number; names are found over a whole atlas, in the tests of the commands. */
class WantedTourTest {
    private final List<Tour> tours = Tour.of(SmallPlan.make().plan());

    private static WantedTour wanted(List<Tour> tours) {
        AtlasHas all = new AtlasHas(z -> true, i -> true, f -> true, i -> true, f -> true, t -> true, l -> true, p -> true);
        return new WantedTour(tours, new OwnTours(all, List.of(2025), AtlasState.of("structure", "light", 2025), tours), new Messages(Lang.EN));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 4})
    void aStepThatIsNotThereIsNamedWithTheirNumber(int step) {
        UserError error = assertThrows(UserError.class, () -> wanted(tours).walk(step));
        assertEquals("There is no step " + step + "; the walk has 3 steps.", error.getMessage());
    }

    @Test
    void theLastStepIsThere() {
        assertEquals(2, wanted(tours).walk(3).at());
    }

    @Test
    void anAtlasWithoutAStorySaysSo() {
        assertEquals("This atlas has no walk.", assertThrows(UserError.class, () -> wanted(List.of()).walk(1)).getMessage());
    }
}
