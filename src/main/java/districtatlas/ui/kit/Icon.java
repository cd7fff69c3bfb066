package districtatlas.ui.kit;

import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.feather.FeatherIkonHandler;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A Feather icon as a label of the icon font, so that its size is in em and its colour a role, like any other text.
 */
public final class Icon extends Label {
    private static final String PREFIX = "fth-";
    /** For a name that an atlas gives and this program does not know. */
    private static final String UNKNOWN = "circle";

    /** @param name of the Feather set, as an atlas gives it; a plain circle when there is none of that name */
    public static Icon named(String name) {
        return new Icon(literalOf(name));
    }

    /** The literal for a name of the Feather set; a plain circle's when there is none of that name. */
    public static String literalOf(String name) {
        boolean known = java.util.Arrays.stream(Feather.values()).anyMatch(f -> f.getDescription().equals(PREFIX + name));
        return PREFIX + (known ? name : UNKNOWN);
    }

    /** @param literal such as {@code fth-home} */
    public Icon(String literal) {
        FontIcon drawn = new FontIcon(literal);          // also loads the font
        setText(drawn.getText());
        setStyle("-fx-font-family: '" + new FeatherIkonHandler().getFontFamily() + "';");
        getStyleClass().setAll("icon");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }
}
