package districtatlas.ui.command;

import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.kit.RailPlace;
import districtatlas.ui.kit.UiAction;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;

/** Finding a command by name and a key by what it does; closing what was opened last. FX thread only. */
public final class CommandsCapability implements Capability {
    private final Desk desk;

    public CommandsCapability(Desk desk) {
        this.desk = desk;
    }

    @Override
    public List<UiAction> actions() {
        return List.of(
                UiAction.of("action.commands", "fth-command", this::showCommands).on("Shortcut+K"),
                UiAction.of("action.close", "fth-x", desk.openings()::closeLast).on("ESCAPE"),
                UiAction.of("action.keys", "fth-help-circle", this::showKeys).on("F1")
                        .onRail(new RailPlace(RailPlace.Part.FOOT, "action-keys", "", new SimpleBooleanProperty())));
    }

    private void showCommands() {
        new CommandList(desk.actionsProperty().get(), desk.cards(), desk.messages()).open();
    }

    private void showKeys() {
        desk.cards().showCentred(new KeyCard(desk.actionsProperty().get(), desk.cards(), desk.messages()));
    }
}
