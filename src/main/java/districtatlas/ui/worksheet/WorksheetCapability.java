package districtatlas.ui.worksheet;

import districtatlas.print.work.WorkOrder;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.kit.UiAction;
import java.util.List;
import java.util.Optional;

/** Worksheets for a class, of the district or of the zone that is open. FX thread only. */
public final class WorksheetCapability implements Capability {
    /** Writes sheets where the reader wants them. */
    public interface Save {
        /** @param each whether every sheet is to be a file of its own */
        void of(WorkOrder order, boolean each);
    }

    private final Desk desk;
    private final Save save;
    /** Made when first asked for; what was chosen last is offered again. */
    private Optional<WorksheetCard> made = Optional.empty();

    public WorksheetCapability(Desk desk, Save save) {
        this.desk = desk;
        this.save = save;
    }

    @Override
    public List<UiAction> actions() {
        return List.of(UiAction.of("action.worksheet", "fth-edit-3", this::open));
    }

    private void open() {
        WorksheetModel model = made.isPresent() ? made.get().model() : new WorksheetModel(desk.atlas().plan(), desk.atlas().shapes());
        model.about(desk.session().selection().zone());
        WorksheetCard card = made.orElseGet(() -> new WorksheetCard(model, save::of, desk.cards()::close, desk.messages()));
        made = Optional.of(card);
        desk.cards().showCentred(card);
        card.takeFocus();
    }
}
