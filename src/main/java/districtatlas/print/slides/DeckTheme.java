package districtatlas.print.slides;

import districtatlas.map.style.Argb;
import districtatlas.map.style.Palette;
import districtatlas.paint.Ground;
import districtatlas.paint.decor.SheetInks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Colours and type of a deck as the part of its own in which programs for slides let both be changed for all slides at once. */
final class DeckTheme {
    /** The accents in which a step's signs are coloured, in order. */
    static final String[] SIGNS = {"accent1", "accent2", "accent3", "accent4"};
    private static final String RESOURCE = "theme.xml";
    private static final int RGB = 0xFFFFFF;
    /** The palette's role behind each colour of a theme. */
    private static final Map<String, String> ROLES = new TreeMap<>(Map.ofEntries(Map.entry("dk1", "fg-default"), Map.entry("lt1", "canvas-default"),
            Map.entry("dk2", "fg-muted"), Map.entry("lt2", "canvas-subtle"), Map.entry("accent1", "project"), Map.entry("accent2", "belt"),
            Map.entry("accent3", "facility"), Map.entry("accent4", "site"), Map.entry("accent5", "accent"), Map.entry("accent6", "border"),
            Map.entry("hlink", "belt-ink"), Map.entry("folHlink", "site-ink")));

    private DeckTheme() {
    }

    /**
     * A role that the palette lacks has the colour of ink, or of cards.
     *
     * @param name as the list of themes shows it
     */
    static String of(Palette palette, String name) {
        String xml = read().replace("{name}", SlideMarkup.escaped(name));
        SheetInks inks = Ground.inks(palette);
        for (Map.Entry<String, String> role : ROLES.entrySet()) {
            int otherwise = role.getKey().startsWith("lt") ? inks.card() : inks.ink();
            int argb = Argb.parse(palette.roles().getOrDefault(role.getValue(), "")).orElse(otherwise);
            xml = xml.replace("{" + role.getKey() + "}", String.format(Locale.ROOT, "%06X", argb & RGB));
        }
        return xml;
    }

    private static String read() {
        try (InputStream in = DeckTheme.class.getResourceAsStream(RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
