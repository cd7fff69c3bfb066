package districtatlas.app.cli;

import districtatlas.app.atlas.UserError;
import districtatlas.base.Messages;
import java.nio.file.Path;

/** Opens the window that was asked for on the command line, which itself knows no window. */
public interface WindowDoor {
    /**
     * Returns when the window is on its way.
     *
     * @param messages for what goes wrong before the window stands
     * @throws UserError when there is no display, the atlas cannot be read, or it has not what was asked for
     */
    void open(Path atlas, Messages messages, WindowOptions options);

    /**
     * Says in a window why there is nothing to open, and returns when that is on its way.
     *
     * @throws UserError when there is no display
     */
    default void refuse(UserError why, Messages messages, WindowOptions options) {
        throw why;
    }
}
