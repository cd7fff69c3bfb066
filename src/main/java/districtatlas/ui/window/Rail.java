package districtatlas.ui.window;

import districtatlas.base.Messages;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.RailPlace;
import districtatlas.ui.kit.RailPlace.Part;
import districtatlas.ui.kit.UiAction;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The rail at the left, made from the actions that stand on it: themes from the top, modes below them, the rest from the bottom. */
final class Rail extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    /** Something leads and chooses the themes. */
    private static final PseudoClass LED = PseudoClass.getPseudoClass("led");

    private final Messages messages;

    Rail(List<UiAction> actions, Messages messages) {
        this.messages = messages;
        getStyleClass().setAll("rail");
        in(Part.THEME, actions).forEach(a -> getChildren().add(worded(a)));
        List<UiAction> modes = in(Part.MODE, actions);
        if (!modes.isEmpty()) {
            Region line = new Region();
            line.getStyleClass().setAll("rail-line");
            getChildren().add(line);
        }
        for (UiAction mode : modes) {
            Button button = worded(mode);
            button.getStyleClass().add("rail-mode");
            getChildren().add(button);
        }
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().add(space);
        in(Part.FOOT, actions).forEach(a -> getChildren().add(foot(a)));
    }

    private static List<UiAction> in(Part part, List<UiAction> actions) {
        return actions.stream().filter(a -> a.rail().filter(r -> r.part() == part).isPresent()).toList();
    }

    void setLed(boolean led) {
        pseudoClassStateChanged(LED, led);
    }

    private Button worded(UiAction action) {
        RailPlace place = action.rail().orElseThrow();
        Button button = new Button(place.word(), new Icon(action.icon()));
        button.getStyleClass().setAll("rail-theme");
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMnemonicParsing(false);
        button.setAlignment(Pos.CENTER);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        button.setWrapText(true);
        button.setId(place.id());
        button.setAccessibleText(messages.get(action.textKey(), action.textArgs()));
        button.setOnAction(e -> action.run());
        place.on().subscribe(on -> button.pseudoClassStateChanged(CURRENT, on));
        return button;
    }

    private Button foot(UiAction action) {
        Button button = Links.icon(action.icon(), messages.get(action.textKey(), action.textArgs()), action::run);
        button.setId(action.rail().orElseThrow().id());
        button.getStyleClass().add("rail-action");
        button.setMaxWidth(Double.MAX_VALUE);
        action.rail().orElseThrow().on().subscribe(on -> button.pseudoClassStateChanged(CURRENT, on));
        return button;
    }
}
