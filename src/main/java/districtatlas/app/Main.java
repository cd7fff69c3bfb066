package districtatlas.app;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Mishaps;
import districtatlas.ui.settings.SettingsFile;
import districtatlas.app.cli.AtlasCommand;

/** Where the program begins. Not an {@code Application}: JavaFX is on the class path and is only woken for the window. */
public final class Main {
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
        int exit = AtlasCommand.run((atlas, messages, options) -> new OpenWindow(atlas, messages, options).open(), args);
        if (exit != AtlasCommand.WINDOW_IS_OPEN) {
            System.exit(exit);
        }
    }
}
