package districtatlas.ui.paper;

import districtatlas.base.Cancel;
import districtatlas.print.sheet.TitleBlock;
import java.io.IOException;

/** Makes sheets of what is on the screen. */
public interface SheetMaking {
    /** A sheet that is still to be made, of all as it was when it was asked for. */
    interface Sheet {
        /** What it is called: of the file too. */
        String title();

        /**
         * The finished PDF. Takes a second or two; not on the FX thread, one at a time.
         *
         * @throws java.util.concurrent.CancellationException when cancelled
         */
        byte[] bytes(Cancel cancel) throws IOException;
    }

    /** FX thread. */
    Sheet of(PaperChoice choice, TitleBlock block);
}
