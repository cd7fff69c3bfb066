package districtatlas.ui.own;

import districtatlas.base.HalfWidth;
import districtatlas.base.Messages;
import districtatlas.map.style.Palette;
import districtatlas.notebook.BroughtColours;
import districtatlas.notebook.BroughtLook;
import districtatlas.ui.kit.WordFlow;
import districtatlas.ui.kit.Words;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

/** The colours that are offered, which each palette knows a shade of, and one of the reader's own by hue, strength and light or as it is written. FX thread only. */
final class ColourCard extends VBox {
    /** Hears a colour, and the stroke it belongs to; null for one by itself. */
    interface Chosen {
        void colour(String colour, Object stroke);
    }

    private static final int CHANNEL = 255;

    private final Chosen chosen;
    private final Palette palette;
    private final OwnField written;
    private final Region sample = new Region();
    private final OwnSlider hue;
    private final OwnSlider strength;
    private final OwnSlider light;
    private double h;
    private double s;
    private double b;

    ColourCard(String colour, Palette palette, Chosen chosen, Messages messages) {
        this.chosen = chosen;
        this.palette = palette;
        getStyleClass().setAll("card", "own-colour-card");
        WordFlow offered = new WordFlow();
        offered.getStyleClass().setAll("own-swatches");
        for (int i = 1; i <= BroughtLook.ROLES + 1; i++) {
            String role = i > BroughtLook.ROLES ? BroughtColours.NONE : BroughtLook.ROLE + i;
            ColourChip swatch = new ColourChip("own-colour-" + role, messages.get(i > BroughtLook.ROLES ? "own.colour.grey" : "own.colour.offered", i), n -> take(role));
            swatch.show(role, palette);
            offered.getChildren().add(swatch);
        }
        written = new OwnField("own-colour-written", messages.get("own.colour.written"), text -> parsed(text).ifPresent(this::take));
        written.setPrefColumnCount(7);
        sample.getStyleClass().setAll("own-colour-sample");
        hue = new OwnSlider("own-hue", messages.get("own.colour.hue"), 0, 359, 1, v -> Math.round(v) + "°", (v, stroke) -> mixed(v, s, b, stroke));
        strength = new OwnSlider("own-strength", messages.get("own.colour.strength"), 0, 100, 1, v -> Math.round(v) + " %", (v, stroke) -> mixed(h, v / 100, b, stroke));
        light = new OwnSlider("own-light", messages.get("own.colour.light"), 0, 100, 1, v -> Math.round(v) + " %", (v, stroke) -> mixed(h, s, v / 100, stroke));
        HBox own = new HBox(sample, written);
        own.getStyleClass().setAll("own-row");
        getChildren().setAll(Words.whole(messages.get("own.colour.choose"), "note"), offered, Words.whole(messages.get("own.colour.own"), "note"), hue, strength, light, own);
        show(colour);
    }

    /** As {@code #RRGGBB}, with or without its mark; three digits stand for six. */
    static Optional<String> parsed(String text) {
        String plain = HalfWidth.of(text).strip().replaceFirst("^#", "");
        String six = plain.matches("[0-9A-Fa-f]{3}") ? plain.replaceAll("(.)", "$1$1") : plain;
        return six.matches("[0-9A-Fa-f]{6}") ? Optional.of("#" + six.toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    private void take(String colour) {
        show(colour);
        chosen.colour(colour, null);
    }

    private void mixed(double hueDegrees, double saturation, double brightness, Object stroke) {
        h = hueDegrees;
        s = saturation;
        b = brightness;
        String colour = hex(Color.hsb(h, s, b));
        sample(colour);
        chosen.colour(colour, stroke);
    }

    private void show(String colour) {
        String plain = ColourChip.plain(colour, palette);
        Color of = Color.web(plain);
        h = of.getHue();
        s = of.getSaturation();
        b = of.getBrightness();
        hue.show(h);
        strength.show(100 * s);
        light.show(100 * b);
        sample(plain);
    }

    private void sample(String plain) {
        sample.setStyle("-fx-background-color: " + plain + ";");
        written.show(plain);
    }

    private static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%02X%02X%02X", Math.round(colour.getRed() * CHANNEL), Math.round(colour.getGreen() * CHANNEL), Math.round(colour.getBlue() * CHANNEL));
    }
}
