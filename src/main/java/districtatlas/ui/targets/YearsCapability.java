package districtatlas.ui.targets;

import districtatlas.plan.words.YearTable;
import districtatlas.ui.Session;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.desk.Overlay.Spot;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.years.YearChips;
import java.util.List;

/**
 * Choosing a year. With a zone open it decides the figures of its panel; without one it opens the district's figures through the years.
 * FX thread only.
 */
public final class YearsCapability implements Capability {
    private final Desk desk;
    private final Session session;
    private final YearChips chips;
    private YearCard card;

    public YearsCapability(Desk desk) {
        this.desk = desk;
        this.session = desk.session();
        this.chips = new YearChips(session, desk.atlas().years(), desk.messages(), this::open);
        chips.setVisible(hasFigures());
        chips.setManaged(hasFigures());
    }

    /** A plan without figures has nothing to say of any year. */
    private boolean hasFigures() {
        return !desk.atlas().plan().indicators().isEmpty();
    }

    /** @param again the same year was pressed twice: closes what the first press opened */
    private void open(boolean again) {
        boolean shown = desk.cards().isShownBeside(chips);
        if (shown && again) {
            desk.cards().close();
        } else if (!shown && chips.isVisible() && session.selection().zone().isEmpty()) {
            card = card == null ? made() : card;
            desk.cards().showDocked(card, chips);
        }
    }

    private YearCard made() {
        return new YearCard(YearTable.of(desk.atlas().plan(), desk.atlas().years(), desk.messages()), session, desk.messages(), desk.cards(),
                desk.guide()::openDistrict);
    }

    @Override
    public List<UiAction> actions() {
        return hasFigures() ? List.of(UiAction.of("action.next-year", "fth-calendar", this::nextYear).on("Y")) : List.of();
    }

    private void nextYear() {
        List<Integer> years = desk.atlas().years().all();
        int next = years.get((years.indexOf(session.state().year()) + 1) % years.size());
        session.change(s -> s.withYear(next));
        open(false);
    }

    @Override
    public List<Overlay> overlays() {
        return hasFigures() ? List.of(Overlay.tool(Spot.TOP, chips)) : List.of();
    }
}
