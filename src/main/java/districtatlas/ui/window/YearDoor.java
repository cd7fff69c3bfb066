package districtatlas.ui.window;

import districtatlas.base.Messages;
import districtatlas.ui.MapSession;
import districtatlas.ui.kit.CardLayer;
import districtatlas.ui.targets.YearCard;
import districtatlas.ui.targets.YearTable;
import javafx.scene.Node;

/**
 * What a year means: with a zone open it decides the figures of its panel; without one it opens the district's figures through the
 * years. FX thread only.
 */
final class YearDoor {
    private final MapSession session;
    private final WindowContent content;
    private final Messages messages;
    private final CardLayer cards;
    private final Node chips;
    private final Runnable openDistrict;
    private YearCard card;

    YearDoor(MapSession session, WindowContent content, Messages messages, CardLayer cards, Node chips, Runnable openDistrict) {
        this.session = session;
        this.content = content;
        this.messages = messages;
        this.cards = cards;
        this.chips = chips;
        this.openDistrict = openDistrict;
    }

    /** @param again the same year was pressed twice: closes what the first press opened */
    void open(boolean again) {
        boolean shown = cards.isShownBeside(chips);
        if (shown && again) {
            cards.close();
        } else if (!shown && chips.isVisible() && session.selection().zone().isEmpty()) {
            card = card == null ? made() : card;
            cards.showDocked(card, chips);
        }
    }

    private YearCard made() {
        return new YearCard(YearTable.of(content.plan(), content.years(), messages), session, messages, cards, openDistrict);
    }
}
