package districtatlas.ui.glossary;

import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.kit.UiAction;
import java.util.List;

/** Looking a word of the plan up. FX thread only. */
public final class GlossaryCapability implements Capability {
    private final Desk desk;

    public GlossaryCapability(Desk desk) {
        this.desk = desk;
    }

    @Override
    public List<UiAction> actions() {
        return List.of(UiAction.of("action.glossary", "fth-book", this::open).on("G"));
    }

    private void open() {
        new GlossaryCard(desk.glossary(), desk.atlas()::termsNamed, desk.messages(), desk.cards(), desk.terms()).open();
    }
}
