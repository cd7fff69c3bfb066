package districtatlas.ui.paper;

import java.util.function.Consumer;
import javafx.stage.Window;

/** Hands pages to a printer of the system. */
public interface Printing {
    /** How it ended. */
    enum Outcome {
        /** There is no printer. */
        NONE,
        /** The reader thought better of it. */
        GIVEN_UP,
        PRINTED,
        /** Printed, made smaller to fit the printer's paper: the scale in numbers no longer holds. */
        SMALLER,
        FAILED
    }

    /**
     * Asks the system which printer, and prints on a thread of its own. FX thread.
     *
     * @param file  a finished PDF
     * @param title of the work in the printer's list
     * @param ended gets how it ended, on the FX thread
     */
    void print(byte[] file, String title, Window owner, Consumer<Outcome> ended);
}
