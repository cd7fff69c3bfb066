package districtatlas.ui.command;

import districtatlas.ui.kit.UiAction;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An action by the name it has in the reader's language. Immutable.
 *
 * @param others its names in the other languages: found by those too, where the reader's own cannot be typed
 */
record Command(UiAction action, String name, List<String> others) {
    Command {
        others = List.copyOf(others);
    }

    /** Those whose name contains the text, whatever the case, before those that do so in another language; all of them for an empty one. */
    static List<Command> matching(List<Command> all, String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        List<Command> own = all.stream().filter(c -> has(c.name, wanted)).toList();
        return Stream.concat(own.stream(), all.stream().filter(c -> !own.contains(c) && c.others.stream().anyMatch(o -> has(o, wanted)))).toList();
    }

    private static boolean has(String name, String wanted) {
        return name.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
