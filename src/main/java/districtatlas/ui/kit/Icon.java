package districtatlas.ui.kit;

import javafx.scene.control.Label;
import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.javafx.JavaFXFontLoader;

/**
 * A Feather icon as a label of the icon font, so that its size is in em and its colour a role, like any other text.
 */
public final class Icon extends Label {
    /** @param literal such as {@code fth-home} */
    public Icon(String literal) {
        setText(new FontIcon(literal).getText());
        String family = IkonResolverProvider.getInstance(new JavaFXFontLoader()).resolve(literal).getFontFamily();
        setStyle("-fx-font-family: '" + family + "';");
        getStyleClass().setAll("icon");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    public Icon withStyleClass(String styleClass) {
        getStyleClass().add(styleClass);
        return this;
    }
}
