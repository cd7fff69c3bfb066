package districtatlas.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PickModelTest {
    private final PickModel<String> model = new PickModel<>(text -> List.of("alder", "birch", "beech").stream().filter(t -> t.startsWith(text)).toList());

    @Test
    void allAreThereBeforeAnythingIsTyped() {
        assertEquals(List.of("alder", "birch", "beech"), model.shownProperty().get());
        assertEquals(Optional.of("alder"), model.marked());
    }

    @Test
    void typingNarrowsDownAndMarksTheFirst() {
        model.move(2);
        model.queryProperty().set(" b ");
        assertEquals(List.of("birch", "beech"), model.shownProperty().get());
        assertEquals(Optional.of("birch"), model.marked());
    }

    @Test
    void theMarkGoesRoundTheEnds() {
        model.move(-1);
        assertEquals(Optional.of("beech"), model.marked());
        model.move(1);
        assertEquals(Optional.of("alder"), model.marked());
    }

    @Test
    void nothingMatchingMarksNothingUntilSomethingMatchesAgain() {
        model.queryProperty().set("oak");
        model.move(1);
        assertEquals(-1, model.markedProperty().get());
        assertEquals(Optional.empty(), model.marked());
        model.queryProperty().set("");
        assertEquals(Optional.of("alder"), model.marked());
    }
}
