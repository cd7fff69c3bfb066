package districtatlas.ui.notebook;

import districtatlas.base.Messages;
import java.nio.file.Path;

/** Says which file is open and what becomes of what is made. Immutable. */
public final class KeepingWords {
    private static final String ENDING = ".atlas";

    private final Messages messages;

    public KeepingWords(Messages messages) {
        this.messages = messages;
    }

    /** A file by its name without its ending. */
    public static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /** That of nobody's naming in a word of its own. */
    public String name(Keeping keeping) {
        return keeping.file().filter(f -> !keeping.usual()).map(KeepingWords::name).orElse(messages.get("file.unnamed"));
    }

    /** In a sentence. */
    public String sentence(Keeping keeping) {
        String why = keeping.why().map(w -> w.detailIn(messages)).orElse("");
        return switch (keeping.state()) {
            case SAVED -> messages.get(keeping.file().isPresent() ? "file.state.saved" : "file.state.nothing");
            case SAVING -> messages.get("file.state.saving");
            case UNSAVED -> messages.get("file.state.unsaved", why);
            case READING -> why;
        };
    }
}
