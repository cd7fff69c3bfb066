package districtatlas.ui.kit;

import districtatlas.map.style.Palette;
import java.util.List;
import java.util.Optional;

/** The colour a zone wears in the window: the palette's ink of that name, if it has one; else the style sheet's. */
public final class ZoneTone {
    private ZoneTone() {
    }

    /** An inline style that sets {@code -tone}; empty when the palette knows no colour of that name. */
    public static String style(Palette palette, String zone) {
        Optional<String> role = List.of("group-" + zone + "-ink", zone + "-ink", zone).stream()
                .filter(palette.roles()::containsKey).findFirst();
        return role.map(r -> "-tone: -" + r + ";").orElse("");
    }
}
