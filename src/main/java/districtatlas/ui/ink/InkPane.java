package districtatlas.ui.ink;

import districtatlas.map.view.Viewport;
import districtatlas.ui.Session;
import districtatlas.ui.kit.WhileInScene;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * The ink over one map: it stays on the ground while that is moved, and is as wide a share of it as on every other. While the map changes
 * its scale the picture of it is scaled; once it rests, it is painted anew, some squares a frame. Takes no events. FX thread only.
 */
final class InkPane extends Pane {
    private static final Duration AT_REST_AFTER = Duration.millis(120);
    private static final int SQUARES_A_FRAME = 8;

    private final InkModel model;
    private final Session session;
    private final ToDoubleFunction<Viewport> height;
    private final LiveLine live = new LiveLine();
    private final PauseTransition rest = new PauseTransition(AT_REST_AFTER);
    /** Paints the film that comes, or what has come in sight of the one that is shown. */
    private final AnimationTimer painting = new AnimationTimer() {
        @Override
        public void handle(long now) {
            paintMore();
        }
    };
    private Optional<InkFilm> film = Optional.empty();
    private Optional<InkFilm> coming = Optional.empty();

    /** @param session of the map it lies over */
    InkPane(InkModel model, Session session) {
        this(model, session, Viewport::height);
    }

    /** @param height of the map that widths are shares of, logical pixels */
    InkPane(InkModel model, Session session, ToDoubleFunction<Viewport> height) {
        this.model = model;
        this.session = session;
        this.height = height;
        getStyleClass().setAll("ink");
        setMouseTransparent(true);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().add(live);
        rest.setOnFinished(e -> again());
        WhileInScene.follow(this, this::follow);
    }

    /** As long as it is in a window: the audience's comes and goes. */
    private Subscription follow(Scene scene) {
        return Subscription.combine(model.strokesProperty().subscribe(s -> showStrokes()), model.lineLengthProperty().subscribe(n -> showLine()),
                session.viewportProperty().subscribe(this::moved), session.palette().subscribe((before, now) -> again()),
                scene.windowProperty().flatMap(Window::renderScaleXProperty).subscribe((before, now) -> again()), this::stop);
    }

    private void stop() {
        rest.stop();
        painting.stop();
    }

    private InkLook look() {
        return new InkLook(session.palette().getValue(), height.applyAsDouble(session.viewport()));
    }

    private double pixelScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getRenderScaleX();
    }

    private void showStrokes() {
        if (model.strokesProperty().get().isEmpty()) {
            show(Optional.empty());
            coming = Optional.empty();
            painting.stop();
            return;
        }
        if (film.isEmpty()) {
            show(Optional.of(new InkFilm(look(), session.viewport(), pixelScale())));
        }
        film.ifPresent(f -> f.show(model.strokesProperty().get()));
        coming.ifPresent(f -> f.show(model.strokesProperty().get()));
        painting.start();
    }

    private void show(Optional<InkFilm> other) {
        film.ifPresent(getChildren()::remove);
        film = other;
        film.ifPresent(f -> {
            getChildren().add(0, f);
            f.moveTo(session.viewport(), 0);
        });
    }

    /** All squares of a scale are painted before they are shown. */
    private void paintMore() {
        Viewport view = session.viewport();
        boolean whole = coming.or(() -> film).map(f -> f.moveTo(view, SQUARES_A_FRAME)).orElse(true);
        if (whole) {
            painting.stop();
            coming.ifPresent(f -> show(Optional.of(f)));
            coming = Optional.empty();
        }
    }

    private void moved(Viewport before, Viewport now) {
        if (film.isPresent()) {
            film.get().moveTo(now, 0);
            if (before.metresPerPixel() != now.metresPerPixel() || before.height() != now.height()) {
                rest.playFromStart();
            } else {
                painting.start();
            }
        }
        if (model.isDrawing()) {
            live.clear();
            showLine();
        }
    }

    /** Painted anew where it looks another. */
    private void again() {
        if (film.isPresent() && !film.get().suits(look(), session.viewport(), pixelScale())) {
            InkFilm next = new InkFilm(look(), session.viewport(), pixelScale());
            next.show(model.strokesProperty().get());
            coming = Optional.of(next);
            painting.start();
        }
    }

    private void showLine() {
        if (model.lineLengthProperty().get() == 0) {
            live.clear();
        } else {
            InkLook look = look();
            live.show(model.line(), model.nib(), look, look.colour(model.nib(), model.colourProperty().get()), session.viewport());
        }
    }
}
