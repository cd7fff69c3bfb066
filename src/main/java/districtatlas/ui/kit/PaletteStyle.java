package districtatlas.ui.kit;

import districtatlas.map.style.Palette;
import java.util.stream.Collectors;

/** Hands the palette's colours to the window's style sheets, so that window and map share them. */
public final class PaletteStyle {
    private PaletteStyle() {
    }

    /** The colour roles as looked-up colours: {@code -role: #hex;} each, in order of name. Numbers are left out. */
    public static String of(Palette palette) {
        return palette.roles().entrySet().stream()
                .filter(e -> e.getValue().startsWith("#"))
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(e -> "-" + e.getKey() + ": " + e.getValue() + ";")
                .collect(Collectors.joining(" "));
    }
}
