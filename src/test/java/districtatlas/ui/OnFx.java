package districtatlas.ui;

import districtatlas.ui.kit.FxThread;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;

/** A test's way to the FX thread and back. Whatever is asked for is waited for, though not for ever. */
public final class OnFx {
    /** Only what hangs takes so long. */
    private static final long MOST_SECONDS = 60;

    private OnFx() {
    }

    /** Wakes the toolkit, unless it is awake. */
    public static void wake() {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    public static <T> T get(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        new FxThread().execute(task);
        try {
            return task.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError("on the FX thread: " + e.getCause(), e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("the FX thread did not answer", e);
        }
    }

    public static void run(Runnable work) {
        get(() -> {
            work.run();
            return null;
        });
    }

    /** Two pulses: what a layout leads to, as a framing, is laid out too. */
    public static void rest(Stage stage) {
        pulse(stage);
        pulse(stage);
    }

    /** Looks at every pulse. */
    public static void until(Stage stage, Callable<Boolean> holds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        while (!get(holds)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it never came to that");
            }
            pulse(stage);
        }
    }

    private static void pulse(Stage stage) {
        CountDownLatch laidOut = new CountDownLatch(1);
        run(() -> {
            Scene scene = stage.getScene();
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    laidOut.countDown();
                }
            });
            Platform.requestNextPulse();
        });
        try {
            if (!laidOut.await(MOST_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("no pulse came");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
