package districtatlas.ui.compare;

import districtatlas.ask.compare.ComparePartner;
import districtatlas.ask.compare.ComparePartners;
import districtatlas.base.Messages;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.words.ZoneWords;
import districtatlas.ui.kit.CardLayer;
import districtatlas.ui.kit.PickList;
import districtatlas.ui.kit.PickModel;
import districtatlas.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Which zone? First the neighbours of the other one, what it lies in and those of its kind; any name finds any. FX thread only. */
final class ZonePick extends VBox {
    private final Messages messages;
    private final ZoneWords words;
    private final CardLayer cards;
    private final Consumer<ZoneId> chosen;
    private final PickList<ComparePartner> list;

    /** @param beside the zone beside which the chosen one will stand; empty for a first one */
    ZonePick(ComparePartners partners, Optional<Zone> beside, CardLayer cards, Messages messages, Consumer<ZoneId> chosen) {
        this.messages = messages;
        this.words = new ZoneWords(messages);
        this.cards = cards;
        this.chosen = chosen;
        List<ComparePartner> all = partners.of(beside.map(Zone::id));
        String title = beside.map(z -> messages.get("compare.pick.with", z.name().in(messages.lang()))).orElseGet(() -> messages.get("compare.pick.first"));
        this.list = new PickList<>(new PickModel<>(text -> partners.matching(all, text)), messages.get("compare.pick.prompt"), messages.get("compare.pick.nothing"),
                this::row, (p, row) -> choose(p), cards);
        list.setId("compare-pick");
        getStyleClass().setAll("card", "command-list");
        setAccessibleText(title);
        getChildren().setAll(Words.wrapped(title, "card-title"), list);
    }

    void open() {
        list.openOn(this);
    }

    private Node row(ComparePartner partner) {
        String name = partner.zone().name().in(messages.lang());
        String kind = words.kind(partner.zone().kind());
        String why = partner.why() == ComparePartner.Why.NEIGHBOUR || partner.why() == ComparePartner.Why.WHOLE
                ? messages.get("compare.why." + partner.why().key(), kind) : kind;
        HBox row = new HBox(Words.wrapped(name, "row-name"), Words.whole(why, "row-status"));
        row.getStyleClass().setAll("hit");
        row.setId("compare-pick-" + partner.zone().id());
        row.setAccessibleRole(AccessibleRole.MENU_ITEM);
        row.setAccessibleText(name + " " + why);
        row.setOnMouseClicked(e -> choose(partner));
        return row;
    }

    private void choose(ComparePartner partner) {
        cards.close();
        chosen.accept(partner.zone().id());
    }
}
