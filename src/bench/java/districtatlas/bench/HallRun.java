package districtatlas.bench;

import districtatlas.app.atlas.OpenAtlas;
import districtatlas.atlasfile.AtlasFile;
import districtatlas.base.Lang;
import districtatlas.base.ProblemLog;
import districtatlas.map.MapDocument;
import districtatlas.map.view.Viewport;
import districtatlas.paint.MapShop;
import districtatlas.paint.StyledPortrayal;
import districtatlas.state.AtlasState;
import districtatlas.state.Scenes;
import districtatlas.tour.StepStage;
import districtatlas.tour.Walk;
import districtatlas.tour.ZoneFrames;
import districtatlas.ui.Session;
import districtatlas.ui.hall.FollowedMap;
import districtatlas.ui.map.MapPane;
import districtatlas.ui.map.ShownZones;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * The speaker's map of 1280 × 800 alone and then with the audience's of 1920 × 1080 that follows it: frames under the hand, and from a
 * step's key until all of what is shown stands. The second is told as a ratio to the first, in one run.
 */
public final class HallRun {
    private static final double WARM_UP_SECONDS = 5;
    private static final double PAN_SECONDS = 8;
    private static final int ROUNDS = 2;

    private final MapShop shop = MapShop.start(new StyledPortrayal(new ProblemLog()));
    private final OpenAtlas atlas;
    private final MapDocument document;
    private final Scenes scenes;
    private final ZoneFrames frames;
    private final Figures figures = new Figures();
    private Session speakers;
    private Session audiences;
    private MapPane speaker;
    private MapPane hall;
    private Walk walk;

    private HallRun(Path file) {
        try (AtlasFile open = AtlasFile.openReadOnly(file)) {
            this.atlas = OpenAtlas.of(open);
            this.document = MapDocument.read(open, atlas.grid(), new ProblemLog());
        }
        this.scenes = Scenes.of(document, filter -> Set.of());
        this.frames = new ZoneFrames(atlas.plan(), atlas.shapes());
        this.walk = Walk.of(atlas.plan()).orElseThrow();
    }

    /** @param args where to write, and the atlas */
    public static void main(String[] args) throws Exception {
        try {
            CountDownLatch awake = new CountDownLatch(1);
            Platform.startup(awake::countDown);
            awake.await();
            new HallRun(Path.of(args[1])).measure(Path.of(args[0]));
        } catch (Exception | Error e) {
            e.printStackTrace();      // the end below would not wait for it
        } finally {
            System.exit(Files.exists(Path.of(args[0])) ? 0 : 1);
        }
    }

    private void measure(Path out) throws Exception {
        WindowRun.onFx(this::showSpeaker);
        WindowRun.settle(speaker);
        steps("warm", false);
        WindowRun.drive(new Drive(speaker, Drive.PAN, false), WARM_UP_SECONDS);
        double[] alone = pan("hall.alone");
        double[] aloneSteps = steps("hall.alone", false);
        WindowRun.onFx(this::showHall);
        WindowRun.settle(hall);
        steps("warm", true);
        WindowRun.drive(new Drive(speaker, Drive.PAN, false), WARM_UP_SECONDS);
        double[] both = pan("hall.both");
        double[] bothSteps = steps("hall.both", true);
        figures.put("hall.panFrameP95Ratio", both[0] / alone[0]);
        figures.put("hall.panFxP95Ratio", both[1] / alone[1]);
        figures.put("hall.stepP95Ratio", bothSteps[0] / aloneSteps[0]);
        figures.put("hall.stepFxP50Ratio", bothSteps[1] / aloneSteps[1]);
        figures.put("hall.stepCpuRatio", bothSteps[2] / aloneSteps[2]);
        figures.put("hall.panFxSumRatio", both[2] / alone[2]);
        figures.put("hall.panCpuRatio", both[3] / alone[3]);
        figures.write(out);
    }

    /**
     * @return of the frames and of what the FX thread did in them the 95th of a hundred, in milliseconds; what it did in a second, and what
     *     all threads did in percent of a core
     */
    private double[] pan(String name) throws Exception {
        long cpu = CpuClock.nanos();
        Drive pan = WindowRun.drive(new Drive(speaker, Drive.PAN, false), PAN_SECONDS);
        double cpuPercent = (CpuClock.nanos() - cpu) * 1e-7 / PAN_SECONDS;
        WindowRun.settle(speaker);
        double[] frameMs = pan.frameMs().stream().mapToDouble(d -> d).toArray();
        double[] fxMs = pan.fxMs().stream().mapToDouble(d -> d).toArray();
        double frame = Figures.quantile(frameMs, 0.95);
        double fx = Figures.quantile(fxMs, 0.95);
        figures.put(name + ".panFrameP50Ms", Figures.median(frameMs));
        figures.put(name + ".panFrameP95Ms", frame);
        figures.put(name + ".panFxP95Ms", fx);
        double fxSum = pan.fxMs().stream().mapToDouble(d -> d).sum() / PAN_SECONDS;
        figures.put(name + ".panFxMsASecond", fxSum);
        figures.put(name + ".panCpuPercent", cpuPercent);
        return new double[] {frame, fx, fxSum, cpuPercent};
    }

    /**
     * All steps, forward, some times: how late the last frame of the glide comes, until when all maps are whole, and what the FX thread
     * computed for it, within the key alone and until then.
     *
     * @return of the time until they are whole the 95th of a hundred, of the FX thread's the median, and what all threads computed a step, in milliseconds
     */
    private double[] steps(String name, boolean withHall) throws Exception {
        List<Double> settled = new ArrayList<>();
        List<Double> frameMs = new ArrayList<>();
        List<Double> keyFx = new ArrayList<>();
        List<Double> stepFx = new ArrayList<>();
        long cpu = CpuClock.nanos();
        for (int round = 0; round < (name.equals("warm") ? 1 : ROUNDS); round++) {
            for (int i = 0; i < walk.steps().size(); i++) {
                int at = i;
                long began = System.nanoTime();
                double fxBegan = WindowRun.onFx(HallRun::fxMs);
                FrameTimes frames = WindowRun.onFx(() -> {
                    go(walk.to(at));
                    keyFx.add(fxMs() - fxBegan);
                    return FrameTimes.begin();
                });
                WindowRun.settle(speaker);
                if (withHall) {
                    WindowRun.settle(hall);
                }
                settled.add((System.nanoTime() - began) * 1e-6);
                frameMs.addAll(WindowRun.onFx(frames::end));
                stepFx.add(WindowRun.onFx(HallRun::fxMs) - fxBegan);
            }
        }
        double cpuMs = (CpuClock.nanos() - cpu) * 1e-6 / settled.size();
        double p95 = Figures.quantile(settled.stream().mapToDouble(d -> d).toArray(), 0.95);
        double[] key = keyFx.stream().mapToDouble(d -> d).toArray();
        double[] step = stepFx.stream().mapToDouble(d -> d).toArray();
        if (!name.equals("warm")) {
            figures.put(name + ".stepKeyFxP50Ms", Figures.median(key));
            figures.put(name + ".stepKeyFxP95Ms", Figures.quantile(key, 0.95));
            figures.put(name + ".stepFxP50Ms", Figures.median(step));
            figures.put(name + ".stepFxP95Ms", Figures.quantile(step, 0.95));
            figures.put(name + ".stepCpuMs", cpuMs);
            figures.put(name + ".stepSettledP50Ms", Figures.median(settled.stream().mapToDouble(d -> d).toArray()));
            figures.put(name + ".stepSettledP95Ms", p95);
            figures.put(name + ".stepFrameP95Ms", Figures.quantile(frameMs.stream().mapToDouble(d -> d).toArray(), 0.95));
        }
        return new double[] {p95, Figures.median(step), cpuMs};
    }

    /** What the FX thread computed so far. FX thread only. */
    private static double fxMs() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() * 1e-6;
    }

    private void go(Walk to) {
        walk = to;
        StepStage stage = StepStage.of(to.step(), frames);
        speakers.change(s -> to.in(s, document.themes().get(0).id()));
        speaker.shownZonesProperty().set(ShownZones.of(stage));
        stage.frame().ifPresent(speaker.navigation()::fit);
    }

    /** The time from pulse to pulse. FX thread only. */
    private static final class FrameTimes extends AnimationTimer {
        private final List<Double> ms = new ArrayList<>();
        private long last;

        static FrameTimes begin() {
            FrameTimes times = new FrameTimes();
            times.start();
            return times;
        }

        @Override
        public void handle(long now) {
            if (last != 0) {
                ms.add((now - last) * 1e-6);
            }
            last = now;
        }

        List<Double> end() {
            stop();
            return ms;
        }
    }

    private Void showSpeaker() {
        speakers = session();
        speaker = map(speakers);
        show(speaker, 1280, 800, 0);
        speaker.navigation().goTo(new Viewport(atlas.home().center(), Viewport.metresPerPixelAt(50_000), speaker.getWidth(), speaker.getHeight()));
        return null;
    }

    private Void showHall() {
        audiences = session();
        hall = map(audiences);
        show(hall, 1920, 1080, 1280);
        new FollowedMap(speakers, speaker, audiences, hall);
        return null;
    }

    private static void show(MapPane map, double width, double height, double x) {
        Stage stage = new Stage();
        stage.setScene(new Scene(map, width, height));
        stage.setX(x);
        stage.setY(0);
        stage.show();
    }

    private Session session() {
        AtlasState state = AtlasState.of(document.themes().get(0).id(), "projector", 0);
        return new Session(state, scenes, Lang.ZH);
    }

    private MapPane map(Session session) {
        MapPane map = new MapPane(session, shop, atlas.plan(), atlas.shapes(), Map.of(), atlas.itemShapes());
        map.navigation().homeProperty().set(Optional.of(atlas.home()));
        return map;
    }
}
