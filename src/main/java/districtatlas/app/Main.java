package districtatlas.app;

/** Where the program begins. Not an {@code Application}: JavaFX is on the class path and is only woken for the window. */
public final class Main {
    private Main() {
    }

    public static void main(String[] args) {
        if (opensWindow(args)) {
            OpenWindow.wake();
        }
        int exit = AtlasCommand.run(args);
        if (exit != AtlasCommand.WINDOW_IS_OPEN) {
            System.exit(exit);
        }
    }

    /** Nothing but options that have a value: then a window will be opened, and JavaFX may wake up while the command line is read. */
    private static boolean opensWindow(String[] args) {
        for (int i = 0; i < args.length; i++) {
            if (!args[i].startsWith("--") || args[i].equals("--help") || args[i].equals("--version")) {
                return false;
            }
            boolean valueFollows = !args[i].contains("=") && i + 1 < args.length && !args[i + 1].startsWith("-");
            i += valueFollows ? 1 : 0;
        }
        return true;
    }
}
