package districtatlas.print;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the legend of a picture or sheet stands. */
public enum LegendPlace {
    /** Beside the map, with all other words: nothing lies over what is shown. */
    BESIDE,
    /** On a card over the map, as on a screen. */
    OVER,
    /** There is none; title, scale and notes lie over the map. */
    OFF;

    /** As it is written. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LegendPlace> named(String text) {
        return Stream.of(values()).filter(p -> p.key().equals(text.strip().toLowerCase(Locale.ROOT))).findFirst();
    }
}
