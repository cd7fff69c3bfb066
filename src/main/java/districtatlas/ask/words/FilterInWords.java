package districtatlas.ask.words;

import districtatlas.ask.Count;
import districtatlas.ask.CountBy;
import districtatlas.ask.FilterWords;
import districtatlas.ask.ItemFilter;
import districtatlas.ask.Matches;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.plan.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Says what a filter leaves, and where. Immutable, any thread. */
final class FilterInWords {
    private final ItemFilter items;
    private final Scribe scribe;

    FilterInWords(ItemFilter items, Scribe scribe) {
        this.items = items;
        this.scribe = scribe;
    }

    List<Statement> of(Matches matches) {
        List<Statement> said = new ArrayList<>();
        if (matches.filter().isNone()) {
            said.add(scribe.statement(scribe.messages().get("describe.filter.none", scribe.count(matches.of()))));
        } else {
            String conditions = new FilterWords(items.plan(), scribe.messages()).sentence(matches.filter());
            said.add(scribe.statement(scribe.messages().get("describe.filter.said", conditions, scribe.count(matches.total()), scribe.count(matches.of()))));
        }
        List<Count> streets = items.counts(matches, CountBy.ZONE).stream().filter(c -> c.count() > 0 && isStreet(c))
                .sorted(Comparator.comparingInt(c -> -c.count())).toList();
        if (!streets.isEmpty()) {
            said.add(scribe.statement(scribe.messages().get("describe.filter.by-street", scribe.list(streets.stream().map(this::count).toList()))));
        }
        return said;
    }

    private boolean isStreet(Count count) {
        return items.plan().zone(new ZoneId(count.key())).filter(z -> z.kind() == ZoneKind.STREET).isPresent();
    }

    private String count(Count count) {
        return scribe.messages().get("describe.count", items.plan().zone(new ZoneId(count.key())).map(scribe::name).orElse(count.key()), scribe.count(count.count()));
    }
}
