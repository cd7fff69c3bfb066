package districtatlas.state;

import districtatlas.map.style.Palette;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Palettes whose words and lines are as large a share of the picture's height in every window: what is right on a projector of 1080
 * lines is right on any. A palette says by {@code hall-text-scale} and {@code hall-line-scale} how large they are there; one that does
 * not stays as it is. Names of zones are then nowhere smaller than the last row reads. Any thread.
 */
final class HallType {
    private static final double DESIGN_HEIGHT = 1080;
    /** So that dragging the window's edge does not letter the map anew at every pixel. Rounded up: never smaller than they should be. */
    private static final double STEP = 0.05;
    private static final double LEAST = 0.4;
    private static final double MOST = 3;
    /** Roles that are sizes of zone names. */
    private static final Pattern NAMES = Pattern.compile("label-(group|street)(-far|-near|-close)?");
    /** Of a zone's name, with a little for the strip below the map, which the picture has not. */
    private static final double NAME = DESIGN_HEIGHT / 30 * 1.05;

    private record Wanted(Palette palette, int steps) {
    }

    private final Map<Wanted, Palette> made = new ConcurrentHashMap<>();

    /** @param height of the picture in logical pixels */
    Palette of(Palette palette, double height) {
        if (!palette.roles().containsKey("hall-text-scale")) {
            return palette;
        }
        double share = Math.max(LEAST, Math.min(MOST, height / DESIGN_HEIGHT));
        return made.computeIfAbsent(new Wanted(palette, (int) Math.ceil(share / STEP - 1e-9)), HallType::make);
    }

    private static Palette make(Wanted wanted) {
        double share = wanted.steps() * STEP;
        Palette palette = wanted.palette();
        double leastName = NAME / palette.number("hall-text-scale", 1);
        Map<String, String> roles = new HashMap<>(palette.roles());
        roles.replaceAll((role, value) -> NAMES.matcher(role).matches() ? String.valueOf(Math.max(leastName, palette.number(role, 0))) : value);
        return new Palette(palette.id(), roles).scaled(palette.number("hall-text-scale", 1) * share, palette.number("hall-line-scale", 1) * share);
    }
}
