package districtatlas.ui.zone;

import districtatlas.base.Messages;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Status;
import districtatlas.plan.Belonging;
import districtatlas.plan.Item;
import districtatlas.plan.Plan;
import districtatlas.plan.words.ItemWords;
import districtatlas.plan.words.SourceWords;
import districtatlas.plan.words.YearWords;
import java.util.ArrayList;
import java.util.List;

/** Makes a thing of the plan a row: status, what is known of its place. Immutable. */
final class ItemRows {
    private final Plan plan;
    private final Messages messages;
    private final SourceWords sources;
    private final ItemWords words;
    private final YearWords years;

    ItemRows(Plan plan, Messages messages, SourceWords sources) {
        this.plan = plan;
        this.messages = messages;
        this.sources = sources;
        this.words = new ItemWords(messages);
        this.years = new YearWords(messages);
    }

    /** As it belongs to the open zone: in another its mark may be another. */
    PanelRow.ItemRow row(Belonging belonging) {
        Item item = belonging.item();
        boolean stated = belonging.isStated();
        String status = item.status() == Status.UNKNOWN ? "" : words.status(item.status());
        String remark = stated ? "" : messages.get("words.source.place-known");
        return new PanelRow.ItemRow(item.id(), item.kind().section(), item.name().in(messages.lang()), status, stated,
                item.place().isPresent(), item.isLabelOnly() ? messages.get("item.label-only") : "",
                sources.of(item.sources(), item.sources().isEmpty() ? "" : remark), item.text().in(messages.lang()), details(item), ties(item), related(item));
    }

    private List<PanelRow.Detail> details(Item item) {
        List<PanelRow.Detail> details = new ArrayList<>();
        details.add(new PanelRow.Detail(messages.get("detail.kind"), item.kind().name().in(messages.lang())));
        if (!item.years().isEmpty()) {
            details.add(new PanelRow.Detail(messages.get("detail.years"), years.period(item.years())));
        }
        if (!item.aliases().isEmpty()) {
            details.add(new PanelRow.Detail(messages.get("detail.aliases"), String.join(messages.get("list.separator"), item.aliases())));
        }
        details.add(new PanelRow.Detail(messages.get("detail.place"), words.place(item)));
        if (!item.note().isEmpty()) {
            details.add(new PanelRow.Detail(messages.get("detail.note"), item.note().in(messages.lang())));
        }
        return details;
    }

    private List<PanelRow.ZoneTie> ties(Item item) {
        return item.zones().stream()
                .flatMap(l -> plan.zone(l.zone()).stream()
                        .map(z -> new PanelRow.ZoneTie(z.id(), z.name().in(messages.lang()), l.certainty() == Certainty.STATED)))
                .toList();
    }

    private List<PanelRow.ItemTie> related(Item item) {
        return item.related().stream().flatMap(id -> plan.item(id).stream())
                .map(i -> new PanelRow.ItemTie(i.id(), i.name().in(messages.lang()))).toList();
    }
}
