package districtatlas.ask;

import districtatlas.plan.Item;
import districtatlas.plan.ItemId;
import districtatlas.state.Filter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** The same as the layers of the map name them. */
    public Set<String> names() {
        return ids.stream().map(ItemId::value).collect(Collectors.toUnmodifiableSet());
    }

    public int total() {
        return items.size();
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }
}
