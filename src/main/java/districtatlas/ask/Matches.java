package districtatlas.ask;

import districtatlas.plan.Item;
import districtatlas.plan.ItemId;
import districtatlas.state.Filter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a filter leaves. Immutable, any thread.
 *
 * @param items in the plan's order
 * @param of    how many there are without a filter
 */
public record Matches(Filter filter, List<Item> items, Set<ItemId> ids, int of) {
    Matches(Filter filter, List<Item> items, int of) {
        this(filter, List.copyOf(items), ids(items), of);
    }

    private static Set<ItemId> ids(List<Item> items) {
        Set<ItemId> ids = new LinkedHashSet<>();
        items.forEach(i -> ids.add(i.id()));
        return Set.copyOf(ids);
    }

    public boolean has(ItemId item) {
        return ids.contains(item);
    }

    public int total() {
        return items.size();
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }
}
