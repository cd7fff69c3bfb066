package districtatlas.ui.kit;

import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A Feather icon as a label of the icon font, so that its size is in em and its colour a role, like any other text.
 */
public final class Icon extends Label {
    /** @param literal such as {@code fth-home} */
    public Icon(String literal) {
        FontIcon drawn = new FontIcon(literal);          // also loads the font
        setText(drawn.getText());
        setStyle("-fx-font-family: '" + drawn.getFont().getFamily() + "';");
        getStyleClass().setAll("icon");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    public Icon withStyleClass(String styleClass) {
        getStyleClass().add(styleClass);
        return this;
    }
}
