package districtatlas.ui.kit;

import districtatlas.map.style.Palette;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Hands the palette's colours to the window's style sheets, so that window and map share them. */
public final class PaletteStyle {
    private PaletteStyle() {
    }

    /** An eighth: as a tint under words of the same colour. */
    private static final String TINT = "20";
    private static final int OPAQUE_LENGTH = 7;
    /** What words over the map stand on: nearly opaque. */
    private static final String GROUND = "canvas-default";
    private static final String VEIL = "E6";

    /**
     * The colour roles as looked-up colours, in order of name: {@code -role: #hex;}, and {@code -role-subtle} for the same colour
     * as a tint, since a style sheet cannot thin a colour itself; for the ground a veil too. Numbers are left out.
     */
    public static String of(Palette palette) {
        return palette.roles().entrySet().stream()
                .filter(e -> e.getValue().startsWith("#"))
                .sorted(Map.Entry.comparingByKey())
                .map(e -> "-" + e.getKey() + ": " + e.getValue() + "; -" + e.getKey() + "-subtle: " + opaque(e.getValue()) + TINT + ";")
                .collect(Collectors.joining(" "))
                + Optional.ofNullable(palette.roles().get(GROUND)).map(c -> " -" + GROUND + "-veil: " + opaque(c) + VEIL + ";").orElse("");
    }

    private static String opaque(String colour) {
        return colour.substring(0, OPAQUE_LENGTH);
    }
}
