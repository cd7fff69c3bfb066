package districtatlas.app;

import districtatlas.app.atlas.UserError;
import districtatlas.app.cli.AtlasCommand;
import districtatlas.app.cli.WindowDoor;
import districtatlas.app.cli.WindowOptions;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Mishaps;
import districtatlas.ui.settings.SettingsFile;
import java.nio.file.Path;

/** Where the program begins. Not an {@code Application}: JavaFX is on the class path and is only woken for the window. */
public final class Main {
    /** To windows. */
    private static final class Door implements WindowDoor {
        @Override
        public void open(Path atlas, Messages messages, WindowOptions options) {
            new OpenWindow(atlas, messages, options).open();
        }

        @Override
        public void refuse(UserError why, Messages messages, WindowOptions options) {
            OpenWindow.refuse(why, messages, options);
        }
    }

    private Main() {
    }

    public static void main(String[] args) {
        LogFile.in(SettingsFile.ofUser(System.getenv(), System.getProperty("user.home"), System.getProperty("os.name")).path().getParent());
        try {
            run(args);
        } catch (RuntimeException | Error e) {
            String code = new Mishaps(c -> { }).report("atlas " + String.join(" ", args), e);
            System.err.println("atlas: " + new Messages(Lang.ZH).get("mishap.ended", code) + " " + new Messages(Lang.EN).get("mishap.ended", code));
            System.exit(AtlasCommand.MISHAP);
        }
    }

    private static void run(String... args) {
        if (AtlasCommand.opensWindow(args)) {
            OpenWindow.wake();
        }
        int exit = AtlasCommand.run(new Door(), args);
        if (exit != AtlasCommand.WINDOW_IS_OPEN) {
            System.exit(exit);
        }
    }
}
