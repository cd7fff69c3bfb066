package districtatlas.ui.notebook;

import districtatlas.base.Problem;
import java.nio.file.Path;
import java.util.Optional;

/** An open notebook that takes no edits, as one whose file another program holds. */
public final class ReadingOnly {
    private ReadingOnly() {
    }

    /** @return why it takes none */
    public static Problem make(OpenNotebook notebook) {
        Problem why = Problem.worded("notebook.busy", "held.atlas", "held.atlas");
        notebook.is(new Keeping(Keeping.State.READING, Optional.of(Path.of("held.atlas")), false, Optional.of(why)));
        return why;
    }
}
