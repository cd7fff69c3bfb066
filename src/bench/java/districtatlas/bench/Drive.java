package districtatlas.bench;

import districtatlas.ui.map.MapPane;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.paint.Color;

/**
 * A hand on the map for some seconds: drags it round in a figure of eight at up to some 1,300 px a second, or turns the wheel in and
 * out. Takes the time from pulse to pulse and what the FX thread computed in between. FX thread only.
 */
final class Drive {
    static final boolean PAN = true;
    static final boolean ZOOM = false;

    /** Nothing of a map has it. */
    private static final Color BARE = Color.MAGENTA;
    private static final int BARE_ARGB = 0xFFFF00FF;
    private static final double NOTCH_SECONDS = 0.15;
    private static final int NOTCHES_ONE_WAY = 8;
    private static final int FRAMES_PER_LOOK = 4;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final MapPane map;
    private final boolean pan;
    private final boolean look;
    private final List<Double> frameMs = new ArrayList<>();
    private final List<Double> fxMs = new ArrayList<>();
    private final double middleX;
    private final double middleY;
    private long start;
    private long lastPulse;
    private long lastCpu;
    private int notches;
    private int frames;
    private int blankPixels;

    /** @param look whether to look for bare ground now and then; that takes time, so the frames are then not measured */
    Drive(MapPane map, boolean pan, boolean look) {
        this.map = map;
        this.pan = pan;
        this.look = look;
        this.middleX = map.getWidth() / 2;
        this.middleY = map.getHeight() / 2;
    }

    List<Double> frameMs() {
        return frameMs;
    }

    List<Double> fxMs() {
        return fxMs;
    }

    int blankPixels() {
        return blankPixels;
    }

    void run(double seconds, Runnable done) {
        mouse(MouseEvent.MOUSE_MOVED, middleX, middleY);
        if (pan) {
            mouse(MouseEvent.MOUSE_PRESSED, middleX, middleY);
        }
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                measure(now);
                double t = (now - start) * 1e-9;
                if (t >= seconds) {
                    stop();
                    if (pan) {
                        // Held still before it is let go, so that the map is not thrown.
                        mouse(MouseEvent.MOUSE_DRAGGED, middleX, middleY);
                        mouse(MouseEvent.MOUSE_RELEASED, middleX, middleY);
                    }
                    done.run();
                } else if (pan) {
                    mouse(MouseEvent.MOUSE_DRAGGED, middleX + 0.32 * map.getWidth() * Math.sin(2.1 * t),
                            middleY + 0.3 * map.getHeight() * Math.sin(4.2 * t));
                } else if (t > notches * NOTCH_SECONDS) {
                    wheel(notches / NOTCHES_ONE_WAY % 2 == 0 ? 1 : -1);
                    notches++;
                }
                if (look && ++frames % FRAMES_PER_LOOK == 0) {
                    blankPixels += bare();
                }
            }
        }.start();
    }

    private void measure(long now) {
        long cpu = threads.getCurrentThreadCpuTime();
        if (start == 0) {
            start = now;
        } else if (!look) {
            frameMs.add((now - lastPulse) * 1e-6);
            fxMs.add((cpu - lastCpu) * 1e-6);
        }
        lastPulse = now;
        lastCpu = cpu;
    }

    private void mouse(javafx.event.EventType<MouseEvent> type, double x, double y) {
        Event.fireEvent(map, new MouseEvent(type, x, y, x, y, MouseButton.PRIMARY, 1, false, false, false, false,
                type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED, false, false, false, false, false, new PickResult(map, x, y)));
    }

    private void wheel(int direction) {
        double x = middleX * 1.2;
        double y = middleY * 0.9;
        Event.fireEvent(map, new ScrollEvent(ScrollEvent.SCROLL, x, y, x, y, false, false, false, false, false, false, 0, 40 * direction,
                0, 40 * direction, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0,
                new PickResult(map, x, y)));
    }

    /** How many pixels of the map's picture, as it stands, show nothing at all. */
    private int bare() {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(BARE);
        parameters.setViewport(new javafx.geometry.Rectangle2D(0, 0, map.getWidth(), map.getHeight()));
        WritableImage image = map.getChildrenUnmodifiable().get(0).snapshot(parameters, null);
        PixelReader pixels = image.getPixelReader();
        int bare = 0;
        for (int y = 0; y < image.getHeight(); y += 2) {
            for (int x = 0; x < image.getWidth(); x += 2) {
                bare += pixels.getArgb(x, y) == BARE_ARGB ? 1 : 0;
            }
        }
        return bare;
    }
}
