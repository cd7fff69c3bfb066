package districtatlas.app.cli;

import districtatlas.base.Messages;
import java.nio.file.Path;

/** Opens the window that was asked for on the command line, which itself knows no window. */
public interface WindowDoor {
    /**
     * Returns when the window is on its way.
     *
     * @param messages for what goes wrong before the window stands
     * @throws districtatlas.app.atlas.UserError when there is no display, the atlas cannot be read, or it has not what was asked for
     */
    void open(Path atlas, Messages messages, WindowOptions options);
}
