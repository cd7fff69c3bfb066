package districtatlas.app;

import districtatlas.app.cli.WindowOptions;
import districtatlas.map.MapTheme;
import districtatlas.map.layer.Layer;
import districtatlas.map.style.Palette;
import districtatlas.plan.Zone;
import districtatlas.state.LayerChanges;
import districtatlas.state.Selection;
import districtatlas.ui.Session;
import districtatlas.ui.legend.LegendPanel;
import districtatlas.ui.map.MapPane;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/** The program's window, with what a test may do to it and see of it. FX thread only. */
final class SoakWindow {
    static final double WIDTH = 1200;
    static final double HEIGHT = 760;
    /** The size of the test's screen. */
    static final double MOST_WIDTH = 2000;
    static final double MOST_HEIGHT = 1200;
    static final WindowOptions OPTIONS = ShippedStage.sized((int) WIDTH, (int) HEIGHT);
    /** Nothing of a map has it. */
    private static final Color BARE = Color.MAGENTA;
    private static final int BARE_ARGB = 0xFFFF00FF;

    final Stage stage;
    final MapPane map;
    final Session session;
    private final OpenWindow.Read read;
    private final Settings settings;
    private int[] tilesAtRest;

    SoakWindow(ShippedStage shown, Settings settings) {
        this.read = shown.read;
        this.settings = settings;
        this.session = shown.session();
        this.stage = shown.stage;
        this.map = shown.map();
        stage.setMinWidth(1);           // a window of any size, whatever the desktop makes of it
        stage.setMinHeight(1);
    }

    List<Palette> palettes() {
        return read.document().palettes();
    }

    List<MapTheme> themes() {
        return read.document().themes();
    }

    List<Zone> zones() {
        return read.atlas().plan().zones();
    }

    void show(MapTheme theme, Palette palette) {
        session.change(s -> s.withTheme(theme.id()).withPalette(palette.id()).withLayers(LayerChanges.NONE));
    }

    /** Back to what the window showed at first, and at rest. */
    List<SoakRun.Step> asAtFirst() {
        return List.of(new SoakRun.Step("as at first", List.of(() -> {
            key(KeyCode.ESCAPE, false);
            settings.set(SettingKey.MOTION, false);
            settings.set(SettingKey.SIZE, 1.0);
            session.motionProperty().set(false);
            session.select(Selection.of(zones().get(0).id()));     // so that what closed panels keep is the same
            mouse(MouseEvent.MOUSE_MOVED, 1, 1, 0);
            mouse(MouseEvent.MOUSE_EXITED, 1, 1, 0);
            session.select(Selection.NONE);
            ((LegendPanel) stage.getScene().getRoot().lookup(".legend")).openProperty().set(false);
            stage.setIconified(false);
            stage.setFullScreen(false);
            setScale(1);
            setSize(WIDTH, HEIGHT);
            show(themes().get(0), palettes().get(0));
        })), SoakRun.REST, new SoakRun.Step("home", List.of(() -> key(KeyCode.HOME, false))), SoakRun.REST,
                new SoakRun.Step("look", List.of(() -> tilesAtRest = pixels(pictures().getChildrenUnmodifiable().get(0)))));
    }

    /** The tiles when the window was last as at first. */
    int[] tilesAtRest() {
        return tilesAtRest;
    }

    // ---- the hand -------------------------------------------------------------------------------------------------

    void setSize(double width, double height) {
        stage.setWidth(width);
        stage.setHeight(height);
    }

    void setScale(double scale) {
        stage.setRenderScaleX(scale);
        stage.setRenderScaleY(scale);
    }

    void toggle(int layer) {
        List<Layer> layers = session.layers().getValue().layers();
        Layer chosen = layers.get(layer % layers.size());
        session.change(s -> s.withLayers(s.layers().with(s.theme(), a -> a.withHidden(chosen.id(), chosen.visible()))));
    }

    void mouse(EventType<MouseEvent> type, double x, double y, int clicks) {
        boolean down = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
        Event.fireEvent(map, new MouseEvent(type, x, y, x, y, MouseButton.PRIMARY, clicks, false, false, false, false, down, false, false,
                false, false, true, new PickResult(map, x, y)));
    }

    void wheel(double x, double y, double delta) {
        Event.fireEvent(map, new ScrollEvent(ScrollEvent.SCROLL, x, y, x, y, false, false, false, false, false, false, 0, delta, 0, delta,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, new PickResult(map, x, y)));
    }

    /** To the map, and so also to the window. */
    void key(KeyCode code, boolean control) {
        ShippedStage.key(map, code, control);
    }

    // ---- the eye --------------------------------------------------------------------------------------------------

    private Parent pictures() {
        return (Parent) map.getChildrenUnmodifiable().get(0);
    }

    int levels() {
        return ((Parent) pictures().getChildrenUnmodifiable().get(0)).getChildrenUnmodifiable().size();
    }

    int nodes() {
        return nodes(map);
    }

    private static int nodes(Node node) {
        return node instanceof Parent parent ? 1 + parent.getChildrenUnmodifiable().stream().mapToInt(SoakWindow::nodes).sum() : 1;
    }

    boolean isStill() {
        return map.settledProperty().get() && map.getWidth() == session.viewport().width() && map.getHeight() == session.viewport().height();
    }

    int barePixels() {
        int bare = 0;
        for (int argb : pixels(pictures())) {
            bare += argb == BARE_ARGB ? 1 : 0;
        }
        return bare;
    }

    private int[] pixels(Node node) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(BARE);
        parameters.setViewport(new Rectangle2D(0, 0, map.getWidth(), map.getHeight()));
        WritableImage image = node.snapshot(parameters, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }
}
