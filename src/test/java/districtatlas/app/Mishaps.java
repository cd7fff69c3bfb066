package districtatlas.app;

import districtatlas.ui.OnFx;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Everything that goes wrong anywhere in the program: uncaught, logged as a warning, or printed by the toolkit. Any thread. */
final class Mishaps {
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Handler log = new Handler() {
        @Override
        public void publish(LogRecord record) {
            if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
                add("logged " + record.getLoggerName() + ": " + record.getMessage(), record.getThrown());
            }
        }

        @Override
        public void flush() {
        }

        @Override
        public void close() {
        }
    };
    private Thread.UncaughtExceptionHandler before;
    private PrintStream errors;

    void watch() {
        before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> add("uncaught on " + thread.getName(), e));
        onFxThread((thread, e) -> add("uncaught on the FX thread", e));
        Logger.getLogger("").addHandler(log);
        errors = System.err;
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    void stopWatching() {
        System.setErr(errors);
        Logger.getLogger("").removeHandler(log);
        onFxThread(null);
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    private static void onFxThread(Thread.UncaughtExceptionHandler handler) {
        OnFx.wake();
        OnFx.run(() -> Thread.currentThread().setUncaughtExceptionHandler(handler));
    }

    private void add(String what, Throwable cause) {
        StringBuilder text = new StringBuilder(what);
        for (Throwable t = cause; t != null; t = t.getCause()) {
            text.append("\n  ").append(t);
            for (int i = 0; i < Math.min(12, t.getStackTrace().length); i++) {
                text.append("\n    ").append(t.getStackTrace()[i]);
            }
        }
        seen.add(text.toString());
    }

    List<String> all() {
        List<String> all = new ArrayList<>(seen);
        for (String trace : printed.toString(StandardCharsets.UTF_8).split("\n(?=\\S)")) {
            if ((trace.contains("Exception") || trace.contains("Error")) && !isOfTheHeadlessToolkit(trace)) {
                all.add("printed: " + trace);
            }
        }
        return all;
    }

    /** The toolkit without a display (Monocle) drops a frame when the window got another size while it was painted. */
    private static boolean isOfTheHeadlessToolkit(String trace) {
        return trace.contains("com.sun.javafx.tk.quantum.UploadingPainter.run") && !trace.contains("districtatlas")
                && (trace.startsWith("java.nio.BufferOverflowException") || trace.startsWith("java.lang.IllegalArgumentException: Too small int buffer"));
    }
}
