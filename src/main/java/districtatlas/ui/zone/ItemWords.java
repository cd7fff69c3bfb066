package districtatlas.ui.zone;

import districtatlas.base.Messages;
import districtatlas.plan.Certainty;
import districtatlas.plan.DrawnLine;
import districtatlas.plan.Item;
import districtatlas.plan.Plan;
import districtatlas.plan.Status;
import districtatlas.ui.source.SourceWords;
import java.util.ArrayList;
import java.util.List;

/** Says a thing of the plan in words: status, what is known of its place. Immutable. */
final class ItemWords {
    private final Plan plan;
    private final Messages messages;
    private final SourceWords sources;

    ItemWords(Plan plan, Messages messages, SourceWords sources) {
        this.plan = plan;
        this.messages = messages;
        this.sources = sources;
    }

    PanelRow.ItemRow row(Item item) {
        boolean stated = item.certainty() == Certainty.STATED;
        String status = item.status() == Status.UNKNOWN ? "" : messages.get("status." + item.status().key());
        String remark = stated ? "" : messages.get("source.place-known");
        return new PanelRow.ItemRow(item.id(), item.kind().section(), item.name().in(messages.lang()), status, stated,
                item.place().isPresent(), item.isLabelOnly() ? messages.get("item.label-only") : "", sources.of(item.sources(), item.sources().isEmpty() ? "" : remark),
                item.text().in(messages.lang()), details(item), ties(item), related(item));
    }

    private List<PanelRow.Detail> details(Item item) {
        List<PanelRow.Detail> details = new ArrayList<>();
        details.add(new PanelRow.Detail(messages.get("detail.kind"), item.kind().name().in(messages.lang())));
        if (!item.years().isEmpty()) {
            details.add(new PanelRow.Detail(messages.get("detail.years"), item.years()));
        }
        if (!item.aliases().isEmpty()) {
            details.add(new PanelRow.Detail(messages.get("detail.aliases"), String.join(messages.get("list.separator"), item.aliases())));
        }
        details.add(new PanelRow.Detail(messages.get("detail.place"), place(item)));
        if (!item.note().isEmpty()) {
            details.add(new PanelRow.Detail(messages.get("detail.note"), item.note().in(messages.lang())));
        }
        return details;
    }

    /** Of a thing that the ground draws its place is only where its name stands: the shape itself says where it is. */
    private String place(Item item) {
        if (!item.drawn().isEmpty()) {
            boolean along = item.drawn().stream().allMatch(DrawnLine::along);
            return messages.get(along ? "accuracy.along" : "accuracy.drawn");
        }
        return item.place().map(p -> messages.get("accuracy." + p.accuracy().key()))
                .orElseGet(() -> item.noPlace().isEmpty() ? messages.get("accuracy.none") : item.noPlace().in(messages.lang()));
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
