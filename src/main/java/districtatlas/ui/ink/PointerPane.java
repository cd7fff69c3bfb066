package districtatlas.ui.ink;

import districtatlas.ui.Session;
import districtatlas.ui.map.MapPane;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.animation.SequentialTransition;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.util.Duration;
import javafx.util.Subscription;

/** A bright dot where the hand is, with a trail behind it; gone a moment after the hand has come to rest. FX thread only. */
final class PointerPane extends PointedPane {
    private static final Duration STAYS = Duration.millis(1400);
    private static final Duration FADES = Duration.millis(350);
    private static final double TRAIL_SECONDS = 0.32;
    private static final int TRAIL = 16;
    /** Of the map's height. */
    private static final double RADIUS = 0.011;
    private static final double RING = 1.35;

    private record Moment(Point2D at, long nanos) {
    }

    private final Circle ring = new Circle();
    private final Circle dot = new Circle();
    private final List<Circle> trail = new ArrayList<>();
    private final Group all = new Group();
    private final Deque<Moment> moments = new ArrayDeque<>();
    private final SequentialTransition goes = new SequentialTransition(new PauseTransition(STAYS));
    private final AnimationTimer following = new AnimationTimer() {
        @Override
        public void handle(long now) {
            showTrail(System.nanoTime());
        }
    };
    private int moves;

    PointerPane(InkModel model, Session session, MapPane map) {
        super(model, InkTool.POINTER, session, map);
        getStyleClass().setAll("pointer-pane");
        for (int i = 0; i < TRAIL; i++) {
            Circle one = new Circle();
            one.getStyleClass().setAll("pointer-trail");
            trail.add(one);
        }
        ring.getStyleClass().setAll("pointer-ring");
        dot.getStyleClass().setAll("pointer-dot");
        all.setAutoSizeChildren(false);
        all.getChildren().addAll(trail);
        all.getChildren().addAll(ring, dot);
        all.setVisible(false);
        getChildren().add(all);
        FadeTransition fade = new FadeTransition(FADES, all);
        fade.setFromValue(1);
        fade.setToValue(0);
        goes.getChildren().add(fade);
        goes.setOnFinished(e -> all.setVisible(false));
        moves = model.movesProperty().get();
        visibleProperty().subscribe(on -> {
            if (!on) {
                goes.stop();
                following.stop();
                moments.clear();
                all.setVisible(false);
            }
        });
        follow();
    }

    @Override
    Subscription followMore() {
        return model().movesProperty().subscribe(n -> moved());
    }

    private void moved() {
        if (!isVisible() || model().movesProperty().get() == moves) {
            return;
        }
        moves = model().movesProperty().get();
        goes.stop();
        all.setOpacity(1);
        all.setVisible(true);
        goes.playFromStart();
        following.start();
        moments.addLast(new Moment(new Point2D(dot.getCenterX(), dot.getCenterY()), System.nanoTime()));
    }

    @Override
    void show(Point2D at) {
        double radius = RADIUS * mapHeight();
        dot.setRadius(radius);
        ring.setRadius(radius * RING);
        dot.setCenterX(at.getX());
        dot.setCenterY(at.getY());
        ring.setCenterX(at.getX());
        ring.setCenterY(at.getY());
    }

    /** Where the hand was a moment ago, thinner and fainter the longer ago. */
    private void showTrail(long now) {
        while (!moments.isEmpty() && now - moments.getFirst().nanos() > TRAIL_SECONDS * 1e9) {
            moments.removeFirst();
        }
        for (int i = 0; i < TRAIL; i++) {
            double ago = TRAIL_SECONDS * (TRAIL - i) / TRAIL;
            Circle one = trail.get(i);
            boolean there = !moments.isEmpty() && now - moments.getFirst().nanos() >= ago * 1e9;
            one.setVisible(there);
            if (there) {
                Point2D at = at(now - (long) (ago * 1e9));
                double share = 1 - ago / TRAIL_SECONDS;
                one.setCenterX(at.getX());
                one.setCenterY(at.getY());
                one.setRadius(dot.getRadius() * (0.25 + 0.65 * share));
                one.setOpacity(0.12 + 0.5 * share);
            }
        }
        if (moments.isEmpty()) {
            following.stop();
        }
    }

    /** Between the two moments around a time. */
    private Point2D at(long nanos) {
        Moment before = moments.getFirst();
        for (Moment m : moments) {
            if (m.nanos() > nanos) {
                double share = m.nanos() == before.nanos() ? 1 : (double) (nanos - before.nanos()) / (m.nanos() - before.nanos());
                return before.at().interpolate(m.at(), Math.max(0, share));
            }
            before = m;
        }
        return before.at();
    }
}
