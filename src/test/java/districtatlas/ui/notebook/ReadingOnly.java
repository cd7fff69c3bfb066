package districtatlas.ui.notebook;

import districtatlas.base.Problem;
import districtatlas.notebook.Notebook;
import java.util.Optional;

/** Puts a notebook into a window as a file would. FX thread only. */
public final class ReadingOnly {
    private ReadingOnly() {
    }

    /** As when somebody else has the file open. */
    public static void begin(OpenNotebook open, Problem why) {
        open.is(new Keeping(Keeping.State.READING, Optional.empty(), true, Optional.of(why)));
    }

    /** As when the keeper has it on the disk. */
    public static void saved(OpenNotebook open) {
        open.is(new Keeping(Keeping.State.SAVING, Optional.empty(), true, Optional.empty()));
        open.is(new Keeping(Keeping.State.SAVED, Optional.empty(), true, Optional.empty()));
    }

    /** As others wrote it. */
    public static void others(OpenNotebook open, Notebook notebook) {
        open.add(notebook);
    }
}
