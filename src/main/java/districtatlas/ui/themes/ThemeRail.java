package districtatlas.ui.themes;

import districtatlas.map.MapTheme;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.ui.MapSession;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.UiAction;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The rail at the left: themes from the top, what holds everywhere from the bottom. */
public final class ThemeRail extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /** @param below actions at the foot of the rail, shown as icons */
    public ThemeRail(MapSession session, List<MapTheme> themes, Consumer<MapTheme> chosen, List<UiAction> below, Messages messages) {
        getStyleClass().setAll("rail");
        Lang lang = session.lang();
        for (MapTheme theme : themes) {
            Button button = new Button(theme.name().in(lang), Icon.named(theme.icon()));
            button.getStyleClass().setAll("rail-theme");
            button.setContentDisplay(ContentDisplay.TOP);
            button.setMnemonicParsing(false);
            button.setAlignment(Pos.CENTER);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
            button.setWrapText(true);
            button.setId("theme-" + theme.id());
            button.setOnAction(e -> chosen.accept(theme));
            session.themeProperty().subscribe(id -> button.pseudoClassStateChanged(CURRENT, theme.id().equals(id)));
            getChildren().add(button);
        }
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().add(space);
        for (UiAction action : below) {
            Button button = Links.icon(action.icon(), messages.get(action.textKey(), action.textArgs()), action::run);
            button.getStyleClass().add("rail-action");
            button.setMaxWidth(Double.MAX_VALUE);
            getChildren().add(button);
        }
    }
}
