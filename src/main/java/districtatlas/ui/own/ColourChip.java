package districtatlas.ui.own;

import districtatlas.map.style.Palette;
import districtatlas.notebook.BroughtColours;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** A colour to be pressed. FX thread only. */
final class ColourChip extends Button {
    private final Region sample = new Region();
    private String colour = BroughtColours.NONE;

    ColourChip(String id, String about, Consumer<Node> pressed) {
        getStyleClass().setAll("own-swatch");
        setId(id);
        setAccessibleText(about);
        sample.getStyleClass().setAll("own-swatch-sample");
        setGraphic(sample);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setOnAction(e -> pressed.accept(this));
    }

    /** As it was shown last: a role or {@code #RRGGBB}. */
    String colour() {
        return colour;
    }

    void show(String now, Palette palette) {
        colour = now;
        sample.setStyle("-fx-background-color: " + plain(now, palette) + ";");
    }

    /** As {@code #RRGGBB}, in the colours of a palette. */
    static String plain(String colour, Palette palette) {
        return palette.roles().getOrDefault(colour, BroughtColours.plain(colour));
    }
}
