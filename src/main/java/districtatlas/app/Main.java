package districtatlas.app;

import districtatlas.app.cli.AtlasCommand;

/** Where the program begins. Not an {@code Application}: JavaFX is on the class path and is only woken for the window. */
public final class Main {
    private Main() {
    }

    public static void main(String[] args) {
        if (AtlasCommand.opensWindow(args)) {
            OpenWindow.wake();
        }
        int exit = AtlasCommand.run((atlas, messages, options) -> new OpenWindow(atlas, messages, options).open(), args);
        if (exit != AtlasCommand.WINDOW_IS_OPEN) {
            System.exit(exit);
        }
    }
}
