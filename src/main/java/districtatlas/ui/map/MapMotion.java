package districtatlas.ui.map;

import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;

/**
 * Moves the viewport over time: to a goal, towards a scale at a fixed place, or on after a throw. Whoever touches the map stops it.
 * FX thread only.
 */
final class MapMotion {
    private static final double GLIDE_SECONDS = 0.2;
    private static final double ZOOM_RATE = 18;
    private static final double SLOWING = 6;
    private static final double SLOWEST_PX_PER_SECOND = 25;

    /** Gives the viewport a time after the start; null when it has arrived. */
    private interface Course {
        Viewport at(Viewport now, double seconds, double sinceLast);
    }

    private final Supplier<Viewport> viewport;
    private final Consumer<Viewport> move;
    private final Runnable arrived;
    private Course course;
    private Viewport goal;
    private double zoomLeft = 1;
    private ScreenXY zoomAnchor;
    private long startNanos;
    private long lastNanos;

    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            step(now);
        }
    };

    /** @param arrived called when a motion has come to its end or was stopped */
    MapMotion(Supplier<Viewport> viewport, Consumer<Viewport> move, Runnable arrived) {
        this.viewport = viewport;
        this.move = move;
        this.arrived = arrived;
    }

    /** Where a glide leads; null without one. */
    Viewport goal() {
        return goal;
    }

    boolean isMoving() {
        return course != null;
    }

    /** Where a glide is going; what is seen now when none is on. */
    Viewport aim() {
        return goal == null ? viewport.get() : goal;
    }

    void stop() {
        if (course != null) {
            course = null;
            goal = null;
            zoomLeft = 1;
            timer.stop();
            arrived.run();
        }
    }

    private void start(Course next) {
        course = next;
        startNanos = 0;
        timer.start();
    }

    private void step(long now) {
        if (course == null) {
            return;         // stopped by another timer of the same pulse: the toolkit calls this one all the same
        }
        if (startNanos == 0) {
            startNanos = now;
            lastNanos = now;
        }
        Viewport next = course.at(viewport.get(), (now - startNanos) * 1e-9, (now - lastNanos) * 1e-9);
        lastNanos = now;
        if (next == null) {
            stop();
        } else {
            move.accept(next);
        }
    }

    /** Glides to the goal, fast first; a change of scale keeps one place fixed on the way. */
    void glideTo(Viewport target) {
        stop();
        Viewport from = viewport.get();
        goal = target;
        start((now, seconds, since) -> {
            if (goal == null) {
                return null;
            }
            double t = Math.min(1, seconds / GLIDE_SECONDS);
            Viewport next = t < 1 ? between(from, goal, 1 - Math.pow(1 - t, 3), now) : goal.resizedTo(now.width(), now.height());
            goal = t < 1 ? goal : null;
            return next;
        });
    }

    private static Viewport between(Viewport from, Viewport to, double share, Viewport size) {
        double scale = from.metresPerPixel() * Math.pow(to.metresPerPixel() / from.metresPerPixel(), share);
        double way = Math.abs(to.metresPerPixel() - from.metresPerPixel()) < 1e-9 ? share
                : (scale - from.metresPerPixel()) / (to.metresPerPixel() - from.metresPerPixel());
        return new Viewport(new EastNorth(from.center().east() + (to.center().east() - from.center().east()) * way,
                from.center().north() + (to.center().north() - from.center().north()) * way), scale, size.width(), size.height());
    }

    /** Zooms on by a factor around a place of the pane; further turns of the wheel add up. */
    void zoomBy(double factor, ScreenXY anchor) {
        boolean zooming = course != null && zoomLeft != 1;
        if (!zooming) {
            stop();
        }
        zoomLeft *= factor;
        zoomAnchor = anchor;
        if (!zooming) {
            start((now, seconds, since) -> {
                if (zoomLeft == 1) {
                    return null;
                }
                double part = Math.pow(zoomLeft, 1 - Math.exp(-ZOOM_RATE * Math.max(since, 0.008)));
                if (Math.abs(Math.log(zoomLeft / part)) < 0.004) {
                    part = zoomLeft;
                }
                zoomLeft = part == zoomLeft ? 1 : zoomLeft / part;
                return now.zoomedBy(part, zoomAnchor);
            });
        }
    }

    /** What is still to be zoomed. */
    double zoomLeft() {
        return zoomLeft;
    }

    /** Moves on after the hand let go, slower and slower. */
    void throwOn(double pxPerSecondX, double pxPerSecondY) {
        stop();
        start((now, seconds, since) -> {
            double speed = Math.exp(-SLOWING * seconds);
            if (Math.hypot(pxPerSecondX, pxPerSecondY) * speed < SLOWEST_PX_PER_SECOND) {
                return null;
            }
            return now.pannedBy(pxPerSecondX * speed * since, pxPerSecondY * speed * since);
        });
    }
}
