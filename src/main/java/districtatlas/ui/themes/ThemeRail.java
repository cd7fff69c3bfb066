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
import javafx.beans.value.ObservableValue;
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
    /** A mode leads and chooses the themes. */
    private static final PseudoClass LED = PseudoClass.getPseudoClass("led");

    /**
     * What a reader can turn on: shown with a word below the themes.
     *
     * @param word short enough for the rail
     */
    public record Mode(UiAction action, String word, ObservableValue<Boolean> on) {
    }

    /** @param below actions at the foot of the rail, shown as icons */
    public ThemeRail(MapSession session, List<MapTheme> themes, Consumer<MapTheme> chosen, List<Mode> modes, List<UiAction> below,
                     Messages messages) {
        getStyleClass().setAll("rail");
        Lang lang = session.lang();
        for (MapTheme theme : themes) {
            Button button = worded(theme.name().in(lang), Icon.named(theme.icon()));
            button.setId("theme-" + theme.id());
            button.setOnAction(e -> chosen.accept(theme));
            session.themeProperty().subscribe(id -> button.pseudoClassStateChanged(CURRENT, theme.id().equals(id)));
            getChildren().add(button);
        }
        if (!modes.isEmpty()) {
            Region line = new Region();
            line.getStyleClass().setAll("rail-line");
            getChildren().add(line);
        }
        for (Mode mode : modes) {
            Button button = worded(mode.word(), new Icon(mode.action().icon()));
            button.setId(mode.action().textKey().replace('.', '-'));
            button.setAccessibleText(messages.get(mode.action().textKey(), mode.action().textArgs()));
            button.setOnAction(e -> mode.action().run());
            button.getStyleClass().add("rail-mode");
            mode.on().subscribe(on -> {
                button.pseudoClassStateChanged(CURRENT, on);
                pseudoClassStateChanged(LED, modes.stream().anyMatch(m -> m.on().getValue()));
            });
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

    private static Button worded(String word, Icon icon) {
        Button button = new Button(word, icon);
        button.getStyleClass().setAll("rail-theme");
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMnemonicParsing(false);
        button.setAlignment(Pos.CENTER);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        button.setWrapText(true);
        return button;
    }
}
