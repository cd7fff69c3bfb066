package districtatlas.ui.window;

import districtatlas.base.Messages;
import districtatlas.ui.kit.ChoiceButton;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.RailPlace;
import districtatlas.ui.kit.RailPlace.Part;
import districtatlas.ui.kit.UiAction;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The rail at the left, made from the actions that stand on it: themes from the top, modes below them, the rest from the bottom. */
final class Rail extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    /** Something leads and chooses the themes. */
    private static final PseudoClass LED = PseudoClass.getPseudoClass("led");

    /** How its buttons stand, the roomiest first: closer together, and at last with their words beside the icons. */
    private static final List<Set<PseudoClass>> WAYS = List.of(Set.of(), Set.of(PseudoClass.getPseudoClass("snug")), Set.of(PseudoClass.getPseudoClass("tight")),
            Set.of(PseudoClass.getPseudoClass("tight"), PseudoClass.getPseudoClass("cramped")));

    /** A word beside its icon is longer than the rail is wide: then all are smaller. */
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    private final Messages messages;
    private double fittedHeight;
    private double fittedEm;

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

    /**
     * Takes the roomiest way of standing that shows every button.
     *
     * @param height logical pixels
     * @param em     the window's type size, to know when it has changed
     */
    void fit(double height, double em) {
        if (height == fittedHeight && em == fittedEm) {
            return;
        }
        fittedHeight = height;
        fittedEm = em;
        for (Set<PseudoClass> way : WAYS) {
            WAYS.stream().flatMap(Set::stream).forEach(c -> pseudoClassStateChanged(c, way.contains(c)));
            pseudoClassStateChanged(WIDE, false);
            applyCss();
            if (prefHeight(-1) <= height) {
                break;
            }
        }
        double room = prefWidth(-1) - snappedLeftInset() - snappedRightInset();
        boolean beside = getChildren().stream().anyMatch(n -> n instanceof Button b && b.getContentDisplay() == ContentDisplay.LEFT && b.prefWidth(-1) > room);
        pseudoClassStateChanged(WIDE, beside);
        applyCss();
    }

    void setLed(boolean led) {
        pseudoClassStateChanged(LED, led);
    }

    private Button worded(UiAction action) {
        RailPlace place = action.rail().orElseThrow();
        Region touched = new Region();
        touched.getStyleClass().setAll("rail-dot");
        StackPane graphic = new StackPane(new Icon(action.icon()), touched);
        graphic.setAlignment(Pos.TOP_RIGHT);
        graphic.setMaxWidth(USE_PREF_SIZE);
        ChoiceButton button = new ChoiceButton(place.word(), graphic, place.part() == Part.THEME ? AccessibleRole.RADIO_BUTTON : AccessibleRole.TOGGLE_BUTTON, CURRENT);
        button.getStyleClass().setAll("rail-theme");
        button.setContentDisplay(ContentDisplay.TOP);
        button.setAlignment(Pos.CENTER);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        button.setId(place.id());
        String said = messages.get(action.textKey(), action.textArgs());
        place.touched().subscribe(now -> {
            touched.setVisible(now);
            button.setAccessibleText(now ? messages.get("rail.touched", said) : said);
        });
        button.setOnAction(e -> action.run());
        place.on().subscribe(button::setChosen);
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
