package districtatlas.ui.command;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.ui.kit.CardLayer;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.PickList;
import districtatlas.ui.kit.PickModel;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.kit.Words;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** All commands by name; typing narrows them down. */
public final class CommandList extends VBox {
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

    private final CardLayer cards;
    private final PickList<Command> list;

    public CommandList(List<UiAction> actions, CardLayer cards, Messages messages) {
        this.cards = cards;
        List<Messages> others = Stream.of(Lang.values()).filter(l -> l != messages.lang()).map(Messages::new).toList();
        List<Command> all = actions.stream().map(a -> new Command(a, messages.get(a.textKey(), a.textArgs()),
                others.stream().map(m -> m.get(a.textKey(), a.textArgs())).toList())).toList();
        this.list = new PickList<>(new PickModel<>(text -> Command.matching(all, text)), messages.get("command.prompt"),
                messages.get("command.nothing"), this::row, (command, row) -> run(command), cards);
        getStyleClass().setAll("card", "command-list");
        getChildren().setAll(list);
    }

    /** Shows the list with the cursor in its field. */
    public void open() {
        list.openOn(this);
    }

    private Node row(Command command) {
        String shortcut = command.action().shortcutText();
        Label keys = Words.whole(shortcut, "keys");
        keys.setVisible(!shortcut.isEmpty());
        HBox row = new HBox(new Icon(command.action().icon()), Words.wrapped(command.name(), "row-name"), keys);
        row.getStyleClass().setAll("hit");
        row.pseudoClassStateChanged(OFF, !command.action().enabled().get());
        row.setAccessibleRole(AccessibleRole.MENU_ITEM);
        row.setAccessibleText(command.name());
        row.setOnMouseClicked(e -> run(command));
        return row;
    }

    private void run(Command command) {
        if (command.action().enabled().get()) {
            cards.close();
            command.action().run();
        }
    }
}
