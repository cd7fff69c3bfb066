package districtatlas.app;

import districtatlas.map.MapTheme;
import districtatlas.map.style.Palette;
import districtatlas.plan.Zone;
import districtatlas.state.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;

/** Thinks of what to do next with the window: everything a reader can do, in no order. What it thinks of depends on the random alone. */
final class RestlessHand {
    private static final List<KeyCode> MAP_KEYS = List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT,
            KeyCode.PLUS, KeyCode.MINUS, KeyCode.HOME);
    /** Themes, district, legend, years, palettes, steps between zones, back and forth. */
    private static final List<KeyCode> WINDOW_KEYS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5,
            KeyCode.DIGIT0, KeyCode.L, KeyCode.Y, KeyCode.P, KeyCode.OPEN_BRACKET, KeyCode.CLOSE_BRACKET, KeyCode.ESCAPE);
    private static final List<KeyCode> CONTROL_KEYS = List.of(KeyCode.EQUALS, KeyCode.MINUS, KeyCode.Z, KeyCode.Y, KeyCode.F, KeyCode.K);
    /** Of the screen; the first, which most screens have, twice as often. */
    static final double[] SCALES = {1, 1.25, 1.5, 2, 1};

    private final SoakWindow window;
    private final Random random;
    private final List<Zone> zones;

    RestlessHand(SoakWindow window, Random random) {
        this.window = window;
        this.random = random;
        this.zones = window.zones();
    }

    SoakRun.Step next() {
        int dice = random.nextInt(100);
        if (dice < 30) {
            return drag();
        } else if (dice < 55) {
            return wheel();
        } else if (dice < 65) {
            return key("key", MAP_KEYS, false);
        } else if (dice < 75) {
            return key("window key", WINDOW_KEYS, false);
        } else if (dice < 78) {
            return controlKey();
        } else if (dice < 84) {
            return resize();
        } else if (dice < 88) {
            return select();
        } else if (dice < 91) {
            return click();
        } else if (dice < 94) {
            return toggleLayer();
        } else if (dice < 97) {
            return showAnother();
        } else if (dice < 98) {
            return away();
        } else if (dice < 99) {
            return scale();
        }
        return step("motion", () -> window.session.motionProperty().set(!window.session.motionProperty().get()));
    }

    private static SoakRun.Step step(String name, Runnable... deeds) {
        return new SoakRun.Step(name, List.of(deeds));
    }

    /** Over so many pulses; let go in motion it is thrown. */
    private SoakRun.Step drag() {
        double x = random.nextDouble();
        double y = random.nextDouble();
        double dx = (random.nextDouble() - 0.5) * 0.4;
        double dy = (random.nextDouble() - 0.5) * 0.4;
        int moves = 1 + random.nextInt(6);
        List<Runnable> deeds = new ArrayList<>();
        deeds.add(() -> mouse(MouseEvent.MOUSE_PRESSED, x, y));
        for (int i = 1; i <= moves; i++) {
            double t = i;
            deeds.add(() -> mouse(MouseEvent.MOUSE_DRAGGED, x + t * dx, y + t * dy));
        }
        deeds.add(() -> mouse(MouseEvent.MOUSE_RELEASED, x + moves * dx, y + moves * dy));
        return new SoakRun.Step("drag over " + moves, deeds);
    }

    private void mouse(javafx.event.EventType<MouseEvent> type, double x, double y) {
        window.mouse(type, x * window.map.getWidth(), y * window.map.getHeight(), 1);
    }

    private SoakRun.Step wheel() {
        double x = random.nextDouble();
        double y = random.nextDouble();
        double delta = (random.nextBoolean() ? 1 : -1) * (random.nextInt(4) == 0 ? 7 : 40);
        List<Runnable> deeds = new ArrayList<>();
        for (int notches = 1 + random.nextInt(8); notches > 0; notches--) {
            deeds.add(() -> window.wheel(x * window.map.getWidth(), y * window.map.getHeight(), delta));
        }
        return new SoakRun.Step("wheel " + deeds.size() + " times " + delta, deeds);
    }

    private SoakRun.Step key(String name, List<KeyCode> codes, boolean control) {
        KeyCode code = codes.get(random.nextInt(codes.size()));
        return step(name + " " + code, () -> window.key(code, control));
    }

    /** What opens over the map is closed again. */
    private SoakRun.Step controlKey() {
        KeyCode code = CONTROL_KEYS.get(random.nextInt(CONTROL_KEYS.size()));
        return step("Ctrl+" + code, () -> window.key(code, true), () -> { }, () -> window.key(KeyCode.ESCAPE, false));
    }

    /** Mostly a window's size, now and then hardly any or more than a screen. */
    private SoakRun.Step resize() {
        int kind = random.nextInt(8);
        double width = kind == 0 ? 1 + random.nextInt(120) : kind == 1 ? SoakWindow.MOST_WIDTH - random.nextInt(600) : 600 + random.nextInt(800);
        double height = kind == 0 ? 1 + random.nextInt(90) : kind == 1 ? SoakWindow.MOST_HEIGHT - random.nextInt(300) : 400 + random.nextInt(450);
        List<Runnable> deeds = new ArrayList<>();
        int pulses = 1 + random.nextInt(4);
        double fromWidth = 300 + random.nextInt(900);
        for (int i = 1; i <= pulses; i++) {
            double t = (double) i / pulses;
            deeds.add(() -> window.setSize(fromWidth + t * (width - fromWidth), height));
        }
        return new SoakRun.Step("resize to " + width + " x " + height, deeds);
    }

    private SoakRun.Step select() {
        Zone zone = zones.get(random.nextInt(zones.size()));
        return step("open " + zone.id().value(), () -> window.session.select(Selection.of(zone.id())));
    }

    private SoakRun.Step click() {
        double x = random.nextDouble();
        double y = random.nextDouble();
        int clicks = random.nextInt(5) == 0 ? 2 : 1;
        return step("click", () -> mouse(MouseEvent.MOUSE_MOVED, x, y),
                () -> window.mouse(MouseEvent.MOUSE_PRESSED, x * window.map.getWidth(), y * window.map.getHeight(), clicks),
                () -> window.mouse(MouseEvent.MOUSE_RELEASED, x * window.map.getWidth(), y * window.map.getHeight(), clicks));
    }

    private SoakRun.Step toggleLayer() {
        int layer = random.nextInt(1000);
        return step("toggle layer " + layer, () -> window.toggle(layer));
    }

    private SoakRun.Step showAnother() {
        MapTheme theme = window.themes().get(random.nextInt(window.themes().size()));
        Palette palette = window.palettes().get(random.nextInt(window.palettes().size()));
        return step(theme.id() + " in " + palette.id(), () -> window.show(theme, palette));
    }

    private SoakRun.Step away() {
        return random.nextBoolean()
                ? step("iconify", () -> window.stage.setIconified(true), () -> { }, () -> window.stage.setIconified(false))
                : step("full screen", () -> window.key(KeyCode.F11, false), () -> { }, () -> { }, () -> window.key(KeyCode.F11, false));
    }

    /** As when the window is dragged to another screen. */
    private SoakRun.Step scale() {
        double scale = SCALES[random.nextInt(SCALES.length)];
        return step("scale " + scale, () -> window.setScale(scale));
    }
}
