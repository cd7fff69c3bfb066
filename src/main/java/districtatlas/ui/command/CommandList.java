package districtatlas.ui.command;

import districtatlas.base.Messages;
import districtatlas.ui.kit.CardLayer;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.kit.Words;
import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** All commands by name; typing narrows them down. */
public final class CommandList extends VBox {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

    private final List<UiAction> actions;
    private final CommandModel model;
    private final CardLayer cards;
    private final Messages messages;
    private final TextField field = new TextField();
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);

    public CommandList(List<UiAction> actions, CardLayer cards, Messages messages) {
        this.actions = List.copyOf(actions);
        this.cards = cards;
        this.messages = messages;
        this.model = new CommandModel(IntStream.range(0, actions.size()).mapToObj(i -> new CommandModel.Line(i,
                messages.get(actions.get(i).textKey(), actions.get(i).textArgs()), actions.get(i).shortcutText())).toList());
        getStyleClass().setAll("card", "command-list");
        field.getStyleClass().setAll("search-field", "command-field");
        field.setPromptText(messages.get("command.prompt"));
        list.getStyleClass().setAll("hits");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("panel-scroll");
        getChildren().addAll(field, scroll);
        field.textProperty().bindBidirectional(model.queryProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.linesProperty().subscribe(this::show);
        model.markedProperty().subscribe(m -> mark(m.intValue()));
    }

    /** Shows the list with the cursor in its field. */
    public void open() {
        cards.showCentred(this);
        field.requestFocus();
    }

    private void show(List<CommandModel.Line> lines) {
        list.getChildren().setAll(lines.stream().map(this::row).toList());
        if (lines.isEmpty()) {
            list.getChildren().add(Words.wrapped(messages.get("command.nothing"), "note"));
        }
        mark(model.markedProperty().get());
    }

    private Node row(CommandModel.Line line) {
        UiAction action = actions.get(line.index());
        Label keys = Words.whole(line.keys(), "keys");
        keys.setVisible(!line.keys().isEmpty());
        HBox row = new HBox(new Icon(action.icon()), Words.wrapped(line.text(), "row-name"), keys);
        row.getStyleClass().setAll("hit");
        row.pseudoClassStateChanged(OFF, !action.enabled().get());
        row.setAccessibleRole(AccessibleRole.MENU_ITEM);
        row.setAccessibleText(line.text());
        row.setOnMouseClicked(e -> run(line));
        return row;
    }

    private void run(CommandModel.Line line) {
        if (actions.get(line.index()).enabled().get()) {
            cards.close();
            actions.get(line.index()).run();
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case ESCAPE -> cards.close();
            case ENTER -> model.markedLine().ifPresent(this::run);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void mark(int index) {
        List<Node> rows = list.getChildren();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).pseudoClassStateChanged(MARKED, i == index);
        }
        if (index >= 0 && index < rows.size() && getScene() != null && list.getHeight() > 0) {
            double hidden = list.getHeight() - scroll.getViewportBounds().getHeight();
            if (hidden > 0) {
                double middle = rows.get(index).getBoundsInParent().getCenterY() - scroll.getViewportBounds().getHeight() / 2;
                scroll.setVvalue(Math.max(0, Math.min(1, middle / hidden)));
            }
        }
    }
}
