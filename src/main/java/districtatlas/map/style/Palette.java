package districtatlas.map.style;

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
}
