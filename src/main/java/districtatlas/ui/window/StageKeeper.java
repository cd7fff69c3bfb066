package districtatlas.ui.window;

import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.collections.ListChangeListener;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * Puts the window where it was or where it is wished, whole on a screen that is there, and remembers where the reader leaves it, for each
 * screen apart. FX thread only.
 *
 * <p>A window manager answers to a new window more than once, and JavaFX 21 takes the first answer of some (openbox) for the reader's
 * wish: the window comes up at its least size. So its least size is the wished one until the answers have come, which also tell what the
 * frame takes.
 */
public final class StageKeeper {
    /** Of the content, unless the screen is smaller. */
    private static final Dimension2D LEAST = new Dimension2D(960, 600);
    /** No answer for so long: there will be none. */
    private static final Duration QUIET = Duration.millis(300);
    private static final Duration AT_REST = Duration.millis(200);

    private final Stage stage;
    private final Settings settings;
    private final Dimension2D usual;
    private final PauseTransition quiet = new PauseTransition(QUIET);
    private final PauseTransition rest = new PauseTransition(AT_REST);
    private final ListChangeListener<Screen> otherScreens = c -> rest.playFromStart();
    private StagePlace wished;
    private Screen screen;
    private boolean stands;

    /** @param usual size of the content where none is wished or remembered */
    public StageKeeper(Stage stage, Settings settings, Dimension2D usual) {
        this.stage = stage;
        this.settings = settings;
        this.usual = usual;
        quiet.setOnFinished(e -> answered());
        rest.setOnFinished(e -> atRest());
    }

    /** Shows the stage, whose scene is set. @param size of the content, if one is asked for */
    public void show(Optional<Dimension2D> size) {
        screen = lastScreen();
        Optional<StagePlace> before = StagePlace.parse(settings.get(SettingKey.window(name(screen))));
        Dimension2D wish = size.or(() -> before.map(b -> new Dimension2D(b.width(), b.height()))).orElse(usual);
        wished = size.isEmpty() && before.isPresent() ? before.get() : StagePlace.inMiddle(screen.getBounds(), wish.getWidth(), wish.getHeight());
        Rectangle2D frame = wished.frameIn(screen.getBounds(), screen.getVisualBounds(), 0, 0);
        place(frame);
        stage.setMinWidth(frame.getWidth());
        stage.setMinHeight(frame.getHeight());
        geometry().forEach(g -> g.addListener(o -> changed()));
        // The content follows the frame a pulse later, which may come after what waited for rest.
        stage.sceneProperty().flatMap(Scene::widthProperty).subscribe((was, now) -> changed());
        stage.sceneProperty().flatMap(Scene::heightProperty).subscribe((was, now) -> changed());
        Screen.getScreens().addListener(otherScreens);
        stage.showingProperty().subscribe(shown -> {
            if (!shown) {
                closed();
            }
        });
        stage.show();
        quiet.playFromStart();
    }

    private void closed() {
        quiet.stop();
        rest.stop();
        Screen.getScreens().removeListener(otherScreens);
        if (stands) {
            stands = false;
            remember();
            settings.flush();
        }
    }

    private List<Observable> geometry() {
        return List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty(), stage.maximizedProperty(),
                stage.fullScreenProperty(), stage.iconifiedProperty());
    }

    private void changed() {
        if (stage.isShowing()) {
            (stands ? rest : quiet).playFromStart();
        }
    }

    /** The frame is known: the content gets the size it was to have. */
    private void answered() {
        if (isOwnSize()) {
            Dimension2D around = frame();
            place(wished.frameIn(screen.getBounds(), screen.getVisualBounds(), around.getWidth(), around.getHeight()));
        }
        least();
        stage.setMaximized(stage.isMaximized() || wished.maximized());
        stands = true;
    }

    private void place(Rectangle2D frame) {
        stage.setX(frame.getMinX());
        stage.setY(frame.getMinY());
        stage.setWidth(frame.getWidth());
        stage.setHeight(frame.getHeight());
    }

    private void least() {
        Rectangle2D usable = screen.getVisualBounds();
        stage.setMinWidth(Math.min(LEAST.getWidth(), usable.getWidth()));
        stage.setMinHeight(Math.min(LEAST.getHeight(), usable.getHeight()));
    }

    /** Neither the screen's size nor none at all. */
    private boolean isOwnSize() {
        return !stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified();
    }

    private Dimension2D frame() {
        Scene scene = stage.getScene();
        return new Dimension2D(Math.max(0, stage.getWidth() - scene.getWidth()), Math.max(0, stage.getHeight() - scene.getHeight()));
    }

    private void atRest() {
        if (isOwnSize()) {
            bringBack();
        }
        screen = at(stage.getX() + stage.getWidth() / 2, stage.getY() + stage.getHeight() / 2);
        least();
        remember();
    }

    /** A window whose screen was pulled comes to one that is there. */
    private void bringBack() {
        boolean seen = Screen.getScreens().stream().anyMatch(s -> s.getVisualBounds().intersects(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
        if (!seen) {
            screen = Screen.getPrimary();
            least();
            Dimension2D around = frame();
            place(StagePlace.inMiddle(screen.getBounds(), stage.getScene().getWidth(), stage.getScene().getHeight())
                    .frameIn(screen.getBounds(), screen.getVisualBounds(), around.getWidth(), around.getHeight()));
        }
    }

    private void remember() {
        if (isOwnSize()) {
            Rectangle2D bounds = screen.getBounds();
            wished = new StagePlace(stage.getX() - bounds.getMinX(), stage.getY() - bounds.getMinY(), stage.getScene().getWidth(), stage.getScene().getHeight(), false);
        } else if (!stage.isFullScreen() && !stage.isIconified()) {
            wished = new StagePlace(wished.x(), wished.y(), wished.width(), wished.height(), stage.isMaximized());
        }
        String name = name(screen);
        settings.keepSoon(SettingKey.LAST_SCREEN, () -> name);
        settings.keepSoon(SettingKey.window(name), wished::text);
    }

    private Screen lastScreen() {
        String last = settings.get(SettingKey.LAST_SCREEN);
        return Screen.getScreens().stream().filter(s -> name(s).equals(last)).findFirst().orElse(Screen.getPrimary());
    }

    private static Screen at(double x, double y) {
        return Stream.concat(Screen.getScreensForRectangle(x, y, 1, 1).stream(), Stream.of(Screen.getPrimary())).findFirst().orElseThrow();
    }

    /** A screen by its size and place: JavaFX tells nothing else of it. */
    private static String name(Screen screen) {
        Rectangle2D b = screen.getBounds();
        return Math.round(b.getWidth()) + "x" + Math.round(b.getHeight()) + "+" + Math.round(b.getMinX()) + "+" + Math.round(b.getMinY());
    }
}
