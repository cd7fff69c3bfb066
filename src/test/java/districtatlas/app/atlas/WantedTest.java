package districtatlas.app.atlas;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.plan.Plan;
import districtatlas.ui.SmallPlan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WantedTest {
    private final Wanted wanted = new Wanted(new Messages(Lang.EN));
    private final Plan plan = SmallPlan.make().plan();

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 4})
    void aStepThatIsNotThereIsNamedWithTheirNumber(int step) {
        UserError error = assertThrows(UserError.class, () -> wanted.walk(plan, step));
        assertEquals("There is no step " + step + "; the walk has 3 steps.", error.getMessage());
    }

    @Test
    void theLastStepIsThere() {
        assertDoesNotThrow(() -> wanted.walk(plan, 3));
    }

    @Test
    void anAtlasWithoutAStorySaysSo() {
        Plan silent = new Plan(Text.NONE, List.of(), List.of(), List.of(), List.of(), List.of());
        assertEquals("This atlas has no walk.", assertThrows(UserError.class, () -> wanted.walk(silent, 1)).getMessage());
    }
}
