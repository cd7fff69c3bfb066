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
import districtatlas.ui.Session;
import districtatlas.ui.map.MapPane;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;

/** Two maps of one shop side by side in a window of 1600 × 1000: one is dragged, the other follows it, at twice the scale's number. */
public final class TwoMapsRun {
    private static final double SCALE = 25_000;
    private static final double WARM_UP_SECONDS = 5;
    private static final double PAN_SECONDS = 8;

    private final MapShop shop = MapShop.start(new StyledPortrayal(new ProblemLog()));
    private final OpenAtlas atlas;
    private final MapDocument document;
    private MapPane left;
    private MapPane right;

    private TwoMapsRun(Path file) {
        try (AtlasFile open = AtlasFile.openReadOnly(file)) {
            this.atlas = OpenAtlas.of(open);
            this.document = MapDocument.read(open, atlas.grid(), new ProblemLog());
        }
    }

    /** @param args where to write, and the atlas */
    public static void main(String[] args) throws Exception {
        try {
            CountDownLatch awake = new CountDownLatch(1);
            Platform.startup(awake::countDown);
            awake.await();
            new TwoMapsRun(Path.of(args[1])).measure(Path.of(args[0]));
        } catch (Exception | Error e) {
            e.printStackTrace();      // the end below would not wait for it
        } finally {
            System.exit(Files.exists(Path.of(args[0])) ? 0 : 1);
        }
    }

    private void measure(Path out) throws Exception {
        WindowRun.onFx(this::show);
        WindowRun.settle(left);
        WindowRun.settle(right);
        WindowRun.drive(new Drive(left, Drive.PAN, false), WARM_UP_SECONDS);
        WindowRun.settle(right);
        Drive pan = WindowRun.drive(new Drive(left, Drive.PAN, false), PAN_SECONDS);
        WindowRun.settle(left);
        WindowRun.settle(right);
        report(pan, out);
    }

    private static void report(Drive pan, Path out) throws IOException {
        Figures figures = new Figures();
        double[] frames = pan.frameMs().stream().mapToDouble(d -> d).toArray();
        double[] fx = pan.fxMs().stream().mapToDouble(d -> d).toArray();
        figures.put("twoMaps.panFrameP50Ms", Figures.median(frames));
        figures.put("twoMaps.panFrameP95Ms", Figures.quantile(frames, 0.95));
        figures.put("twoMaps.panFxP95Ms", Figures.quantile(fx, 0.95));
        figures.write(out);
    }

    private Void show() {
        Session hand = session();
        Session follower = session();
        left = map(hand);
        right = map(follower);
        HBox both = new HBox(left, right);
        Stage stage = new Stage();
        stage.setScene(new Scene(both, 1600, 1000));
        stage.show();
        hand.viewportProperty().subscribe(v -> follower.viewportProperty().set(
                new Viewport(v.center(), 2 * v.metresPerPixel(), right.getWidth(), right.getHeight())));
        left.navigation().goTo(new Viewport(atlas.home().center(), Viewport.metresPerPixelAt(SCALE), left.getWidth(), left.getHeight()));
        return null;
    }

    private Session session() {
        AtlasState state = AtlasState.of(document.themes().get(0).id(), document.palettes().get(0).id(), 0);
        return new Session(state, Scenes.of(document, filter -> Set.of()), Lang.ZH);
    }

    private MapPane map(Session session) {
        MapPane map = new MapPane(session, shop, atlas.plan(), atlas.shapes(), Map.of(), atlas.itemShapes());
        map.navigation().motionProperty().set(false);
        map.navigation().homeProperty().set(Optional.of(atlas.home()));
        map.setPrefSize(800, 1000);
        return map;
    }
}
