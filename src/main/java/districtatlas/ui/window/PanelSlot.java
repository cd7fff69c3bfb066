package districtatlas.ui.window;

import districtatlas.base.Messages;
import districtatlas.ui.desk.Panel;
import districtatlas.ui.desk.Panel.Side;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import java.util.List;
import java.util.Optional;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * A side of the window: the one panel that is open there, and the edge by which it is made wider, with the pointer or, focused, with the
 * arrow keys. How wide it was made is kept. FX thread only.
 */
final class PanelSlot extends Region {
    private static final Duration SLIDE = Duration.millis(200);
    private static final double LEAST_EM = 14;
    private static final double STEP_EM = 2;
    private static final double EDGE_PX = 7;

    private final Side side;
    private final Settings settings;
    private final ObservableBooleanValue motion;
    private final Runnable changed;
    private final PanelEdge edge;
    private final TranslateTransition slide = new TranslateTransition(SLIDE, this);
    private Optional<Panel> shown = Optional.empty();
    private boolean open;
    /** It is open and not away. */
    private boolean stands;
    private double em = 16;
    private double most = Double.MAX_VALUE;
    private double grabbed = Double.NaN;

    /** @param changed it takes more or less of the window now */
    PanelSlot(Side side, List<Panel> panels, Settings settings, ObservableBooleanValue motion, Messages messages, Runnable changed) {
        this.side = side;
        this.settings = settings;
        this.motion = motion;
        this.changed = changed;
        getStyleClass().setAll("panel-slot");
        this.edge = new PanelEdge(messages.get("panel.edge"), this::size, () -> LEAST_EM * em, () -> Math.max(LEAST_EM * em, most));
        edge.setCursor(side == Side.BOTTOM ? Cursor.V_RESIZE : Cursor.H_RESIZE);
        edge.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> grabbed = along(e));
        edge.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        edge.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        slide.setInterpolator(Interpolator.EASE_OUT);
        slide.setOnFinished(e -> setVisible(stands));
        setVisible(false);
        for (Panel panel : panels) {
            panel.node().setAccessibleText(panel.title());
            panel.open().subscribe(now -> {
                if (now) {
                    show(panel, panels);
                } else if (shown.filter(panel::equals).isPresent()) {
                    setOpen(false);
                }
            });
            panel.away().subscribe((before, now) -> {
                if (shown.filter(panel::equals).isPresent()) {
                    stand();
                }
            });
        }
    }

    private void show(Panel panel, List<Panel> panels) {
        shown = Optional.of(panel);
        panels.stream().filter(p -> p != panel).forEach(p -> p.open().set(false));
        getChildren().setAll(panel.node(), edge);
        setOpen(true);
        requestLayout();
    }

    private void setOpen(boolean now) {
        open = now;
        setAway(false);
        stand();
    }

    private void stand() {
        boolean now = isSeen();
        if (stands == now) {
            changed.run();
            return;
        }
        stands = now;
        slide.stop();
        changed.run();
        double away = side == Side.BOTTOM ? getHeight() : takes() > 0 ? takes() : getWidth();
        if (motion.get() && getScene() != null && side != Side.BOTTOM) {
            double from = side == Side.LEFT ? -away : away;
            setVisible(true);
            setTranslateX(now ? from : 0);
            slide.setFromX(now ? from : 0);
            slide.setToX(now ? 0 : from);
            slide.play();
        } else {
            setTranslateX(0);
            setVisible(now);
        }
    }

    boolean isSeen() {
        return open && !isAway();
    }

    boolean isAway() {
        return shown.filter(p -> p.away().get()).isPresent();
    }

    /** Its panel gives way, still open, or comes back. */
    void setAway(boolean away) {
        shown.ifPresent(p -> p.away().set(open && away));
    }

    Side side() {
        return side;
    }

    void close() {
        shown.filter(p -> open).ifPresent(p -> p.open().set(false));
    }

    /** @param mostPx of the window's width, or at the bottom of its height */
    void measure(double emPx, double mostPx) {
        em = emPx;
        most = mostPx;
    }

    /** What it takes of the window now, in logical pixels. */
    double takes() {
        return isSeen() ? size() : 0;
    }

    /** What it would take if there were room. */
    double wants() {
        return open ? size() : 0;
    }

    /** How wide it is, open or not. */
    double size() {
        double wanted = shown.map(p -> settings.get(SettingKey.panelEm(p.id())) > 0 ? settings.get(SettingKey.panelEm(p.id())) : p.em()).orElse(0.0);
        return Math.ceil(Math.min(Math.max(LEAST_EM, wanted) * em, most));
    }

    private double along(MouseEvent e) {
        return side == Side.BOTTOM ? e.getSceneY() : e.getSceneX();
    }

    private void drag(MouseEvent e) {
        double by = (along(e) - grabbed) * (side == Side.LEFT ? 1 : -1);
        double before = size();
        resize(by);
        grabbed += (size() - before) * (side == Side.LEFT ? 1 : -1);
        e.consume();
    }

    private void key(KeyEvent e) {
        KeyCode wider = side == Side.LEFT ? KeyCode.RIGHT : side == Side.RIGHT ? KeyCode.LEFT : KeyCode.UP;
        KeyCode narrower = side == Side.LEFT ? KeyCode.LEFT : side == Side.RIGHT ? KeyCode.RIGHT : KeyCode.DOWN;
        if (e.getCode() == wider || e.getCode() == narrower) {
            resize(e.getCode() == wider ? STEP_EM * em : -STEP_EM * em);
            e.consume();
        }
    }

    private void resize(double byPx) {
        shown.ifPresent(p -> {
            double px = Math.max(LEAST_EM * em, Math.min(most, size() + byPx));
            settings.set(SettingKey.panelEm(p.id()), Math.round(px / em * 100) / 100.0);
            changed.run();
            requestLayout();
            edge.resized();
        });
    }

    @Override
    protected void layoutChildren() {
        double w = getWidth();
        double h = getHeight();
        shown.ifPresent(p -> p.node().resizeRelocate(0, 0, w, h));
        switch (side) {
            case LEFT -> edge.resizeRelocate(w - EDGE_PX, 0, EDGE_PX, h);
            case RIGHT -> edge.resizeRelocate(0, 0, EDGE_PX, h);
            case BOTTOM -> edge.resizeRelocate(0, 0, w, EDGE_PX);
        }
    }
}
