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
    /** What was chosen last is offered again; made when first asked for. */
    private Optional<WorksheetModel> model = Optional.empty();

    public WorksheetCapability(Desk desk, Save save) {
        this.desk = desk;
        this.save = save;
    }

    @Override
    public List<UiAction> actions() {
        return List.of(UiAction.of("action.worksheet", "fth-edit-3", this::open));
    }

    private void open() {
        WorksheetModel now = model.orElseGet(() -> new WorksheetModel(desk.atlas().plan(), desk.atlas().shapes()));
        model = Optional.of(now);
        now.about(desk.session().selection().zone());
        WorksheetCard card = new WorksheetCard(now, save::of, desk.cards()::close, desk.messages());
        desk.cards().showCentred(card);
        card.takeFocus();
    }
}
