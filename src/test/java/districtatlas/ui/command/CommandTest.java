package districtatlas.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.ui.kit.UiAction;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandTest {
    private static Command named(String name) {
        return new Command(UiAction.of("action.none", "fth-x", () -> { }), name, List.of());
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

    /** A keyboard that writes no Chinese finds the album all the same; what is named so in the reader's language comes first. */
    @Test
    void theOtherLanguageFindsItToo() {
        UiAction action = UiAction.of("action.none", "fth-x", () -> { });
        Command album = new Command(action, "\u56fe\u96c6", List.of("Make the album"));
        Command named = new Command(action, "Album A", List.of());
        assertEquals(List.of(named, album), Command.matching(List.of(album, named), "ALBUM"));
        assertEquals(List.of(), Command.matching(List.of(album), "sheet"));
    }
}
