package districtatlas.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.ui.kit.UiAction;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandTest {
    private static Command named(String name) {
        return new Command(UiAction.of("action.none", "fth-x", () -> { }), name);
    }

    private final List<Command> all = List.of(named("Zoom in"), named("Zoom out"), named("Full screen"));

    private List<String> matching(String text) {
        return Command.matching(all, text).stream().map(Command::name).toList();
    }

    @Test
    void aCommandIsFoundByAnyPartOfItsNameWhateverTheCase() {
        assertEquals(List.of("Zoom in", "Zoom out"), matching("zOOm"));
        assertEquals(List.of("Full screen"), matching("screen"));
        assertEquals(List.of(), matching("bake a cake"));
        assertEquals(3, matching("").size());
    }
}
