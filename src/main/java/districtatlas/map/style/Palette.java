package districtatlas.map.style;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The values that styles ask for by role: colours as {@code #RRGGBB} or {@code #RRGGBBAA}, and numbers such as
 * {@code line-scale} and {@code text-scale}. Immutable.
 *
 * @param id    light, dark, projector or paper
 * @param roles by name
 */
public record Palette(String id, Map<String, String> roles) {
    private static final String TEXT_SCALE = "text-scale";
    private static final String LINE_SCALE = "line-scale";

    public Palette {
        Objects.requireNonNull(id);
        roles = Map.copyOf(roles);
    }

    /** @throws IllegalArgumentException when the palette has no such role */
    public String role(String name) {
        String value = roles.get(name);
        if (value == null) {
            throw new IllegalArgumentException("palette " + id + " has no role " + name);
        }
        return value;
    }

    public double number(String name, double otherwise) {
        String value = roles.get(name);
        return value == null ? otherwise : Double.parseDouble(value);
    }

    /** The same colours with words and lines of another size. */
    public Palette scaled(double text, double line) {
        Map<String, String> other = new HashMap<>(roles);
        other.put(TEXT_SCALE, String.valueOf(text));
        other.put(LINE_SCALE, String.valueOf(line));
        return new Palette(id, other);
    }

    /** Whether both differ in nothing but the size of words and lines, as in windows of different height. */
    public boolean isScaled(Palette other) {
        return id.equals(other.id) && scaled(1, 1).equals(other.scaled(1, 1));
    }
}
