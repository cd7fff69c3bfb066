package districtatlas.bench;

import districtatlas.app.Main;
import districtatlas.coord.EastNorth;
import districtatlas.map.view.Viewport;
import districtatlas.ui.map.MapPane;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * The program's own window, opened as a reader opens it and driven by mouse events on the map: how long a frame takes, what it costs
 * the FX thread, whether an edge is ever blank, what the window costs when nobody touches it, and its memory.
 */
public final class WindowRun {
    private static final String SIZE = "1600x1000";
    private static final double PAN_SECONDS = 6;
    private static final double WARM_UP_SECONDS = 4;
    private static final double LOOK_SECONDS = 4;
    private static final long IDLE_MILLIS = Long.getLong("bench.idleMillis", 20_000);

    private final Figures figures = new Figures();
    private final Map<String, Double> scales = new LinkedHashMap<>();
    private MapPane map;

    /** @param args where to write, and {@code synthetic}, {@code shipped} or {@code own}: which figures are wanted; and for the last the reader's own file */
    public static void main(String[] args) throws Exception {
        WindowRun run = new WindowRun();
        try {
            run.open(Arrays.copyOfRange(args, 2, args.length));
            if (args[1].equals("synthetic")) {
                run.synthetic();
            } else if (args[1].equals("own")) {
                run.own();
            } else {
                run.shipped();
            }
            run.figures.write(Path.of(args[0]));
        } finally {
            System.exit(Files.exists(Path.of(args[0])) ? 0 : 1);
        }
    }

    /** @param own a file of the reader's own, or none */
    private void open(String... own) throws Exception {
        List<String> args = new ArrayList<>(List.of("--size", SIZE));
        for (String file : own) {
            args.addAll(List.of("--with", file));
        }
        Main.main(args.toArray(String[]::new));
        while (map == null) {
            map = onFx(WindowRun::mapPane);
            Thread.onSpinWait();
        }
        settle();
    }

    private static MapPane mapPane() {
        for (Window window : Window.getWindows()) {
            if (window instanceof Stage stage && stage.isShowing()) {
                Node found = stage.getScene().getRoot().lookup(".map-pane");
                if (found != null) {
                    return (MapPane) found;
                }
            }
        }
        return null;
    }

    private void synthetic() throws Exception {
        scales.put("district", 0.0);
        scales.put("m25k", Viewport.metresPerPixelAt(25_000));
        scales.put("m5k", Viewport.metresPerPixelAt(5_000));
        for (double metresPerPixel : scales.values()) {
            go(metresPerPixel);
            drive(new Drive(map, Drive.PAN, false), WARM_UP_SECONDS);
        }
        List<Double> frames = new ArrayList<>();
        List<Double> fx = new ArrayList<>();
        List<Double> zoomFrames = new ArrayList<>();
        List<Double> zoomFx = new ArrayList<>();
        int blank = 0;
        for (Map.Entry<String, Double> scale : scales.entrySet()) {
            go(scale.getValue());
            Drive pan = drive(new Drive(map, Drive.PAN, false), PAN_SECONDS);
            report("pan." + scale.getKey(), pan.frameMs(), pan.fxMs());
            frames.addAll(pan.frameMs());
            fx.addAll(pan.fxMs());
            settle();
            blank += drive(new Drive(map, Drive.PAN, true), LOOK_SECONDS).blankPixels();
            settle();
            Drive zoom = drive(new Drive(map, Drive.ZOOM, false), PAN_SECONDS);
            zoomFrames.addAll(zoom.frameMs());
            zoomFx.addAll(zoom.fxMs());
            settle();
        }
        report("pan", frames, fx);
        report("zoom", zoomFrames, zoomFx);
        figures.put("pan.blankPixels", blank);
        go(0);
        idle("idle.cpuPercent");
        figures.put("rssMb", residentMb("VmRSS"));
        figures.put("rssPeakMb", residentMb("VmHWM"));
        figures.put("synthetic.heapMb", heapMb());
    }

    private void own() throws Exception {
        go(Viewport.metresPerPixelAt(25_000));
        drive(new Drive(map, Drive.PAN, false), WARM_UP_SECONDS);
        settle();
        Drive pan = drive(new Drive(map, Drive.PAN, false), PAN_SECONDS);
        report("own.pan", pan.frameMs(), pan.fxMs());
        settle();
        go(0);
        figures.put("own.rssMb", residentMb("VmRSS"));
        figures.put("own.heapMb", heapMb());
    }

    private void shipped() throws Exception {
        idle("shipped.idle.cpuPercent");
        figures.put("shipped.rssMb", residentMb("VmRSS"));
        figures.put("heapMb", heapMb());
        go(Viewport.metresPerPixelAt(50_000));
        drive(new Drive(map, Drive.PAN, false), WARM_UP_SECONDS);
        settle();
        Drive pan = drive(new Drive(map, Drive.PAN, false), PAN_SECONDS);
        report("shipped.pan", pan.frameMs(), pan.fxMs());
        settle();
        Drive zoom = drive(new Drive(map, Drive.ZOOM, false), PAN_SECONDS);
        report("shipped.zoom", zoom.frameMs(), zoom.fxMs());
        settle();
        idle("shipped.idleAfter.cpuPercent");
        figures.put("shipped.heapAfterMb", heapMb());
    }

    private void report(String name, List<Double> frameMs, List<Double> fxMs) {
        double[] frames = frameMs.stream().mapToDouble(d -> d).toArray();
        double[] fx = fxMs.stream().mapToDouble(d -> d).toArray();
        figures.put(name + ".frameP50Ms", Figures.median(frames));
        figures.put(name + ".frameP95Ms", Figures.quantile(frames, 0.95));
        figures.put(name + ".fxP50Ms", Figures.median(fx));
        figures.put(name + ".fxP95Ms", Figures.quantile(fx, 0.95));
        figures.put(name + ".frames", frames.length);
    }

    /** @param metresPerPixel around the middle of the home view; 0 for the home view itself */
    private void go(double metresPerPixel) throws Exception {
        onFx(() -> {
            var home = map.navigation().homeProperty().get().orElseThrow();
            EastNorth middle = home.center();
            if (metresPerPixel == 0) {
                map.navigation().fit(home);
            } else {
                map.navigation().goTo(new Viewport(middle, metresPerPixel, map.getWidth(), map.getHeight()));
            }
            return null;
        });
        settle();
    }

    static Drive drive(Drive drive, double seconds) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        onFx(() -> {
            drive.run(seconds, done::countDown);
            return null;
        });
        done.await();
        return drive;
    }

    private void settle() throws Exception {
        settle(map);
    }

    /** Waits for the whole and final picture, and once more when something was still on its way. */
    static void settle(MapPane map) throws Exception {
        for (int i = 0; i < 2; i++) {
            CountDownLatch latch = new CountDownLatch(1);
            ChangeListener<Boolean> listener = (o, was, is) -> {
                if (is) {
                    latch.countDown();
                }
            };
            onFx(() -> {
                map.settledProperty().addListener(listener);
                if (map.settledProperty().get()) {
                    latch.countDown();
                }
                return null;
            });
            latch.await();
            onFx(() -> {
                map.settledProperty().removeListener(listener);
                return null;
            });
        }
    }

    private void idle(String name) throws InterruptedException {
        System.gc();
        Thread.sleep(2_000);
        long cpu = CpuClock.nanos();
        long wall = System.nanoTime();
        Thread.sleep(IDLE_MILLIS);
        figures.put(name, 100.0 * (CpuClock.nanos() - cpu) / (System.nanoTime() - wall));
    }

    private static double heapMb() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1048576.0;
    }

    /** Of this process, as Linux counts it; not a number elsewhere. */
    private static double residentMb(String field) throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return Double.NaN;
        }
        return Files.readAllLines(status).stream().filter(l -> l.startsWith(field + ":"))
                .mapToDouble(l -> Double.parseDouble(l.replaceAll("[^0-9]", "")) / 1024).findFirst().orElse(Double.NaN);
    }

    static <T> T onFx(Callable<T> work) throws InterruptedException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
