package districtatlas.ui.compare;

import districtatlas.ask.compare.CompareRow;
import districtatlas.ask.compare.Comparison;
import districtatlas.plan.Item;
import districtatlas.plan.ItemId;
import districtatlas.plan.Zone;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.WordFlow;
import districtatlas.ui.kit.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The things behind a number, by whether both have them or one; each leads to where it is. FX thread only. */
final class ThingsNode extends VBox {
    ThingsNode(Comparison of, CompareRow row, CompareContext context) {
        getStyleClass().setAll("compare-things");
        Set<ItemId> inA = row.a().items().stream().map(Item::id).collect(Collectors.toSet());
        Set<ItemId> inB = row.b().items().stream().map(Item::id).collect(Collectors.toSet());
        add("compare.both", row.a().items().stream().filter(i -> inB.contains(i.id())).toList(), of.part(), context);
        add("compare.only-a", row.a().items().stream().filter(i -> !inB.contains(i.id())).toList(), of.a(), context);
        add("compare.only-b", row.b().items().stream().filter(i -> !inA.contains(i.id())).toList(), of.b(), context);
    }

    private void add(String key, List<Item> items, Zone zone, CompareContext context) {
        if (!items.isEmpty()) {
            WordFlow links = new WordFlow();
            links.getStyleClass().setAll("compare-links");
            for (Item item : items) {
                Button link = Links.link(item.name().in(context.messages().lang()), () -> context.deeds().open(item, zone));
                link.setUserData("compare:" + item.id());
                links.getChildren().add(link);
            }
            getChildren().addAll(Words.wrapped(context.messages().get("compare.things", context.messages().get(key), items.size()), "claim-label"), links);
        }
    }
}
