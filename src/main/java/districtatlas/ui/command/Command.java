package districtatlas.ui.command;

import districtatlas.ui.kit.UiAction;
import java.util.List;
import java.util.Locale;

/** An action by the name it has in the reader's language. Immutable. */
record Command(UiAction action, String name) {
    /** Those whose name contains the text, whatever the case; all of them for an empty one. */
    static List<Command> matching(List<Command> all, String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return all.stream().filter(c -> c.name.toLowerCase(Locale.ROOT).contains(wanted)).toList();
    }
}
