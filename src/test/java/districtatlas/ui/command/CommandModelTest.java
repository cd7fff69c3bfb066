package districtatlas.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommandModelTest {
    private final CommandModel model = new CommandModel(List.of(new CommandModel.Line(0, "Zoom in", "+"), new CommandModel.Line(1, "Zoom out", "-"),
            new CommandModel.Line(2, "Full screen", "F11")));

    @Test
    void typingNarrowsDownWhateverTheCase() {
        model.queryProperty().set(" zOOm");
        assertEquals(List.of(0, 1), model.linesProperty().get().stream().map(CommandModel.Line::index).toList());
        model.move(1);
        assertEquals(1, model.markedLine().orElseThrow().index());
        model.move(1);
        assertEquals(0, model.markedLine().orElseThrow().index());
    }

    @Test
    void nothingMatchingMarksNothing() {
        model.queryProperty().set("bake a cake");
        assertTrue(model.markedLine().isEmpty());
        model.queryProperty().set("");
        assertEquals(0, model.markedLine().orElseThrow().index());
    }
}
