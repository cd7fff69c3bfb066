package districtatlas.ui.kit;

import districtatlas.map.style.Palette;
import java.util.List;
import java.util.Optional;

/** The colour a zone wears in the window: the palette's ink of that name, if it has one; else the style sheet's. */
public final class ZoneTone {
    private static final int OPAQUE_LENGTH = 7;

    private ZoneTone() {
    }

    /**
     * An inline style that sets {@code -tone} (words), {@code -tone-subtle} (their ground) and {@code -tone-strong} (a stripe);
     * empty when the palette knows no colour of that name.
     */
    public static String style(Palette palette, String zone) {
        Optional<String> role = List.of("group-" + zone + "-ink", zone + "-ink", zone).stream()
                .filter(palette.roles()::containsKey).findFirst();
        // A group's pattern colour, undiluted: livelier than its ink, too light for words.
        String strong = Optional.ofNullable(palette.roles().get("group-" + zone + "-hatch"))
                .map(colour -> colour.substring(0, OPAQUE_LENGTH)).orElse("-" + role.orElse(""));
        return role.map(r -> "-tone: -" + r + "; -tone-subtle: -" + r + "-subtle; -tone-strong: " + strong + ";").orElse("");
    }
}
