package districtatlas.ui.layers;

import districtatlas.base.Messages;
import districtatlas.ui.Session;
import districtatlas.ui.kit.ChoiceButton;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.WordFlow;
import districtatlas.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What stands above the list: whose layers they are, whether they are as the theme has them, the search, and the two orders. FX thread only. */
final class LayersHead extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final LayersContext context;
    private final Session session;
    private final Supplier<String> themeName;
    private final WordFlow state = new WordFlow();
    private final TextField field = new TextField();
    private final ChoiceButton byGroup;
    private final ChoiceButton asDrawn;

    /**
     * @param themeName of the theme that is shown
     * @param toList    takes the focus into the list
     */
    LayersHead(LayersContext context, Session session, Supplier<String> themeName, Runnable toList, Runnable closed) {
        this.context = context;
        this.session = session;
        this.themeName = themeName;
        Messages messages = context.messages();
        getStyleClass().setAll("layers-head");
        Button close = Links.icon("fth-x", messages.get("layers.close"), closed);
        HBox title = new HBox(Words.wrapped(messages.get("layers.title"), "layers-title"), close);
        title.setAlignment(Pos.CENTER_LEFT);
        state.getStyleClass().setAll("layers-state");
        byGroup = order("layers.by-group", false);
        asDrawn = order("layers.as-drawn", true);
        HBox orders = new HBox(byGroup, asDrawn);
        orders.getStyleClass().setAll("layers-orders");
        getChildren().setAll(title, state, search(messages, toList), orders);
        session.stateProperty().subscribe(s -> show());
        session.layers().subscribe((before, now) -> show());
        showOrder();
    }

    private ChoiceButton order(String textKey, boolean drawn) {
        ChoiceButton button = new ChoiceButton(context.messages().get(textKey), null, AccessibleRole.RADIO_BUTTON, SELECTED);
        button.setOnAction(e -> {
            context.model().setAsDrawn(drawn);
            showOrder();
        });
        button.getStyleClass().setAll("layers-order");
        return button;
    }

    private void showOrder() {
        byGroup.setChosen(!context.model().isAsDrawn());
        asDrawn.setChosen(context.model().isAsDrawn());
    }

    private HBox search(Messages messages, Runnable toList) {
        field.getStyleClass().setAll("search-field");
        field.setId("layers-search");
        field.setPromptText(messages.get("layers.search"));
        field.setAccessibleText(messages.get("layers.search"));
        field.setMinWidth(0);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.textProperty().bindBidirectional(context.model().queryProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.ENTER) {
                toList.run();
                e.consume();
            } else if (e.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                e.consume();
            }
        });
        Button clear = Links.icon("fth-x", messages.get("search.clear"), field::clear);
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        HBox box = new HBox(new Icon("fth-search"), field, clear);
        box.getStyleClass().setAll("layers-search");
        return box;
    }

    private void show() {
        Messages messages = context.messages();
        boolean changed = !session.state().arrangement().isNone();
        List<Node> words = new ArrayList<>(List.of(Words.whole(messages.get("layers.theme", themeName.get()), "note")));
        context.model().alone().ifPresent(layer -> {
            words.add(Words.whole(messages.get("layers.alone", context.model().title(layer)), "note"));
            words.add(Links.link(messages.get("layers.isolate-end"), context.edits()::endIsolation));
        });
        if (changed) {
            Region dot = new Region();
            dot.getStyleClass().setAll("layer-dot");
            words.add(new HBox(dot, Words.whole(messages.get("layers.changed"), "note")));
            words.get(words.size() - 1).getStyleClass().add("layers-changed");
            words.add(Links.link(messages.get("layers.reset-all"), () -> context.edits().resetAll(themeName.get())));
        }
        List<String> now = words.stream().map(LayersHead::text).toList();
        if (!now.equals(state.getUserData())) {
            state.setUserData(now);
            state.getChildren().setAll(words);
        }
    }

    private static String text(Node node) {
        return node instanceof javafx.scene.control.Labeled labeled ? labeled.getText() : "";
    }
}
